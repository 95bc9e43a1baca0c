import Formats

/// Writes the rows of one sheet.
struct RowWriter {
  private let cells: SheetCells
  private let widths: ColumnWidths
  /// How a cell of each column begins.
  private let starts: [[UInt8]]
  private static let end = Array("</v></c>".utf8)
  /// What is written of each text; nil before a cell has it.
  private var texts: [Text?]
  /// What is between the address and the number of a cell, by look; nil before a cell has it.
  private var looks = [[UInt8]?](repeating: nil, count: 256)
  private var digits: [UInt8] = []

  /// What is written of a text.
  private struct Text {
    /// Its number among those of the workbook, in digits.
    let number: [UInt8]
    let hasBreak: Bool
    let beginsLikeFormula: Bool
  }

  /// The rows of a sheet with columns of some widths.
  init(_ cells: SheetCells, _ widths: ColumnWidths) {
    self.cells = cells
    self.widths = widths
    texts = [Text?](repeating: nil, count: cells.texts.count)
    starts = (0..<cells.width).map { index in
      Array("<c r=\"\(CellAddress.letters(ofColumn: index + 1))".utf8)
    }
  }

  /// Adds a row; an empty one is left out.
  mutating func write(
    _ index: Int, isHead: Bool, _ sheet: inout SheetWriter, to xml: inout [UInt8]
  ) {
    let range = cells.row(index)
    var lines = 0
    for cell in range {
      lines = max(lines, widths.lines(of: cells.cells[cell], inColumn: cell - range.lowerBound))
    }
    guard lines > 0 else { return }
    digits.removeAll(keepingCapacity: true)
    digits.append(whole: index + 1)
    xml += "<row r=\"".utf8
    xml += digits
    // Without a height, LibreOffice shows the first line only.
    if lines > 1 { xml += "\" ht=\"\(min(lines * SheetWriter.lineHeight, 400))".utf8 }
    xml += "\">".utf8
    for cell in range {
      write(
        cells.cells[cell], isHead: isHead, inColumn: cell - range.lowerBound, &sheet, to: &xml)
    }
    xml += "</row>".utf8
  }

  private mutating func write(
    _ cell: SheetCells.Cell, isHead: Bool, inColumn column: Int, _ sheet: inout SheetWriter,
    to xml: inout [UInt8]
  ) {
    switch cell {
    case .empty: return
    case .number(let value):
      xml += starts[column]
      xml += digits
      xml += look(.init(isHead: isHead, decimals: value.decimals), &sheet)
      value.write(to: &xml)
    case .text(let number):
      let text = text(number, &sheet)
      let isWrapped = isHead || text.hasBreak || widths.length(of: number) > widths.all[column]
      xml += starts[column]
      xml += digits
      xml += look(
        .init(isHead: isHead, isWrapped: isWrapped, isQuoted: text.beginsLikeFormula), &sheet)
      xml += text.number
      sheet.strings.use()
    }
    xml += Self.end
  }

  private mutating func text(_ number: UInt32, _ sheet: inout SheetWriter) -> Text {
    if let known = texts[Int(number)] { return known }
    let bytes = cells.texts[Int(number)]
    var digits: [UInt8] = []
    digits.append(whole: sheet.strings.number(of: CellText.allowed(bytes)))
    let text = Text(
      number: digits, hasBreak: bytes.contains(0x0A),
      beginsLikeFormula: bytes.first.map("=+-@".utf8.contains) ?? false)
    texts[Int(number)] = text
    return text
  }

  /// What is between the address of a cell and its number.
  private mutating func look(
    _ style: CellStyles.Style, _ sheet: inout SheetWriter
  ) -> [UInt8] {
    let flags = (style.isHead ? 4 : 0) + (style.isWrapped ? 2 : 0) + (style.isQuoted ? 1 : 0)
    let index = 8 * (style.decimals.map { $0 + 1 } ?? 0) + flags
    if let known = looks[index] { return known }
    let kind = style.decimals == nil ? "\" t=\"s" : ""
    let bytes = Array("\" s=\"\(sheet.styles.number(of: style))\(kind)\"><v>".utf8)
    looks[index] = bytes
    return bytes
  }
}
