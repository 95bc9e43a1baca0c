/// A note's file, parted into its front matter and its text.
public struct FrontMatter: Sendable {
  /// The fields between the fences; no fields where the file has no front matter.
  public let fields: Fields
  /// The bytes of the text after the closing fence.
  public let body: Range<Int>

  /// Parts a file whose first line is the fence `---` up to the next such line or a line `...`; blanks
  /// may follow on both.
  ///
  /// Reports `front-matter-fence` for a first line that only looks like one, `front-matter-unclosed`
  /// where the second fence is missing, and what YAML finds.
  public init?(_ file: SourceFile, _ problems: inout Problems) {
    let first = file.line(around: 0)
    guard Self.isFence(file, first) else {
      if let problem = Self.falseFence(file, first) {
        problems.report(problem)
        return nil
      }
      fields = Fields([], at: Place(file, 0..<0))
      body = 0..<file.bytes.count
      return
    }
    let start = Self.nextLine(file, after: first)
    var search = FenceSearch(file, from: start)
    let found = search.run()
    if let problem = search.problem {
      problems.report(problem)
      return nil
    }
    guard let line = found else {
      problems.report(InputProblem.frontMatterUnclosed.at(Place(file, first)))
      return nil
    }
    guard let entry = YAML.entry(of: file, in: start..<line.lowerBound, &problems) else {
      return nil
    }
    if case .empty = entry.content {
      fields = Fields([], at: Place(file, first))
    } else {
      guard let fields = problems.collect(try entry.fields()) else { return nil }
      self.fields = fields
    }
    body = Self.nextLine(file, after: line)..<file.bytes.count
  }

  /// The same.
  /// - Throws: the first problem.
  public init(_ file: SourceFile) throws(Problem) {
    var problems = Problems()
    guard let matter = FrontMatter(file, &problems) else {
      throw problems.sorted.first ?? InputProblem.frontMatterUnclosed.at(file.place)
    }
    self = matter
  }

  static func isFence(
    _ file: SourceFile, _ line: Range<Int>, mayBeDots: Bool = false
  ) -> Bool {
    let bytes = file.bytes[line]
    let sign = bytes.prefix(3)
    return (sign.elementsEqual("---".utf8) || mayBeDots && sign.elementsEqual("...".utf8))
      && bytes.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// The problem of a first line that looks like a fence and is none, above what looks like a key.
  private static func falseFence(_ file: SourceFile, _ line: Range<Int>) -> Problem? {
    let next = nextLine(file, after: line)
    guard !line.isEmpty, line.count < 40, beginsKey(file, next) else { return nil }
    if let (character, range) = line.lazy.compactMap({ at in
      InvisibleCharacter(in: file.bytes, at: at, before: line.upperBound).map {
        ($0, at..<at + $0.length)
      }
    }).first {
      let others = file.bytes[line.lowerBound..<range.lowerBound]
      guard others.allSatisfy({ $0 == UInt8(ascii: "-") || $0.isYAMLSpace }) else { return nil }
      return InputProblem.yamlSyntax(.invisible(character)).at(Place(file, range))
    }
    let dashes = Set<Character>(["-", "–", "—", "−", "‐", "‑", " "])
    guard file.text(line).allSatisfy(dashes.contains) else { return nil }
    return InputProblem.frontMatterFence.at(Place(file, line))
  }

  private static func beginsKey(_ file: SourceFile, _ start: Int) -> Bool {
    let name = file.bytes[start...].prefix(60).prefix(while: YAMLScan.isOfKey)
    return !name.isEmpty && name.endIndex < file.bytes.count
      && file.bytes[name.endIndex] == UInt8(ascii: ":")
  }

  /// Where the line after this one begins, or the end of the file.
  static func nextLine(_ file: SourceFile, after line: Range<Int>) -> Int {
    let end = file.bytes[line.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
    return end.map { $0 + 1 } ?? file.bytes.count
  }
}
