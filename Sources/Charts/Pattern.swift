/// A filling that can be told from others without colour.
enum Pattern: String, CaseIterable, Sendable {
  /// What is not known to the last: lines rising to the right in the subject's colour.
  case accentHatch
  /// The same for what is not the chart's subject.
  case midHatch
  /// Where nothing was published: faint lines.
  case faintHatch
  /// Dots, for telling parts of a bar apart.
  case dots

  /// The definition, under an id that is unlike any other on the page.
  func definition(id: String) -> String {
    let size = self == .faintHatch ? 8 : 5
    let start =
      "<pattern id=\"\(id)\" width=\"\(size)\" height=\"\(size)\" patternUnits=\"userSpaceOnUse\">"
    return start + content(size: size) + "</pattern>"
  }

  private func content(size: Int) -> String {
    switch self {
    case .accentHatch: lines(.accent, width: "1.6", size: size)
    case .midHatch: lines(.mid, width: "1.6", size: size)
    case .faintHatch: lines(.rule, width: "0.7", size: size)
    case .dots:
      "<circle class=\"f-mid\" cx=\"2.5\" cy=\"2.5\" r=\"1.3\" fill=\"\(Color.mid.literal)\"/>"
    }
  }

  /// Rising lines that meet at the edges; drawn, as engines differ in how they turn a pattern.
  private func lines(_ shade: Color, width: String, size: Int) -> String {
    "<path class=\"s-\(shade.rawValue)\" d=\"M-1 1L1-1M0 \(size)L\(size) 0M\(size - 1) \(size + 1)"
      + "L\(size + 1) \(size - 1)\" fill=\"none\" stroke=\"\(shade.literal)\" stroke-width=\"\(width)\"/>"
  }
}
