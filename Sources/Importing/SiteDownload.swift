import Emulation
import Input
import Spreadsheet

/// A table that a built site offers for download, which says in columns of its own what a sheet of
/// scores says in one cell: how exact a number is, and which criterion it is of.
struct SiteDownload {
  let grid: Grid
  let heads: Grid.Row
  let columns: [String: Int]

  /// The most rows above the heads, which someone may have written there.
  private static let reach = 24

  /// A table with the columns `points` and `points-precision`; nil for any other.
  /// - Parameter grid: the sheet with the signs of `PrecisionColumns`.
  init?(_ grid: Grid, _ vocabulary: SheetVocabulary) {
    let rows = grid.rows.prefix(Self.reach)
    guard
      let heads = rows.first(where: { row in
        row.cells.contains { $0.text.text == PrecisionColumns.head }
      })
    else { return nil }
    var columns: [String: Int] = [:]
    for (column, cell) in zip(heads.columns, heads.cells) {
      let isPrecision = cell.text.text == PrecisionColumns.head
      let head = isPrecision ? PrecisionColumns.head : cell.written
      columns[head == vocabulary.memberColumn ? Self.member : head] = column
    }
    guard columns["points"] != nil else { return nil }
    let own = Self.rows(of: vocabulary.year, in: grid, columns["year"], heads)
    if own != nil { columns["year"] = nil }
    self.grid = own ?? grid
    self.heads = self.grid[heads.number] ?? heads
    self.columns = columns
  }

  /// The rows of one year of a table of several, without the column of years; nil where there are none.
  private static func rows(
    of year: Int, in grid: Grid, _ column: Int?, _ heads: Grid.Row
  ) -> Grid? {
    guard let column else { return nil }
    let own = grid.rows.filter {
      $0.number > heads.number && $0[column]?.text.text == "\(year)"
    }
    guard !own.isEmpty else { return nil }
    let titles = grid.rows.filter { $0.number < heads.number }
    return grid.with(
      rows: titles
        + ([heads] + own).map { row in
          let kept = zip(row.columns, row.cells).filter { $0.0 != column }
          return Grid.Row(number: row.number, columns: kept.map(\.0), cells: kept.map(\.1))
        })
  }

  /// What is written above the heads.
  var titles: [Grid.Row] { grid.rows.filter { $0.number < heads.number } }

  /// The rows below the heads.
  var lines: [Grid.Row] { grid.rows.filter { $0.number > heads.number } }

  /// The same as a sheet of scores: a row for each stage of a member.
  var sheet: Grid {
    guard columns["criterion"] != nil, columns["stage"] != nil, columns["year"] == nil else {
      return marked
    }
    return Self.ofScores.isSuperset(of: columns.keys) ? wide ?? marked : marked
  }

  /// The column of members, whatever the site calls it.
  static let member = "province"
  /// The columns of points by criterion.
  private static let ofScores: Set = [
    member, "name", "stage", "kind", "criterion", "criterion-name", "criterion-name.vi",
    "group",
    "maximum", "points", "points-precision", "computed",
  ]

  func cell(_ row: Grid.Row, _ head: String) -> Grid.Cell? {
    columns[head].flatMap { row[$0] }
  }

  /// A ranking, with how exact its numbers are and the sign of shared ranks in their cells.
  private var marked: Grid {
    let standard = readHeads
    let rows = grid.rows.map { row in
      guard row.number > heads.number else {
        guard row.number == heads.number else { return row }
        let cells = zip(row.columns, row.cells).map { column, cell in
          standard[column].map(cell.read) ?? cell
        }
        return Grid.Row(number: row.number, columns: row.columns, cells: cells)
      }
      // A result known from reports may be of a stage that is not stated.
      let stated = zip(row.columns, row.cells).filter { column, cell in
        column != columns["stage"] || cell.text.text != "not-stated"
      }
      let cells = stated.map { column, cell in
        guard column == columns["rank"], self.cell(row, "tied")?.text.text.lowercased() == "true"
        else { return cell }
        return cell.showing(cell.text.text + "=")
      }
      return Grid.Row(number: row.number, columns: stated.map(\.0), cells: cells)
    }
    return grid.with(rows: rows)
  }

  /// The heads that are read as others: what is read with the points, and ranks that follow from them.
  private var readHeads: [Int: String] {
    var read: [Int: String] = [:]
    if let own = columns[PrecisionColumns.head] { read[own] = PrecisionColumns.head }
    for head in ["tied", "rank-basis", "computed"] {
      if let column = columns[head] { read[column] = PrecisionColumns.head }
    }
    if let rank = columns["rank"], areRanksComputed { read[rank] = "share-percent" }
    return read
  }

  /// Whether the site has computed the ranks, and they follow from what is here.
  private var areRanksComputed: Bool {
    let ranked = lines.filter { cell($0, "rank") != nil }
    let bases = Set(ranked.map { cell($0, "rank-basis")?.text.text ?? "" })
    guard let basis = bases.first, bases.count == 1, ["points", "share", "part"].contains(basis)
    else { return false }
    let of = basis == "share" ? "share-percent" : "points"
    let numbers = ranked.map { row in cell(row, of).flatMap(Self.number) }
    let points = numbers.compactMap(\.self)
    guard points.count == ranked.count else { return false }
    let places = Dictionary(
      zip(points.sorted(by: >), 1...), uniquingKeysWith: { first, _ in first })
    return zip(ranked, points).allSatisfy { row, own in
      cell(row, "rank")?.text.text == places[own].map(String.init)
    }
  }

  static func number(_ cell: Grid.Cell) -> Points? {
    cell.typed ?? Points(cell.text.text.filter { !"~<>≈".contains($0) })
  }
}
