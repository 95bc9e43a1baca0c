/// A cell of a table in text form that a spreadsheet program would take for a formula.
struct FormulaCell {
  /// The beginning of what is in it.
  let text: String
  /// Its line, from 1.
  let line: Int

  private static let separators = Set(",;\t\n\r".utf8)
  private static let blanks = Set(" \"".utf8)

  /// Finds the first one: it begins with `=` or `@`, or with a sign that no number follows.
  init?(in bytes: [UInt8]) {
    var line = 1
    var isStart = true
    for (index, byte) in bytes.enumerated() {
      if isStart, !Self.blanks.contains(byte), Self.isFormula(bytes[index...]) {
        text = String(
          decoding: bytes[index...].prefix { $0 != UInt8(ascii: "\n") }.prefix(30), as: UTF8.self)
        self.line = line
        return
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      // A mark of UTF-8 at the beginning is no cell.
      let isMark = index < 3 && [0xEF, 0xBB, 0xBF].contains(byte)
      isStart = Self.separators.contains(byte) || isMark || isStart && Self.blanks.contains(byte)
    }
    return nil
  }

  private static func isFormula(_ rest: ArraySlice<UInt8>) -> Bool {
    switch rest.first {
    case UInt8(ascii: "="), UInt8(ascii: "@"): return true
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      // '-' alone says that there is nothing, and '- text' is a line of a list.
      guard let next = rest.dropFirst().first else { return false }
      return (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
        || next == UInt8(ascii: "(")
        || next == UInt8(ascii: "@") || next == UInt8(ascii: "=")
    default: return false
    }
  }
}
