/// How wide the columns of a sheet are, in characters.
enum ColumnWidths {
  private static let narrowest = 6
  private static let widest = 60

  /// The widths wished for; then, for each further column, that of its longest line, 6 to 60.
  static func fitted(_ sheet: Workbook.Sheet) -> [Int] {
    let count = sheet.rows.map(\.count).max() ?? 0
    var widths = [Int](repeating: narrowest, count: count)
    for row in sheet.rows {
      for (column, cell) in row.enumerated() where widths[column] < widest {
        widths[column] = min(max(widths[column], length(of: cell)), widest)
      }
    }
    for (column, width) in sheet.columnWidths.prefix(count).enumerated() {
      widths[column] = min(max(width, 1), 250)
    }
    return widths
  }

  /// The lines that a cell takes in a column, about as many as programs break it into.
  static func lines(of cell: Workbook.Cell, inColumn width: Int) -> Int {
    lengths(of: cell).reduce(0) { $0 + max(1, ($1 + width - 1) / width) }
  }

  /// The characters of the longest line of a cell.
  static func length(of cell: Workbook.Cell) -> Int {
    lengths(of: cell).max() ?? 0
  }

  /// The characters of each line of a cell, as far as they matter.
  private static func lengths(of cell: Workbook.Cell) -> [Int] {
    switch cell {
    case .empty: []
    case .number(let number): [number.width]
    case .text(let text):
      CellText.allowed(text).unicodeScalars
        .split(separator: "\n", omittingEmptySubsequences: false).map(\.count)
    }
  }
}
