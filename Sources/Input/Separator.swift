/// The character between the cells of delimited text, and where its first row begins.
struct Separator {
  /// In the order in which they win where several serve as well: a comma stands in texts and numbers
  /// too.
  private static let candidates = [UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: ",")]
  /// The number of lines that are looked at.
  private static let lineCount = 10

  /// The character.
  let byte: UInt8
  /// The first byte of the first row.
  let start: Int

  /// Takes the separator that a first line `sep=;` names, as Excel does; else the one that stands in
  /// most of the first lines, outside quotes.
  init(of file: SourceFile) {
    if let named = Self.named(in: file.bytes) {
      self = named
    } else {
      byte = Self.mostUsed(in: Self.counts(in: file.bytes))
      start = 0
    }
  }

  private init(_ byte: UInt8, start: Int) {
    self.byte = byte
    self.start = start
  }

  private static func named(in bytes: [UInt8]) -> Separator? {
    let name = bytes.prefix(4).map { $0 | 0x20 }
    guard name == Array("sep=".utf8), bytes.count > 4, isSeparator(bytes[4]) else { return nil }
    var end = 5
    if end < bytes.count, bytes[end] == UInt8(ascii: "\r") { end += 1 }
    guard end < bytes.count else { return Separator(bytes[4], start: end) }
    return bytes[end] == UInt8(ascii: "\n") ? Separator(bytes[4], start: end + 1) : nil
  }

  /// Whether a line `sep=` may name a byte: a tab or an ASCII sign that is no quote.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"): true
    case TableReader.quote: false
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private static func mostUsed(in lines: [[Int]]) -> UInt8 {
    var best = (use: (0, 0, 0), byte: UInt8(ascii: ","))
    for (index, byte) in candidates.enumerated() {
      let counts = lines.map { $0[index] }
      let used = counts.filter { $0 > 0 }
      let even = used.map { count in used.count { $0 == count } }.max() ?? 0
      let use = (used.count, even, counts.first ?? 0)
      if use > best.use { best = (use, byte) }
    }
    return best.byte
  }

  /// How often each candidate separates in the first lines that hold more than candidates; where
  /// none does, in the line that has the most of them.
  private static func counts(in bytes: [UInt8]) -> [[Int]] {
    var lines: [[Int]] = []
    var fullest = [0, 0, 0]
    var counts = fullest
    var isQuoted = false
    var holdsText = false
    var beginsCell = true
    var at = 0
    while at <= bytes.count, lines.count < lineCount {
      guard at < bytes.count, isQuoted || bytes[at] != UInt8(ascii: "\n") else {
        if holdsText { lines.append(counts) }
        if counts.reduce(0, +) > fullest.reduce(0, +) { fullest = counts }
        (counts, holdsText, beginsCell) = ([0, 0, 0], false, true)
        at += 1
        continue
      }
      let byte = bytes[at]
      let blank = Blank.length(in: bytes, at: at)
      if byte == TableReader.quote, isQuoted, bytes.dropFirst(at + 1).first == byte {
        at += 1
      } else if byte == TableReader.quote, isQuoted || beginsCell {
        isQuoted.toggle()
        (beginsCell, holdsText) = (false, true)
      } else if !isQuoted, let candidate = candidates.firstIndex(of: byte) {
        counts[candidate] += 1
        beginsCell = true
      } else if !isQuoted, blank == 0 {
        (beginsCell, holdsText) = (false, true)
      }
      at += max(blank, 1)
    }
    return lines.isEmpty ? [fullest] : lines
  }
}
