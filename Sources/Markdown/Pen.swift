/// A point on a line, in bytes and in columns as tabs make them.
struct Pen {
  private let bytes: [UInt8]
  private let end: Int
  private(set) var offset: Int
  private var column = 0

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    self.bytes = bytes
    offset = line.lowerBound
    end = line.upperBound
  }

  /// The first character that is no space or tab.
  var textStart: Pen {
    var pen = self
    while pen.isAtSpace { pen.step() }
    return pen
  }

  /// Moves behind the marker at an offset and the white space that belongs to it.
  ///
  /// Returns the columns that later lines need to belong to it, counted from where the pen was.
  mutating func open(_ isItem: Bool, at marker: Int) -> Int {
    let start = column
    while offset < min(marker, end) { step() }
    let indentation = column - start
    guard isItem else {
      step()
      if isAtSpace { advance(1) }
      return 0
    }
    let width = skipListMarker()
    let behind = self
    while column - behind.column <= 5, isAtSpace { advance(1) }
    let spaces = column - behind.column
    guard spaces >= 5 || spaces < 1 || offset == end else { return indentation + width + spaces }
    self = behind
    if spaces > 0 { advance(1) }
    return indentation + width + 1
  }

  /// Moves behind the `>` of a block quote that goes on.
  mutating func skipQuoteMarker() -> Bool {
    let start = textStart
    guard start.column - column <= 3, start.offset < end, bytes[start.offset] == UInt8(ascii: ">")
    else { return false }
    self = start
    step()
    if isAtSpace { advance(1) }
    return true
  }

  /// Moves over the columns that an item needs.
  mutating func skip(indentation: Int) -> Bool {
    let start = textStart
    guard start.column - column >= indentation else { return false }
    advance(indentation)
    return true
  }

  private mutating func skipListMarker() -> Int {
    let start = offset
    while offset < end, bytes[offset] >= UInt8(ascii: "0"), bytes[offset] <= UInt8(ascii: "9") {
      step()
    }
    if offset < end { step() }
    return offset - start
  }

  private var isAtSpace: Bool {
    offset < end && (bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t"))
  }

  /// Moves over one byte; a tab moves to the next stop.
  private mutating func step() {
    column += offset < end && bytes[offset] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
    offset += 1
  }

  /// Moves over columns; a tab that is not used up stays.
  private mutating func advance(_ columns: Int) {
    var left = columns
    while left > 0, offset < end {
      let width = bytes[offset] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
      column += min(width, left)
      if width <= left { offset += 1 }
      left -= width
    }
  }
}
