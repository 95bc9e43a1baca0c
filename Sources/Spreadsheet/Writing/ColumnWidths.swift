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
    var lines = 0
    readLines(of: cell) { lines += max(1, ($0 + width - 1) / width) }
    return lines
  }

  /// The characters of the longest line of a cell.
  static func length(of cell: Workbook.Cell) -> Int {
    var longest = 0
    readLines(of: cell) { longest = max(longest, $0) }
    return longest
  }

  /// Hands on the number of characters of each line of a cell, as far as they matter.
  private static func readLines(of cell: Workbook.Cell, _ read: (Int) -> Void) {
    switch cell {
    case .empty: return
    case .number(let number): read(number.width)
    case .text(let text):
      var length = 0
      for byte in CellText.allowed(text).utf8 {
        if byte == 0x0A {
          read(length)
          length = 0
        } else if byte & 0xC0 != 0x80 {
          length += 1
        }
      }
      read(length)
    }
  }
}
