import Emulation
import Input
import Spreadsheet

/// The rows of a sheet above its first member: titles, heads, maxima, numbers of columns.
struct Top {
  /// The rows that hold heads, from top to bottom.
  private(set) var heads: [Grid.Row] = []
  /// The row of maxima.
  private(set) var maxima: Grid.Row?
  /// The row that numbers the criteria.
  private(set) var numbers: Grid.Row?
  /// The number of the first row below the heads: of a member, or of one that nobody knows.
  private(set) var firstRow: Int

  init(
    _ grid: Grid, provinces: Int, first: Int, _ spans: [CellAddress: CellAddress],
    _ vocabulary: SheetVocabulary
  ) {
    firstRow = first
    var next = first
    for row in grid.rows.reversed() where row.number < first {
      guard heads.isEmpty || (next - row.number == 1 && heads.count < SheetLayout.mostHeadRows)
      else { break }
      let label = SheetLayout.cell(grid, row, provinces, spans)?.text.text ?? ""
      let word = SheetWord(head: label)
      let isOfMaxima =
        word == .maximum || (grid.isTurned && word == .total)
        || vocabulary.isMaximum(row.cells.first?.text.text ?? "")
      if isOfMaxima {
        maxima = row
      } else if grid.isTurned, word == .number {
        numbers = row
      } else if Self.numbersColumns(row) || vocabulary.areSame(label, "đơn vị tính")
        || vocabulary.areSame(label, "ĐVT")
      {
        // Nobody needs these.
      } else if heads.isEmpty, word == nil, Self.isOfStranger(row, provinces) {
        firstRow = row.number
      } else if !heads.isEmpty, Self.isTitle(row, provinces) {
        break
      } else if row.cells.count > 1 || !Self.isTitle(row, provinces) {
        heads.insert(row, at: 0)
      } else {
        continue
      }
      next = row.number
    }
  }

  /// Whether a row names something and gives it a number: a member that nobody knows.
  private static func isOfStranger(_ row: Grid.Row, _ provinces: Int) -> Bool {
    guard row[provinces] != nil else { return false }
    return zip(row.columns, row.cells).contains { column, cell in
      column > provinces && Points(cell.text.text) != nil
    }
  }

  /// Whether a row has one cell alone, not over points.
  private static func isTitle(_ row: Grid.Row, _ provinces: Int) -> Bool {
    row.cells.count == 1 && row.columns[0] <= provinces
  }

  /// Whether a row numbers the columns: `(1)`, `(2)`, `(3)=(1)+(2)`, with letters before.
  private static func numbersColumns(_ row: Grid.Row) -> Bool {
    let marks = row.cells.map { cell in
      cell.text.text.prefix { $0 != "=" }.filter { !"()[] ".contains($0) }
    }
    let figures = marks.drop { $0.count == 1 && $0.first?.isLetter ?? false }
    guard marks.count > 2, let start = figures.first.flatMap({ Int($0) }) else { return false }
    let isCounted = figures.enumerated().allSatisfy { Int($1) == start + $0 }
    return isCounted && (1...marks.count).contains(start)
  }
}
