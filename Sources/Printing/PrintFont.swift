public import Input

extension EngineSearch {
  /// Looks at the font that stands in for Times New Roman on this machine; a problem where the head of a paper breaks
  /// in it, nil where it does not or where fontconfig is not there to ask.
  ///
  /// Liberation 1 lacks 98 letters of Vietnamese, and any other family has other widths.
  public func fontProblem() throws -> Problem? {
    guard let program = found(["fc-match"]).first else { return nil }
    let folder = try WorkFolder()
    defer { folder.remove() }
    let arguments = ["--format", "%{family[0]}|%{fontversion}", "Times New Roman"]
    guard
      let process = try? EngineProcess(
        program, program, arguments, in: try folder.engineFolder(0), mark: 0, patience: patience)
    else { return nil }
    let told = process.outputToEnd()
    let parts = told.text.split(separator: "|").map(String.init)
    guard told.isWhole, parts.count == 2, let version = Int(parts[1]), !Self.fits(parts[0], version)
    else { return nil }
    return PrintingProblem.poorFont(family: parts[0])
      .at(Place(path: "templates/assets/paper.css"))
  }

  /// Whether a family has the measures of Times New Roman and the letters of Vietnamese; versions are in 65,536ths.
  private static func fits(_ family: String, _ version: Int) -> Bool {
    switch family {
    case "Times New Roman", "Tinos": true
    case "Liberation Serif": version >= 2 << 16
    default: false
    }
  }
}
