import Zip

/// Writes one sheet, and collects the texts and looks that it shares with the others.
struct SheetWriter {
  var strings = SharedStrings()
  var styles = CellStyles()

  /// The height of a line in points.
  static let lineHeight = 15

  /// Adds the part of the workbook that is a sheet.
  mutating func write(_ sheet: Workbook.Sheet, isFirst: Bool, to file: inout PackedFile) {
    let widths = ColumnWidths(of: sheet)
    let rowCount = sheet.cells.rowCount
    precondition(
      rowCount <= CellAddress.mostRows && sheet.cells.width <= CellAddress.mostColumns,
      "a sheet has at most 1,048,576 rows and 16,384 columns")
    let heads = max(0, min(sheet.headRows, rowCount))
    let titles = min(sheet.titleRows, heads)
    begin(sheet, widths, heads: heads, isFirst: isFirst, &file.bytes)
    var writer = RowWriter(sheet.cells, widths)
    for index in 0..<rowCount {
      let kind: RowWriter.Kind = index < titles ? .title : index < heads ? .head : .body
      writer.write(index, kind, &self, to: &file.bytes)
      file.pack()
    }
    end(sheet, &file.bytes)
  }

  /// Adds what is before the rows.
  private func begin(
    _ sheet: Workbook.Sheet, _ widths: ColumnWidths, heads: Int, isFirst: Bool, _ xml: inout [UInt8]
  ) {
    let end = CellAddress(
      row: max(sheet.cells.rowCount, 1), column: max(sheet.cells.width, 1))
    xml += WorkbookParts.declaration.utf8
    xml += "<worksheet xmlns=\"\(WorkbookParts.main)\">".utf8
    xml += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>".utf8
    xml += "<dimension ref=\"\(end.row * end.column == 1 ? "A1" : "A1:\(end)")\"/>".utf8
    xml += Self.view(heads: heads, isFirst: isFirst).utf8
    xml += "<sheetFormatPr defaultRowHeight=\"\(Self.lineHeight)\"/>".utf8
    xml += Self.columns(widths.all).utf8
    xml += "<sheetData>".utf8
  }

  /// Adds what is behind the rows.
  private func end(_ sheet: Workbook.Sheet, _ xml: inout [UInt8]) {
    xml += "</sheetData>".utf8
    // The order of these is that of the schema; Excel calls a file with another one damaged.
    if !sheet.rules.isEmpty {
      xml += "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\"".utf8
      xml += " formatRows=\"0\"/>".utf8
    }
    if sheet.hasFilter, let range = Self.filterRange(sheet) {
      xml += "<autoFilter ref=\"\(range)\"/>".utf8
    }
    xml += NumberRule.xml(sheet.rules).utf8
    xml += "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\"".utf8
    xml += " header=\"0.3\" footer=\"0.3\"/>".utf8
    xml += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>".utf8
    xml += "</worksheet>".utf8
  }

  /// The last row of heads and all below it; nil where there is nothing to filter.
  static func filterRange(_ sheet: Workbook.Sheet) -> CellRange? {
    let (rows, width) = (sheet.cells.rowCount, sheet.cells.width)
    guard sheet.headRows > 0, rows >= sheet.headRows, width > 0 else { return nil }
    return CellRange(
      CellAddress(row: sheet.headRows, column: 1), CellAddress(row: rows, column: width))
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
}
