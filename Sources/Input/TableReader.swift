/// Reads the rows of delimited text one after the other.
struct TableReader {
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
    guard at < file.bytes.count, file.bytes[at] == UInt8(ascii: "\"") else { return plainCell() }
    return try quotedCell()
  }

  private mutating func plainCell() -> LocatedText {
    let start = at
    while at < file.bytes.count, !endsCell(file.bytes[at]) { at += 1 }
    var end = at
    while end > start, Self.isBlank(file.bytes[end - 1]) { end -= 1 }
    return LocatedText(file.text(start..<end), at: Place(file, start..<end))
  }

  private mutating func quotedCell() throws(Problem) -> LocatedText {
    let open = at
    var text: [UInt8] = []
    at += 1
    while true {
      guard at < file.bytes.count else {
        hasFailed = true
        throw Problem(
          "unclosed-quote", "the quote that opens here is not closed",
          at: Place(file, open..<open + 1))
      }
      let byte = file.bytes[at]
      at += 1
      if byte != UInt8(ascii: "\"") {
        text.append(byte)
      } else if at < file.bytes.count, file.bytes[at] == UInt8(ascii: "\"") {
        text.append(byte)
        at += 1
      } else {
        break
      }
    }
    let end = at
    skipBlanks()
    if at < file.bytes.count, !endsCell(file.bytes[at]) {
      hasFailed = true
      throw Problem(
        "text-after-quote", "text follows a closed quote; a quote inside a cell is doubled",
        at: Place(file, at..<at + 1))
    }
    while let first = text.first, Self.isBlank(first) { text.removeFirst() }
    while let last = text.last, Self.isBlank(last) { text.removeLast() }
    let inside = open + 1..<max(open + 1, end - 1)
    return LocatedText(String(decoding: text, as: UTF8.self), at: Place(file, inside))
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

  /// The separator that stands most often in the first line that is not empty, outside quotes.
  private static func separator(of file: SourceFile) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    var counts = [0, 0, 0]
    var isQuoted = false
    var isStarted = false
    for byte in file.bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted, isStarted { break }
      if byte != UInt8(ascii: "\n") { isStarted = true }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return candidates[counts.firstIndex(of: most) ?? 0]
  }
}
