/// The lines of a stretch of a file, and what a look at each tells before libcmark reads it.
struct Lines {
  /// A part of the text that would keep libcmark busy for too long.
  enum ParseCost {
    /// So many containers begin or continue on the line, and so many lines follow.
    case nesting(line: Int)
    /// So many pictures and closing brackets stand in the paragraph around the line.
    case pictures(line: Int)
  }

  /// The offset at which each line starts in the file.
  private(set) var starts: [Int] = []
  /// Lines that may be the second row of a pipe table, counted from 1.
  private(set) var delimiterRows: [Int] = []
  /// Whether `{{` stands anywhere.
  private(set) var hasBraces = false
  /// Whether anything may be there that CommonMark does not know: `~~`, `[^`, an address.
  private(set) var hasDialect = false
  /// Whether `[^` stands anywhere, as in a footnote.
  private(set) var hasNotes = false
  /// Whether `](` stands anywhere, as in a link.
  private(set) var hasLinks = false
  /// Whether `]:` stands anywhere, as in a reference definition.
  private(set) var hasDefinitions = false
  /// What makes the text too costly to read, if anything.
  private(set) var cost: ParseCost?

  private let bytes: [UInt8]
  private let end: Int
  /// The lines, if they are not all that is between two points of the file.
  private var parts: [Range<Int>]?
  private var deepest = (line: 1, depth: 0)
  private var depthCost = 0
  private var paragraph = (pictures: 0, brackets: 0)
  private var pictureCost = 0

  /// Looks at the lines of `range` of a file's bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    starts.reserveCapacity(range.count / 40)
    var offset = range.lowerBound
    while offset < end {
      offset = look(at: offset)
      guard cost == nil else { return }
    }
    closeParagraph()
  }

  /// Lines that are read for themselves, each a range of a file.
  init(_ bytes: [UInt8], _ lines: [Range<Int>], of whole: Lines) {
    self.bytes = bytes
    end = 0
    parts = lines
    starts = lines.map(\.lowerBound)
    hasBraces = whole.hasBraces
    hasDialect = whole.hasDialect
    hasDefinitions = whole.hasDefinitions
    delimiterRows = lines.indices.filter { index in
      let line = bytes[lines[index]]
      return line.contains(UInt8(ascii: "-")) && line.allSatisfy { " \t|:->".utf8.contains($0) }
    }.map { $0 + 1 }
  }

  /// The bytes of a line that counts from 1, without its end; empty past the last line.
  func content(of line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return end..<end }
    if let parts { return parts[line - 1] }
    let start = starts[line - 1]
    var stop = line < starts.count ? starts[line] : end
    if stop > start, bytes[stop - 1] == UInt8(ascii: "\n") { stop -= 1 }
    if stop > start, bytes[stop - 1] == UInt8(ascii: "\r") { stop -= 1 }
    return start..<stop
  }

  /// Notes the line at `start` and returns where the next one starts.
  private mutating func look(at start: Int) -> Int {
    starts.append(start)
    noteDepth(from: start)
    var seen: UInt8 = 0
    var offset = start
    line: while offset < end {
      let kind = Self.kinds[Int(bytes[offset])]
      seen |= kind
      offset += 1
      guard kind >= Self.mark else { continue }
      switch bytes[offset - 1] {
      case UInt8(ascii: "\n"): break line
      case UInt8(ascii: "\r"):
        if offset < end, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        break line
      default: noteMark(at: offset - 1)
      }
    }
    if seen & ~Self.lineEnd == 0 { closeParagraph() }
    if seen & Self.other == 0, seen & Self.dash != 0, seen & Self.pipe != 0 {
      delimiterRows.append(starts.count)
    }
    return offset
  }

  private mutating func noteMark(at offset: Int) {
    let next = offset + 1 < end ? bytes[offset + 1] : 0
    switch bytes[offset] {
    case UInt8(ascii: "{"): if next == UInt8(ascii: "{") { hasBraces = true }
    case UInt8(ascii: "!"): if next == UInt8(ascii: "[") { paragraph.pictures += 1 }
    case UInt8(ascii: "~"): if next == UInt8(ascii: "~") { hasDialect = true }
    case UInt8(ascii: ":"): if next == UInt8(ascii: "/") { hasDialect = true }
    case UInt8(ascii: "["):
      guard next == UInt8(ascii: "^") else { return }
      hasDialect = true
      hasNotes = true
    case UInt8(ascii: "."):
      if offset > 0, bytes[offset - 1] | 0x20 == UInt8(ascii: "w") { hasDialect = true }
    default:
      paragraph.brackets += 1
      if next == UInt8(ascii: ":") { hasDefinitions = true }
      if next == UInt8(ascii: "(") { hasLinks = true }
    }
  }

  /// libcmark compares each link with every open picture before it in the paragraph.
  private mutating func closeParagraph() {
    pictureCost += paragraph.pictures * paragraph.brackets
    paragraph = (0, 0)
    if pictureCost > 50_000_000 { cost = .pictures(line: starts.count) }
  }

  /// libcmark goes through all open containers for each line, also for an empty one.
  private mutating func noteDepth(from start: Int) {
    let depth = depth(from: start)
    if depth > deepest.depth { deepest = (starts.count, depth) }
    depthCost += deepest.depth
    if depthCost > 100_000_000 { cost = .nesting(line: deepest.line) }
  }

  /// The most containers that can be open after the line at `start`.
  private func depth(from start: Int) -> Int {
    var offset = start
    var markers = 0
    var columns = 0
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
        UInt8(ascii: "."), UInt8(ascii: ")"):
        markers += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      default: return markers + columns / 2
      }
      offset += 1
    }
    return markers + columns / 2
  }

  private static let other: UInt8 = 1
  private static let pipe: UInt8 = 2
  private static let dash: UInt8 = 4
  private static let mark: UInt8 = 16
  private static let lineEnd: UInt8 = 16 | 32

  private static let kinds: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): 0
    case UInt8(ascii: ">"): 8
    case UInt8(ascii: "|"): pipe
    case UInt8(ascii: ":"): pipe | mark
    case UInt8(ascii: "-"): dash
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lineEnd
    case UInt8(ascii: "{"), UInt8(ascii: "!"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "~"), UInt8(ascii: "."):
      other | mark
    default: other
    }
  }
}
