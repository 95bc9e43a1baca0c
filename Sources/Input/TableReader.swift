/// Reads the rows of delimited text one after the other.
struct TableReader {
  static let quote = UInt8(ascii: "\"")

  let file: SourceFile
  /// The character between two cells.
  let separator: UInt8
  private var at: Int
  /// Whether a mistake keeps the rest of the file from being read.
  private(set) var hasFailed = false

  init(_ file: SourceFile) {
    self.file = file
    let separator = Separator(of: file)
    self.separator = separator.byte
    at = separator.start
  }

  /// The next row, or nil after the last.
  mutating func nextRow() throws(Problem) -> Table.Row? {
    guard at < file.bytes.count, !hasFailed else { return nil }
    let start = at
    var cells = [try nextCell()]
    while at < file.bytes.count, file.bytes[at] == separator {
      guard cells.count < Table.mostColumns else {
        hasFailed = true
        throw InputProblem.cellsInRow(most: Table.mostColumns).at(Place(file, at..<at + 1))
      }
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
    let inside = Blank.trimmed(start..<at, in: file.bytes)
    return LocatedText(file.text(inside), at: Place(file, inside))
  }

  private mutating func quotedCell() throws(Problem) -> LocatedText {
    let open = at
    var hasDoubledQuotes = false
    at += 1
    while true {
      guard at < file.bytes.count else {
        hasFailed = true
        throw InputProblem.unclosedQuote.at(Place(file, open..<open + 1))
      }
      at += 1
      guard file.bytes[at - 1] == Self.quote else { continue }
      guard at < file.bytes.count, file.bytes[at] == Self.quote else { break }
      hasDoubledQuotes = true
      at += 1
    }
    let inside = Blank.trimmed(open + 1..<at - 1, in: file.bytes)
    skipBlanks()
    if at < file.bytes.count, !endsCell(file.bytes[at]) {
      hasFailed = true
      throw InputProblem.textAfterQuote.at(Place(file, at..<characterEnd))
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

  private mutating func skipBlanks() {
    while at < file.bytes.count, !endsCell(file.bytes[at]) {
      let length = Blank.length(in: file.bytes, at: at)
      guard length > 0 else { return }
      at += length
    }
  }

  /// Where the character ends that begins here.
  private var characterEnd: Int {
    var end = at + 1
    while end < file.bytes.count, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n")
  }
}
