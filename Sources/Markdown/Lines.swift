/// The lines of a stretch of a file, and what a look at each tells before libcmark reads it.
struct Lines {
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
  private(set) var excess: ParseCost.Excess?

  private let bytes: [UInt8]
  private let end: Int
  /// The lines, if they are not all that is between two points of the file.
  private var parts: [Range<Int>]?
  private var cost: ParseCost

  /// Looks at the lines of `range` of a file's bytes.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    cost = ParseCost(bytes: range.count)
    starts.reserveCapacity(range.count / 40)
    var offset = range.lowerBound
    while offset < end {
      offset = look(at: offset)
      excess = cost.excess
      guard excess == nil else { return }
    }
    cost.end()
    excess = cost.excess
  }

  /// Lines that are read for themselves, each a range of a file.
  init(_ bytes: [UInt8], _ lines: [Range<Int>], of whole: Lines) {
    self.bytes = bytes
    end = 0
    parts = lines
    cost = ParseCost(bytes: 0)
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
    var line = ParseCost.Line()
    line.count(bytes, from: start, to: end)
    var seen: UInt8 = 0
    var offset = start
    scan: while offset < end {
      let kind = Self.kinds[Int(bytes[offset])]
      seen |= kind
      offset += 1
      line.marks += Int(kind >> 7)
      guard kind & Self.mark != 0 else { continue }
      switch bytes[offset - 1] {
      case UInt8(ascii: "\n"): break scan
      case UInt8(ascii: "\r"):
        if offset < end, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
        break scan
      default: noteMark(at: offset - 1, &line)
      }
    }
    line.isBlank = seen & ~Self.lineEnd == 0
    cost.add(line)
    if seen & Self.other == 0, seen & Self.dash != 0, seen & Self.pipe != 0 {
      delimiterRows.append(starts.count)
    }
    return offset
  }

  private mutating func noteMark(at offset: Int, _ line: inout ParseCost.Line) {
    let next = offset + 1 < end ? bytes[offset + 1] : 0
    switch bytes[offset] {
    case UInt8(ascii: "{"): if next == UInt8(ascii: "{") { hasBraces = true }
    case UInt8(ascii: "!"): if next == UInt8(ascii: "[") { line.pictures += 1 }
    case UInt8(ascii: "~"): if next == UInt8(ascii: "~") { hasDialect = true }
    case UInt8(ascii: ":"): if next == UInt8(ascii: "/") { hasDialect = true }
    case UInt8(ascii: "["):
      guard next == UInt8(ascii: "^") else { return }
      hasDialect = true
      hasNotes = true
      line.notes += 1
    case UInt8(ascii: "."):
      if offset > 0, bytes[offset - 1] | 0x20 == UInt8(ascii: "w") { hasDialect = true }
    default:
      line.closingBrackets += 1
      if next == UInt8(ascii: ":") { hasDefinitions = true }
      if next == UInt8(ascii: "(") { hasLinks = true }
    }
  }

  private static let other: UInt8 = 1
  private static let pipe: UInt8 = 2
  private static let dash: UInt8 = 4
  private static let mark: UInt8 = 16
  private static let lineEnd: UInt8 = 16 | 32
  /// What libcmark may make a part of its own of.
  private static let special: UInt8 = 128

  private static let kinds: [UInt8] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): 0
    case UInt8(ascii: ">"): 8
    case UInt8(ascii: "|"): pipe
    case UInt8(ascii: ":"): pipe | mark
    case UInt8(ascii: "-"): dash
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): lineEnd
    case UInt8(ascii: "{"), UInt8(ascii: "~"), UInt8(ascii: "."): other | mark
    case UInt8(ascii: "!"), UInt8(ascii: "["), UInt8(ascii: "]"): other | mark | special
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "<"),
      UInt8(ascii: "&"), UInt8(ascii: "\\"):
      other | special
    default: other
    }
  }
}
