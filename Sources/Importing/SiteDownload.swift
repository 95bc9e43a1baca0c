import Emulation
import Input
import Spreadsheet

/// A table that a built site offers for download, which says in columns of its own what a sheet of
/// scores says in one cell: how exact a number is, and which criterion it is of.
struct SiteDownload {
  private let grid: Grid
  private let heads: Grid.Row
  private let columns: [String: Int]

  /// A table with the columns `points` and `points-precision`; nil for any other.
  init?(_ grid: Grid, _ vocabulary: SheetVocabulary) {
    guard let heads = grid.rows.first else { return nil }
    var columns: [String: Int] = [:]
    for (column, cell) in zip(heads.columns, heads.cells) {
      let head = cell.text.text
      columns[head == vocabulary.memberColumn ? Self.member : head] = column
    }
    guard columns["points-precision"] != nil, columns["points"] != nil else { return nil }
    self.grid = Self.rows(of: vocabulary.year, in: grid, columns["year"], heads) ?? grid
    if self.grid.rows.first?.cells.count != heads.cells.count { columns["year"] = nil }
    self.heads = self.grid.rows.first ?? heads
    self.columns = columns
  }

  /// The rows of one year of a table of several, without the column of years; nil where there are none.
  private static func rows(
    of year: Int, in grid: Grid, _ column: Int?, _ heads: Grid.Row
  ) -> Grid? {
    guard let column else { return nil }
    let own = grid.rows.filter { $0[column]?.text.text == "\(year)" }
    guard !own.isEmpty else { return nil }
    return grid.with(
      rows: ([heads] + own).map { row in
        let kept = zip(row.columns, row.cells).filter { $0.0 != column }
        return Grid.Row(number: row.number, columns: kept.map(\.0), cells: kept.map(\.1))
      })
  }

  /// A sheet, or what it says where it is a download of the site.
  static func sheet(of grid: Grid, _ vocabulary: SheetVocabulary) -> Grid {
    SiteDownload(grid, vocabulary)?.sheet ?? grid
  }

  /// The ids of the criteria of columns, where it is a table of the points of all criteria.
  static func criteria(of grid: Grid, _ vocabulary: SheetVocabulary) -> [ImportMap.Column] {
    guard let own = SiteDownload(grid, vocabulary), own.columns["criterion"] != nil else {
      return []
    }
    var seen: Set<String> = []
    return own.grid.rows.compactMap { row in
      guard row.number != own.heads.number, own.cell(row, "kind")?.text.text == "criterion",
        let head = own.head(row), seen.insert(head.key).inserted
      else { return nil }
      let group = own.cell(row, "group").map { "\($0.text.text) / " } ?? ""
      return ImportMap.Column(group + head.cell.text.text, .points(head.key))
    }
  }

  /// The same as a sheet of scores: a row for each stage of a member.
  private var sheet: Grid {
    guard columns["criterion"] != nil, columns["stage"] != nil, columns["year"] == nil else {
      return marked
    }
    return Self.ofScores.isSuperset(of: columns.keys) ? wide ?? marked : marked
  }

  /// The column of members, whatever the site calls it.
  private static let member = "province"
  /// The columns of points by criterion.
  private static let ofScores: Set = [
    member, "name", "stage", "kind", "criterion", "criterion-name", "criterion-name.vi",
    "group",
    "maximum", "points", "points-precision", "computed",
  ]

  private func cell(_ row: Grid.Row, _ head: String) -> Grid.Cell? {
    columns[head].flatMap { row[$0] }
  }

  /// The number of a row with the sign of its precision.
  private func points(_ row: Grid.Row) -> Grid.Cell? {
    let signs = ["approximate": "~", "below": "<", "above": ">"]
    guard let cell = cell(row, "points"), cell.flaw == nil,
      let precision = self.cell(row, "points-precision"), let sign = signs[precision.text.text]
    else { return cell(row, "points") }
    return cell.showing(sign + cell.text.text)
  }

