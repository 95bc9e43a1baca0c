/// Writes one sheet, and collects the texts and looks that it shares with the others.
struct SheetWriter {
  var strings = SharedStrings()
  var styles = CellStyles()

  /// The height of a line in points.
  private static let lineHeight = 15

  /// Adds the part of the workbook that is a sheet.
  mutating func write(_ sheet: Workbook.Sheet, isFirst: Bool, to xml: inout [UInt8]) {
    let widths = ColumnWidths.fitted(sheet)
    precondition(
      sheet.rows.count <= CellAddress.mostRows && widths.count <= CellAddress.mostColumns,
      "a sheet has at most 1,048,576 rows and 16,384 columns")
    let end = CellAddress(row: max(sheet.rows.count, 1), column: max(widths.count, 1))
    let heads = max(0, min(sheet.headRows, sheet.rows.count))
    xml += WorkbookParts.declaration.utf8
    xml += "<worksheet xmlns=\"\(WorkbookParts.main)\">".utf8
    xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>".utf8
    xml += "<dimension ref=\"\(end.row * end.column == 1 ? "A1" : "A1:\(end)")\"/>".utf8
    xml += Self.view(heads: heads, isFirst: isFirst).utf8
    xml += "<sheetFormatPr defaultRowHeight=\"\(Self.lineHeight)\"/>".utf8
    xml += Self.columns(widths).utf8
    xml += "<sheetData>".utf8
    let columns = widths.enumerated().map { index, width in
      (width: width, letters: Array(CellAddress.letters(ofColumn: index + 1).utf8))
    }
    for (index, row) in sheet.rows.enumerated() {
      write(row, number: index + 1, isHead: index < heads, columns, to: &xml)
    }
    xml += "</sheetData>".utf8
    if sheet.hasFilter, let range = Self.filterRange(sheet) {
      xml += "<autoFilter ref=\"\(range)\"/>".utf8
    }
    xml += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\"".utf8
    xml += " header=\"0.3\" footer=\"0.3\"/>".utf8
    xml += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>".utf8
    xml += "</worksheet>".utf8
  }

  /// The last row of heads and all below it; nil where there is nothing to filter.
  static func filterRange(_ sheet: Workbook.Sheet) -> CellRange? {
    let width = sheet.rows.map(\.count).max() ?? 0
    guard sheet.headRows > 0, sheet.rows.count >= sheet.headRows, width > 0 else { return nil }
    return CellRange(
      CellAddress(row: sheet.headRows, column: 1),
      CellAddress(row: sheet.rows.count, column: width))
  }

  private static func view(heads: Int, isFirst: Bool) -> String {
    let selected = isFirst ? " tabSelected=\"1\"" : ""
    guard heads > 0 else {
      return "<sheetViews><sheetView\(selected) workbookViewId=\"0\"/></sheetViews>"
    }
    return "<sheetViews><sheetView\(selected) workbookViewId=\"0\">"
      + "<pane ySplit=\"\(heads)\" topLeftCell=\"A\(heads + 1)\" activePane=\"bottomLeft\""
      + " state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews>"
  }

  private static func columns(_ widths: [Int]) -> String {
    guard !widths.isEmpty else { return "" }
    let columns = widths.enumerated().map { index, width in
      "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width + 2)\" customWidth=\"1\"/>"
    }
    return "<cols>\(columns.joined())</cols>"
  }

  private mutating func write(
    _ row: [Workbook.Cell], number: Int, isHead: Bool, _ columns: [(width: Int, letters: [UInt8])],
    to xml: inout [UInt8]
  ) {
    guard row.contains(where: { $0 != .empty }) else { return }
    var lines = 1
    for (cell, column) in zip(row, columns) {
      lines = max(lines, ColumnWidths.lines(of: cell, inColumn: column.width))
    }
    let digits = Array(String(number).utf8)
    xml += "<row r=\"".utf8
    xml += digits
    // Without a height, LibreOffice shows the first line only.
    if lines > 1 { xml += "\" ht=\"\(min(lines * Self.lineHeight, 400))".utf8 }
    xml += "\">".utf8
    for (cell, column) in zip(row, columns) where cell != .empty {
      xml += "<c r=\"".utf8
      xml += column.letters
      xml += digits
      write(cell, isHead: isHead, inColumn: column.width, to: &xml)
    }
    xml += "</row>".utf8
  }

  /// Writes what follows the address of a cell.
  private mutating func write(
    _ cell: Workbook.Cell, isHead: Bool, inColumn width: Int, to xml: inout [UInt8]
  ) {
    xml += "\" s=\"".utf8
    switch cell {
    case .empty: return
    case .number(let value):
      let style = styles.number(of: .init(isHead: isHead, decimals: value.decimals))
      xml += String(style).utf8
      xml += "\"><v>".utf8
      xml += value.text.utf8
    case .text(let text):
      let isLong = ColumnWidths.length(of: cell) > width || text.utf8.contains(0x0A)
      let style = styles.number(
        of: .init(
          isHead: isHead, isWrapped: isHead || isLong, isQuoted: Self.beginsLikeFormula(text)))
      xml += String(style).utf8
      xml += "\" t=\"s\"><v>".utf8
      xml += String(strings.number(of: CellText.allowed(text))).utf8
    }
    xml += "</v></c>".utf8
  }

  private static func beginsLikeFormula(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return "=+-@".utf8.contains(first)
  }
}
