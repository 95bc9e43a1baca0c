/// Reads the rows of delimited text one after the other.
struct TableReader {
  private static let quote = UInt8(ascii: "\"")

  private let file: SourceFile
  private let separator: UInt8
  private var at = 0
  /// Whether a mistake keeps the rest of the file from being read.
  private(set) var hasFailed = false

  init(_ file: SourceFile) {
    self.file = file
    separator = Self.separator(of: file)
  }

  /// The next row, or nil after the last.
  mutating func nextRow() throws(Problem) -> Table.Row? {
    guard at < file.bytes.count, !hasFailed else { return nil }
    let start = at
    var cells = [try nextCell()]
    while at < file.bytes.count, file.bytes[at] == separator {
      at += 1
      cells.append(try nextCell())
    }
    let end = at
    if at < file.bytes.count { at += 1 }
    return Table.Row(cells: cells, place: Place(file, start..<end))
  }

  private mutating func nextCell() throws(Problem) -> LocatedText {
    skipBlanks()
    guard at < file.bytes.count, file.bytes[at] == Self.quote else { return plainCell() }
    return try quotedCell()
  }

  private mutating func plainCell() -> LocatedText {
    let start = at
    while at < file.bytes.count, !endsCell(file.bytes[at]) { at += 1 }
    let inside = withoutBlanks(start..<at)
    return LocatedText(file.text(inside), at: Place(file, inside))
  }

  private mutating func quotedCell() throws(Problem) -> LocatedText {
    let open = at
    var hasDoubledQuotes = false
    at += 1
    while true {
      guard at < file.bytes.count else {
        hasFailed = true
        throw Problem(
          "unclosed-quote", "the quote that opens here is not closed",
          at: Place(file, open..<open + 1))
      }
      at += 1
      guard file.bytes[at - 1] == Self.quote else { continue }
      guard at < file.bytes.count, file.bytes[at] == Self.quote else { break }
      hasDoubledQuotes = true
      at += 1
    }
    let inside = withoutBlanks(open + 1..<at - 1)
    skipBlanks()
    if at < file.bytes.count, !endsCell(file.bytes[at]) {
      hasFailed = true
      throw Problem(
        "text-after-quote", "text follows a closed quote; a quote inside a cell is doubled",
        at: Place(file, at..<at + 1))
    }
    let text = hasDoubledQuotes ? Self.text(ofDoubled: file.bytes[inside]) : file.text(inside)
    return LocatedText(text, at: Place(file, inside))
  }

  /// The text of a quoted cell, each doubled quote as one.
  private static func text(ofDoubled bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
      isSecond = byte == quote && !isSecond
      if byte != quote || isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, Self.isBlank(file.bytes[end - 1]) { end -= 1 }
    while start < end, Self.isBlank(file.bytes[start]) { start += 1 }
    return start..<end
  }

  private mutating func skipBlanks() {
    while at < file.bytes.count, Self.isBlank(file.bytes[at]), file.bytes[at] != separator {
      at += 1
    }
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n")
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// The separator that stands most often in the first line that is not blank, outside quotes.
  private static func separator(of file: SourceFile) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var isStarted = false
    for byte in file.bytes {
      if byte == quote { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted {
        if isStarted { break }
        counts = [0, 0, 0]
      } else {
        isStarted = isStarted || !isBlank(byte)
        if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
      }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
