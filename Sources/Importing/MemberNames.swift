import Emulation
import Input

/// Where a sheet names members: in columns, or turned so that they are in columns.
struct MemberNames {
  /// The sheet with the names in columns.
  let grid: Grid
  /// The names by column.
  let runs: [NameRun]
  /// Whether members are named by their GSO codes.
  let isByCode: Bool

  private typealias Name = (row: Int, column: Int, members: [Member.ID])

  /// Looks for names, and where there are none for initials of several members, then for codes; nil where there are none either.
  init?(_ grid: Grid, _ vocabulary: SheetVocabulary) {
    let names = Self.names(in: grid) { text in
      Self.mayBeName(text) ? vocabulary.members(named: text) : []
    }
    if let found = Self.lines(names, grid, isByCode: false) {
      (self.grid, runs, isByCode) = (found.grid, found.runs, false)
      return
    }
    let initials = Self.names(in: grid) { text in
      vocabulary.member(initials: text).map { [$0.id] } ?? []
    }
    let least = min(3, vocabulary.members.count)
    if let found = Self.lines(initials, grid, isByCode: false),
      found.runs.contains(where: { $0.count >= least })
    {
      let runs = found.runs.filter { $0.count >= least }
      (self.grid, self.runs, isByCode) = (found.grid, runs, false)
      return
    }
    let codes = Self.names(in: grid) { text in
      text.utf8.count > 1 ? vocabulary.member(code: text).map { [$0.id] } ?? [] : []
    }
    guard let found = Self.lines(codes, grid, isByCode: true) else { return nil }
    let runs = found.runs.filter { Self.mayHoldCodes($0, found.grid) }
    guard !runs.isEmpty else { return nil }
    (self.grid, self.runs, isByCode) = (found.grid, runs, true)
  }

  private static func names(in grid: Grid, _ members: (String) -> [Member.ID]) -> [Name] {
    var known: [String: [Member.ID]] = [:]
    var names: [Name] = []
    for row in grid.rows {
      for (column, cell) in zip(row.columns, row.cells)
      where cell.flaw == nil || cell.isStruck {
        let text = cell.text.text
        let found = known[text] ?? members(text)
        known[text] = found
        if !found.isEmpty { names.append((row.number, column, found)) }
      }
    }
    return names
  }

  private static func mayBeName(_ text: String) -> Bool {
    text.utf8.count <= 200
      && text.utf8.contains { $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) }
  }

  /// The columns, or the rows where one of them names more, that name members beside figures.
  private static func lines(
    _ names: [Name], _ grid: Grid, isByCode: Bool
  ) -> (grid: Grid, runs: [NameRun])? {
    guard !names.isEmpty else { return nil }
    let figures = grid.rows.map { row in
      (row, zip(row.columns, row.cells).filter { $0.1.isFigure }.map(\.0))
    }
    var filledRows: Set<Int> = []
    var lastFigure: [Int: Int] = [:]
    for (row, columns) in figures {
      // A row of nothing but deductions in parentheses is one of figures, too.
      let isFilled = isByCode ? columns.count > 1 : row.cells.contains(where: \.mayBePoints)
      if isFilled { filledRows.insert(row.number) }
      for column in columns { lastFigure[column] = row.number }
    }
    let isEmpty = filledRows.isEmpty
    let inColumns = names.filter { isEmpty || filledRows.contains($0.row) }
    let inRows = names.filter { name in
      isEmpty || lastFigure[name.column].map { $0 > name.row } ?? false
    }
    let mostInColumn = most(inColumns.map { ($0.column, $0.members) })
    let mostInRow = most(inRows.map { ($0.row, $0.members) })
    let isTurned =
      mostInRow > max(1, mostInColumn)
      || mostInColumn == 0
        && inRows.contains { name in (grid[name.row]?.columns.first ?? 0) < name.column }
    guard isTurned || mostInColumn > 0 else { return nil }
    let shown = isTurned ? grid.turned : grid
    let turnedNames =
      isTurned ? names.map { (row: $0.column, column: $0.row, members: $0.members) } : names
    let byColumn = Dictionary(grouping: turnedNames, by: \.column)
    let runs = byColumn.sorted { $0.key < $1.key }.map { column, names in
      NameRun(column: column, names.sorted { $0.row < $1.row }.map { ($0.row, $0.members) })
    }
    return (shown, runs)
  }

  /// The most members that one line names.
  private static func most(_ names: [(line: Int, members: [Member.ID])]) -> Int {
    var lines: [Int: Set<Member.ID>] = [:]
    for (line, members) in names { lines[line, default: []].insert(members[0]) }
    return lines.values.map(\.count).max() ?? 0
  }

  /// Whether a column of codes names members: under a head that says so, or as the first of the sheet,
  /// without a head and with nothing else in it.
  private static func mayHoldCodes(_ run: NameRun, _ grid: Grid) -> Bool {
    guard run.count > 1, let first = run.rows.first else { return false }
    let cells = grid.rows.compactMap { row in row[run.column].map { (row.number, $0) } }
    if let head = cells.last(where: { $0.0 < first })?.1 {
      let word = Head(head.text.text).word
      return word == .code || word == .member
    }
    let columns = grid.rows.compactMap(\.columns.first).min()
    return run.column == columns && cells.allSatisfy { run.members[$0.0] != nil }
  }
}