  /// A ranking, with how exact its numbers are and the sign of shared ranks in their cells.
  private var marked: Grid {
    let standard = readHeads
    let rows = grid.rows.map { row in
      guard row.number != heads.number else {
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
        if column == columns["points"] { return points(row) ?? cell }
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
    for head in ["tied", "rank-basis", "computed"] {
      if let column = columns[head] { read[column] = "points-precision" }
    }
    if let rank = columns["rank"], areRanksComputed { read[rank] = "share-percent" }
    return read
  }

  /// Whether the site has computed the ranks, and they follow from what is here.
  private var areRanksComputed: Bool {
    let ranked = grid.rows.filter { $0.number != heads.number && cell($0, "rank") != nil }
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

  private static func number(_ cell: Grid.Cell) -> Points? {
    cell.typed ?? Points(cell.text.text.filter { !"~<>≈".contains($0) })
  }

  /// The lines of a member at a stage with a total that the site has computed from the points that are here.
  private var computedTotals: Set<Int> {
    var sums: [String: Points] = [:]
    var totals: [(key: String, row: Grid.Row)] = []
    for row in grid.rows where row.number != heads.number {
      let key = "\(cell(row, Self.member)?.text.text ?? "")\n\(cell(row, "stage")?.text.text ?? "")"
      if cell(row, "kind")?.text.text == "total" {
        totals.append((key, row))
      } else if let number = cell(row, "points").flatMap(Self.number) {
        sums[key] = (sums[key] ?? .zero) + number
      }
    }
    return Set(
      totals.filter { key, row in
        cell(row, "computed")?.text.text.lowercased() == "true"
          && cell(row, "points").flatMap(Self.number) == sums[key]
      }.map(\.row.number))
  }

  /// The points of all criteria, of which each gets a column; nil where rows are not as a site has them.
  private var wide: Grid? {
    var criteria: [String: (column: Int, head: Grid.Cell)] = [:]
    var groups: [Int: Grid.Cell] = [:]
    var lines: [String: Int] = [:]
    var rows: [(number: Int, cells: [Int: Grid.Cell])] = []
    let first = 3
    let computed = computedTotals
    for row in grid.rows where row.number != heads.number && !computed.contains(row.number) {
      guard let points = points(row) else { continue }
      guard let stage = cell(row, "stage"), let member = cell(row, Self.member),
        let head = head(row)
      else { return nil }
      let column = criteria[head.key]?.column ?? first + criteria.count
      if criteria[head.key] == nil {
        criteria[head.key] = (column, head.cell)
        groups[column] = cell(row, "group")
      }
      let line = lines["\(member.text.text)\n\(stage.text.text)"] ?? rows.count
      if line == rows.count {
        lines["\(member.text.text)\n\(stage.text.text)"] = line
        rows.append((row.number, [1: member, 2: stage]))
      }
      guard rows[line].cells.updateValue(points, forKey: column) == nil else { return nil }
    }
    var top: [Int: Grid.Cell] = [:]
    for (column, head) in criteria.values { top[column] = head }
    (top[1], top[2]) = (cell(heads, Self.member), cell(heads, "stage"))
    guard !groups.isEmpty else {
      return grid.with(rows: Self.rows([(heads.number, top)] + rows))
    }
    // The groups are a row of their own above the names.
    let merged = Self.runs(of: groups)
    let firsts = Dictionary(
      merged.compactMap { run in groups[run.lowerBound].map { (run.lowerBound, $0) } }
    ) { first, _ in first }
    let number = heads.number
    let below = [(number: number, cells: top)] + rows
    return grid.with(
      rows: Self.rows([(number, firsts)] + below.map { ($0.number + 1, $0.cells) }),
      merged: merged.map { run in
        CellRange(
          CellAddress(row: number, column: run.lowerBound),
          CellAddress(row: number, column: run.upperBound))
      })
  }

  private static func rows(_ all: [(number: Int, cells: [Int: Grid.Cell])]) -> [Grid.Row] {
    all.map { number, cells in
      let sorted = cells.sorted { $0.key < $1.key }
      return Grid.Row(number: number, columns: sorted.map(\.key), cells: sorted.map(\.value))
    }
  }

  /// The columns beside one another of each group.
  private static func runs(of groups: [Int: Grid.Cell]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for (column, cell) in groups.sorted(by: { $0.key < $1.key }) {
      if let last = runs.last, last.upperBound == column - 1,
        groups[last.lowerBound]?.text.text == cell.text.text
      {
        runs[runs.count - 1] = last.lowerBound...column
      } else {
        runs.append(column...column)
      }
    }
    return runs
  }

  /// The head of the column that a row belongs in, its maximum after its name.
  private func head(_ row: Grid.Row) -> (key: String, cell: Grid.Cell)? {
    guard let kind = cell(row, "kind") else { return nil }
    let names = ["criterion-name.vi", "criterion-name", "criterion"]
    guard kind.text.text == "criterion" else { return (kind.text.text, kind) }
    guard let id = cell(row, "criterion"), let name = names.lazy.compactMap({ cell(row, $0) }).first
    else { return nil }
    let maximum = cell(row, "maximum").map { " (\($0.text.text)đ)" } ?? ""
    return (id.text.text, name.showing(name.text.text + maximum))
  }
}
