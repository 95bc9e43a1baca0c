import Emulation
import Input
import Spreadsheet

/// Where a sheet has its heads, its members and their rows.
struct SheetLayout {
  /// The most lines of heads.
  static let mostHeadRows = 6
  /// The rows above the first member in which heads are looked for: with maxima, numbers, blank ones.
  private static let reach = 24

  /// The sheet with a row for each member, or for each stage of one.
  let grid: Grid
  /// The column that names the members.
  let provinces: Int
  /// Whether that column names them by their codes.
  let isByCode: Bool
  /// The rows that hold heads, from top to bottom.
  let heads: [Grid.Row]
  /// The row of maxima between the heads and the members; nil where there is none.
  let maxima: Grid.Row?
  /// The row that numbers the criteria, in a turned sheet.
  let numbers: Grid.Row?
  /// The rows below the heads.
  let rows: [Grid.Row]
  /// The cells that show what stands in another, since both are merged: of heads and of members.
  private let spans: [CellAddress: CellAddress]
  /// The cells that such others show.
  private let spanning: Set<CellAddress>
  /// The cells below the heads by their column.
  private let cellsByColumn: [Int: [Grid.Cell]]

  /// Finds the members, in a column or in a row; nil where the sheet names none.
  init?(_ grid: Grid, _ vocabulary: SheetVocabulary) {
    guard let lines = MemberLines(grid, vocabulary) else { return nil }
    let grid = lines.isTurned ? grid.turned : grid
    let first = lines.firstRow(of: grid)
    self.grid = grid
    provinces = lines.position
    isByCode = lines.isByCode
    let spans = Self.spans(grid, provinces: lines.position, first: first)
    self.spans = spans
    let top = Top(grid, provinces: lines.position, first: first, spans, vocabulary)
    heads = top.heads
    maxima = top.maxima
    numbers = top.numbers
    rows = grid.rows.filter { $0.number >= top.firstRow }
    spanning = Set(spans.values)
    var cells: [Int: [Grid.Cell]] = [:]
    for row in rows {
      for (column, cell) in zip(row.columns, row.cells) { cells[column, default: []].append(cell) }
    }
    cellsByColumn = cells
  }

  /// The cells below the heads in a column, from top to bottom.
  func cells(in column: Int) -> [Grid.Cell] { cellsByColumn[column] ?? [] }

  /// Whether a cell is merged with others.
  func isMerged(_ cell: Grid.Cell) -> Bool { spanning.contains(cell.address) }

  /// Where a row begins; the file where there is no row.
  func place(of row: Grid.Row?) -> Place { row?.cells.first?.text.place ?? grid.file.place }

  /// The cell that a place shows, its own or that of the merged range it is in.
  func cell(_ row: Grid.Row, _ column: Int) -> Grid.Cell? {
    Self.cell(grid, row, column, spans)
  }

  static func cell(
    _ grid: Grid, _ row: Grid.Row, _ column: Int, _ spans: [CellAddress: CellAddress]
  ) -> Grid.Cell? {
    if let own = row[column] { return own }
    guard let first = spans[CellAddress(row: row.number, column: column)] else { return nil }
    return grid[first.row]?[first.column]
  }

  /// The merged cells above the first member, as far as heads may reach, and those of members over
  /// several rows.
  private static func spans(
    _ grid: Grid, provinces: Int, first: Int
  ) -> [CellAddress: CellAddress] {
    var spans: [CellAddress: CellAddress] = [:]
    let width = grid.rows.prefix(100).map { $0.columns.last ?? 0 }.max() ?? 0
    let last = grid.rows.last?.number ?? 0
    // Ranges that overlap, as no spreadsheet program has them, must not take for ever.
    var left = WorkbookFile.mostCells
    for range in grid.merged {
      let isOfMember = range.columns.contains(provinces) && range.rows.upperBound >= first
      let start = isOfMember ? range.rows.lowerBound : max(range.rows.lowerBound, first - reach)
      let end = min(range.rows.upperBound, isOfMember ? last : first)
      let columns =
        isOfMember
        ? provinces..<provinces + 1
        : range.columns
          .lowerBound..<max(
            range.columns.lowerBound, min(range.columns.upperBound, width) + 1)
      guard isOfMember || range.rows.lowerBound < first, start <= end else { continue }
      left -= (end - start + 1) * columns.count
      guard left > 0 else { break }
      for row in start...end {
        for column in columns {
          spans[CellAddress(row: row, column: column)] = range.first
        }
      }
    }
    return spans
  }
}
