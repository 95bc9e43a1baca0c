import Formats

/// How a table is written as delimited text.
///
/// Lines end in CRLF and quotes are doubled (RFC 4180). A text that a spreadsheet program would take
/// for a formula begins with an apostrophe; numbers, also negative ones, stand as they are.
struct CSVDialect: Sendable {
  /// What stands between cells.
  let separator: UInt8
  /// What stands before decimals.
  let decimalSign: UInt8
  /// Whether the text begins with the mark of UTF-8, by which Excel knows it.
  let hasMark: Bool

  /// For programs: commas and decimal points.
  static let plain = CSVDialect(
    separator: UInt8(ascii: ","), decimalSign: UInt8(ascii: "."), hasMark: false)

  /// For Excel, which reads a file by the settings of the machine it runs on.
  ///
  /// Where numbers are written with a decimal comma, as on machines in Vietnam, cells are parted by
  /// semicolons; otherwise by commas. A first line `sep=;` would serve both, but makes Excel take the
  /// text for the machine's own encoding.
  static func excel(hasDecimalComma: Bool) -> CSVDialect {
    CSVDialect(
      separator: UInt8(ascii: hasDecimalComma ? ";" : ","),
      decimalSign: UInt8(ascii: hasDecimalComma ? "," : "."), hasMark: true)
  }

  /// The bytes of a table's file.
  func bytes(of table: DataTable) -> [UInt8] {
    var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    for (index, head) in table.plainHeads.enumerated() {
      if index > 0 { bytes.append(separator) }
      write(Self.harmless(head), to: &bytes)
    }
    bytes += Self.lineEnd
    let pool = table.texts.pool
    let texts = table.texts.written { number, bytes in
      write(Self.harmless(String(decoding: pool[number], as: UTF8.self)), to: &bytes)
    }
    let isFigure = table.heads.map(\.isFigure)
    table.addRows(to: &bytes, lineEnd: Self.lineEnd) { column, cell, line in
      if column > 0 { line.append(separator) }
      write(cell, table.texts, texts, to: &line)
      guard isFigure[column] else { return }
      line.append(separator)
      if case .figure(_, _, let precision) = cell { line += texts[Int(precision)] }
    }
    return bytes
  }

  private static let lineEnd: [UInt8] = [0x0D, 0x0A]

  private func write(
    _ cell: TableCell, _ all: TableTexts, _ texts: WrittenTexts, to bytes: inout [UInt8]
  ) {
    switch cell {
    case .empty: break
    case .text(let number): bytes += texts[Int(number)]
    case .flag(let isTrue): bytes += texts[Int(TableTexts.number(of: isTrue))]
    case .whole(let number): bytes.append(whole: number)
    case .decimal(let value, let decimals), .figure(let value, let decimals, _):
      bytes.append(
        tenThousandths: value, decimals: Int(decimals), decimalSign: decimalSign)
    case .ids(let list): bytes += texts[Int(all.lists[Int(list)].joined)]
    }
  }

  /// A text that no spreadsheet program takes for a formula: one that begins with a tab, a line break
  /// or, behind spaces, a sign of formulas gets an apostrophe before it.
  private static func harmless(_ text: String) -> String {
    // Nearly all begin with a letter or digit of ASCII, which is no sign and no space.
    if let first = text.utf8.first, first < 0x80, first > 0x40 || (0x30...0x39).contains(first) {
      return text
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.first,
      let sign = scalars.first(where: { !$0.properties.isWhitespace }),
      formulaSigns.contains(sign) || "\t\r\n".unicodeScalars.contains(first)
    else { return text }
    return "'" + text
  }

  /// The signs, also as wide as a letter of Chinese, which some editions of Excel take for the same.
  private static let formulaSigns: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private func write(_ text: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
