import Emulation
import Input
import Spreadsheet

/// Where a table has its heads, its members and their rows.
struct SheetLayout {
  /// The most lines of heads.
  static let mostHeadRows = 6
  /// The rows above the first member in which heads are looked for: with maxima, numbers, blank ones.
  private static let reach = 24

  /// The table with a row for each member, or for each stage of one.
  let grid: Grid
  /// The column that names the members.
  let members: Int
  /// Whether that column names them by their codes.
  let isByCode: Bool
  /// The first row below the heads.
  let firstRow: Int
  /// The rows that hold heads, from top to bottom.
  let heads: [Grid.Row]
  /// The row of maxima between the heads and the members; nil where there is none.
  let maxima: Grid.Row?
  /// The row that numbers the criteria, in a turned sheet.
  let numbers: Grid.Row?
  /// The rows below the heads.
  let rows: [Grid.Row]
  /// The number of the first row of heads, or of members where there are none.
  let start: Int
  /// The stage that the title of the table names.
  var title: Stage?
  /// The lines of the title.
  var titleLines: [LocatedText] = []
  /// Heads that are over several columns without being merged.
  let centred: CentredHeads
  /// The member and the stages of the rows of a form of one member; nil for a table of several.
  private(set) var form: (member: Member, stages: [Int: Stage])?
  /// The criteria of columns that say them by their ids, in a form that the program made.
  private(set) var criteria: [Int: Criterion.ID] = [:]
  /// The columns of a form from which nothing is read, by number, with what they hold.
  private(set) var beside: [(number: Int, text: String)] = []
  /// The cells that show what stands in another, since both are merged: of heads and of members.
  private let spans: [CellAddress: CellAddress]
  /// The cells that such others show.
  private let spanning: Set<CellAddress>
  /// The cells below the heads by their column.
  private let cellsByColumn: [Int: [Grid.Cell]]

  /// Reads a part of a sheet that names members in one column.
  /// - Parameter first: the first row with a member.
  init(
    _ grid: Grid, names column: Int, first: Int, isByCode: Bool, _ vocabulary: SheetVocabulary
  ) {
    let spans = Self.spans(grid, members: column, first: first)
    let top = Top(grid, members: column, first: first, spans, vocabulary)
    self.grid = grid
    members = column
    self.isByCode = isByCode
    heads = top.heads
    maxima = top.maxima ?? Self.maxima(of: grid, column, below: top.firstRow, spans, vocabulary)
    numbers = top.numbers
    start = top.start
    firstRow = top.firstRow
    rows = grid.rows.filter { $0.number >= top.firstRow }
    self.spans = spans
    let spanning = Set(spans.values)
    self.spanning = spanning
    centred = CentredHeads(top.heads, after: column) { row, column in
      spanning.contains(CellAddress(row: row.number, column: column))
    }
    cellsByColumn = Self.cells(of: rows)
  }

  /// The row of maxima below the members; nil where there is none, or several.
  private static func maxima(
    of grid: Grid, _ names: Int, below first: Int, _ spans: [CellAddress: CellAddress],
    _ vocabulary: SheetVocabulary
  ) -> Grid.Row? {
    let found = grid.rows.filter { row in
      row.number >= first
        && [cell(grid, row, names, spans), row.cells.first].contains { cell in
          guard let text = cell?.text.text, !vocabulary.namesMember(text) else { return false }
          return vocabulary.isMaximum(text) || Head(text).word == .maximum
        }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Reads the form of one member, turned so that criteria are in columns.
  init(
    formOf member: Member, _ grid: Grid, stages: [Int: Stage], criteria: [Int: Criterion.ID],
    heads: Grid.Row, maxima: Grid.Row?, numbers: Grid.Row?, beside: [(number: Int, text: String)]
  ) {
    self.grid = grid
    members = 0
    isByCode = false
    self.heads = [heads]
    self.maxima = maxima
    self.numbers = numbers
    start = heads.number
    firstRow = heads.number + 1
    rows = grid.rows.filter { $0.number > heads.number && $0.number != maxima?.number }
    form = (member, stages)
    self.criteria = criteria
    self.beside = beside
    (spans, spanning) = ([:], [])
    centred = CentredHeads()
    cellsByColumn = Self.cells(of: rows)
  }

  private static func cells(of rows: [Grid.Row]) -> [Int: [Grid.Cell]] {
    var cells: [Int: [Grid.Cell]] = [:]
    for row in rows {
      for (column, cell) in zip(row.columns, row.cells) { cells[column, default: []].append(cell) }
    }
    return cells
  }

  /// The cells below the heads in a column, from top to bottom.
  func cells(in column: Int) -> [Grid.Cell] { cellsByColumn[column] ?? [] }

  /// Whether the cell in a row and column is merged with others.
  func isMerged(_ row: Grid.Row, _ column: Int) -> Bool {
    spanning.contains(CellAddress(row: row.number, column: column))
  }

  /// The last stage that the heads or the title name; agreed where they name none.
  var lastStage: Stage {
    if let form { return form.stages.values.max() ?? .agreed }
    let named = heads.flatMap { $0.cells.compactMap { Head($0.text.text).stage } }
    return named.max() ?? title ?? .agreed
  }

  /// The rows above the members with figures that are no heads and no maxima.
  var figuresAbove: [Grid.Row] {
    guard form == nil else { return [] }
    let known = Set((heads + [maxima, numbers].compactMap(\.self)).map(\.number))
    return grid.rows.prefix { $0.number < firstRow }.filter { row in
      !known.contains(row.number) && row.cells.contains(where: \.isFigure)
    }
  }

  /// Whether a row is that of a member, known or not.
  func isOfMember(_ row: Grid.Row) -> Bool {
    form.map { $0.stages[row.number] != nil } ?? (cell(row, members) != nil)
  }

  /// Whether a row is that of a member of the cluster in some year, not of others nor of sums.
  func isOfKnownMember(_ row: Grid.Row, _ vocabulary: SheetVocabulary) -> Bool {
    guard form == nil else { return isOfMember(row) }
    return cell(row, members).map { names($0.text.text, vocabulary) } ?? false
  }

  /// Whether a text names a member as this table names its members.
  func names(_ text: String, _ vocabulary: SheetVocabulary) -> Bool {
    vocabulary.namesMember(text)
      || (vocabulary.namesByInitials(text) && !vocabulary.isTotal(text))
      || (isByCode && vocabulary.member(code: text) != nil)
  }

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
    _ grid: Grid, members: Int, first: Int
  ) -> [CellAddress: CellAddress] {
    var spans: [CellAddress: CellAddress] = [:]
    let width = grid.rows.prefix(100).map { $0.columns.last ?? 0 }.max() ?? 0
    let last = grid.rows.last?.number ?? 0
    // Ranges that overlap, as no spreadsheet program has them, must not take for ever.
    var left = WorkbookFile.mostCells
    for range in grid.merged {
      let isOfMember = range.columns.contains(members) && range.rows.upperBound >= first
      let start = isOfMember ? range.rows.lowerBound : max(range.rows.lowerBound, first - reach)
      let end = min(range.rows.upperBound, isOfMember ? last : first)
      let columns =
        isOfMember
        ? members..<members + 1
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
