/// The words of a note without markup, with gaps where quotations stand.
struct PlainText: Sendable {
  private(set) var quotations: [Quotation] = []
  private var bytes: [UInt8] = []
  /// The offset in the bytes at which each quotation stands.
  private var gaps: [Int] = []

  /// A point in the words: so many bytes and quotations stand before it.
  struct Point: Sendable {
    var byte = 0
    var gap = 0
  }

  /// What stands between two points.
  struct Span: Sendable {
    var start = Point()
    var end: Point
  }

  /// The end of the words so far.
  var end: Point { Point(byte: bytes.count, gap: gaps.count) }

  /// All words from a point to the end.
  func span(from start: Point = Point()) -> Span { Span(start: start, end: end) }

  /// The bytes of memory that it takes, besides its quotations.
  var size: Int { bytes.capacity + gaps.capacity * MemoryLayout<Int>.stride }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Adds text; of two spaces that meet one stays.
  mutating func add(_ text: ArraySlice<UInt8>) {
    let isAtSpace = bytes.last == UInt8(ascii: " ") && gaps.last != bytes.count
    bytes.append(contentsOf: isAtSpace && text.first == UInt8(ascii: " ") ? text.dropFirst() : text)
  }

  /// Adds lines of text, each line end as a space.
  mutating func add(lines: ArraySlice<UInt8>) {
    for line in lines.split(whereSeparator: \.isSpace) {
      addSpace()
      add(line)
    }
  }

  /// Adds a space, unless there is one or nothing stands before it.
  mutating func addSpace() {
    let isAtSpace = bytes.last.map(\.isSpace) ?? true
    if !isAtSpace || gaps.last == bytes.count { bytes.append(UInt8(ascii: " ")) }
  }

  /// Adds a quotation and returns its number.
  mutating func add(_ quotation: Quotation) -> Int {
    gaps.append(bytes.count)
    quotations.append(quotation)
    return quotations.count - 1
  }

  /// The text between two points, with what stands for each quotation.
  func text(_ span: Span, _ quoted: (Quotation) -> String) -> String {
    var text: [UInt8] = []
    var byte = span.start.byte
    for gap in span.start.gap..<span.end.gap {
      text.append(contentsOf: bytes[byte..<gaps[gap]])
      text.append(contentsOf: quoted(quotations[gap]).utf8)
      byte = gaps[gap]
    }
    text.append(contentsOf: bytes[byte..<span.end.byte])
    let space = UInt8(ascii: " ")
    guard let start = text.firstIndex(where: { $0 != space }),
      let end = text.lastIndex(where: { $0 != space })
    else { return "" }
    return String(decoding: text[start...end], as: UTF8.self)
  }
}
