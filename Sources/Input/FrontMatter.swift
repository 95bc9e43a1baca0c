/// A note's file, parted into its front matter and its text.
public struct FrontMatter: Sendable {
  /// The fields between the fences; no fields where the file has no front matter.
  public let fields: Fields
  /// The bytes of the text after the closing fence.
  public let body: Range<Int>

  /// Parts a file whose first line is the fence `---`, alone, up to the next such line.
  /// - Throws: `front-matter-unclosed` where the second fence is missing; what YAML finds.
  public init(_ file: SourceFile) throws(Problem) {
    let first = file.line(around: 0)
    guard Self.isFence(file, first) else {
      fields = Fields([], at: Place(file, 0..<0))
      body = 0..<file.bytes.count
      return
    }
    let start = Self.nextLine(file, after: first)
    guard let line = Self.fence(in: file, from: start) else {
      throw InputProblem.frontMatterUnclosed.at(Place(file, first))
    }
    let entry = try YAML.entry(of: file, in: start..<line.lowerBound)
    if case .empty = entry.content {
      fields = Fields([], at: Place(file, first))
    } else {
      fields = try entry.fields()
    }
    body = Self.nextLine(file, after: line)..<file.bytes.count
  }

  /// The first line that is a fence, of those that begin at `start` or after it.
  private static func fence(in file: SourceFile, from start: Int) -> Range<Int>? {
    var start = start
    while start < file.bytes.count {
      let line = file.line(around: start)
      if isFence(file, line) { return line }
      start = nextLine(file, after: line)
    }
    return nil
  }

  private static func isFence(_ file: SourceFile, _ line: Range<Int>) -> Bool {
    line.count == 3 && file.bytes[line].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  /// Where the line after this one begins, or the end of the file.
  private static func nextLine(_ file: SourceFile, after line: Range<Int>) -> Int {
    let end = file.bytes[line.upperBound...].firstIndex(of: UInt8(ascii: "\n"))
    return end.map { $0 + 1 } ?? file.bytes.count
  }
}
