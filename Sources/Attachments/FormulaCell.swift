/// A cell of a table in text form that a spreadsheet program would take for a formula.
struct FormulaCell {
  /// The beginning of what is in it.
  let text: String
  /// Its line, from 1.
  let line: Int

  private static let blanks = Set(" \"".utf8)
  /// How much of a cell is looked at, in bytes.
  private static let longest = 300

  /// Finds the first one: it begins with `=` or `@`, or with a sign behind which is more than a number or a
  /// text.
  ///
  /// Whatever may separate cells is taken to do so, also between quotes.
  init?(in table: TableText) {
    let bytes = table.bytes
    var line = 1
    var isStart = true
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        if isQuoted, index + 1 < bytes.count, bytes[index + 1] == byte {
          index += 1
        } else if isQuoted || isStart {
          isQuoted.toggle()
        }
      }
      if isStart, !Self.blanks.contains(byte) {
        let end = Self.end(of: index, in: table, isQuoted: isQuoted)
        if Self.isFormula(bytes[index..<end]) {
          let rest = bytes[index...].prefix { $0 != UInt8(ascii: "\n") }
          (text, self.line) = (String(decoding: rest.prefix(30), as: UTF8.self), line)
          return
        }
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      isStart = table.separators.contains(byte) || isStart && Self.blanks.contains(byte)
      index += 1
    }
    return nil
  }

  /// Where a cell that begins at an offset ends, as far as it is looked at.
  private static func end(of start: Int, in table: TableText, isQuoted: Bool) -> Int {
    var end = start
    while end < table.bytes.count, end - start < longest {
      let byte = table.bytes[end]
      if isQuoted, byte == UInt8(ascii: "\"") {
        guard end + 1 < table.bytes.count, table.bytes[end + 1] == byte else { break }
        end += 1
      } else if !isQuoted, table.ends.contains(byte) {
        break
      }
      end += 1
    }
    return min(end, table.bytes.count)
  }

  private static func isFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let (sign, length) = sign(at: cell) else { return false }
    guard sign == UInt8(ascii: "+") else { return true }
    var rest = cell.dropFirst(length)
    var isBehindBlank = false
    while let next = rest.first {
      if next == UInt8(ascii: " ") {
        isBehindBlank = true
        rest = rest.dropFirst()
      } else if let (sign, length) = self.sign(at: rest) {
        guard sign == UInt8(ascii: "+") else { return true }
        rest = rest.dropFirst(length)
      } else {
        break
      }
    }
    // '-' alone says that there is nothing, and '- text' is a line of a list.
    guard let next = rest.first else { return false }
    if isDigit(next) || next == UInt8(ascii: ".") || next == UInt8(ascii: ",") {
      return goesOnBehindNumber(rest)
    }
    if !isBehindBlank, isLetter(next) || next == UInt8(ascii: "(") { return true }
    return calls(rest)
  }

  /// The sign that a cell begins with, also a wide one: `=`, or `+` for that and `-`; nil where there is none.
  private static func sign(at cell: ArraySlice<UInt8>) -> (sign: UInt8, length: Int)? {
    var (byte, length) = (cell.first, 1)
    if cell.starts(with: [0xEF, 0xBC]), let wide = cell.dropFirst(2).first, wide >= 0x80 {
      (byte, length) = (wide &- 0x60, 3)
    }
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return (UInt8(ascii: "="), length)
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return (UInt8(ascii: "+"), length)
    default: return nil
    }
  }

  /// Whether something is done with the number that a cell begins with.
  private static func goesOnBehindNumber(_ cell: ArraySlice<UInt8>) -> Bool {
    // Numbers are grouped by spaces of several kinds.
    var rest = cell.drop { isDigit($0) || "., '\u{A0}\u{202F}".utf8.contains($0) }
    if let first = rest.first, first | 0x20 == UInt8(ascii: "e") {
      let exponent = rest.dropFirst().drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      if exponent.first.map(isDigit) == true { rest = exponent.drop(while: isDigit) }
    }
    rest = rest.drop { $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: " ") }
    // No program is called by a number, but other programs separate cells so.
    guard let next = rest.first, next != UInt8(ascii: "|") else { return false }
    return "+-*/^&<>=!:".utf8.contains(next) || calls(rest)
  }

  /// Whether a text calls a program, another file or a function: `cmd|`, `!A1`, `NAME(`.
  private static func calls(_ text: ArraySlice<UInt8>) -> Bool {
    var isWord = true
    var letters = 0
    for (index, byte) in zip(text.indices, text) {
      switch byte {
      case UInt8(ascii: "|"): return true
      case UInt8(ascii: "!"):
        let next = text[(index + 1)...].first ?? 0
        if isLetter(next) || isDigit(next) || next == UInt8(ascii: "$") { return true }
      case UInt8(ascii: "(") where isWord && letters > 0: return true
      default: break
      }
      if isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: ".") {
        letters += 1
      } else {
        isWord = byte < 0x80
        letters = 0
      }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
