import Emulation
import Input

/// The tables of a sheet: below one another, beside one another, or both.
///
/// Each has its own names, heads and foot. A table ends where the heads of the next begin.
struct SheetTables {
  /// The tables from top to bottom, those beside each other from left to right.
  private(set) var tables: [SheetLayout] = []

  private let names: NameBands
  private let vocabulary: SheetVocabulary

  private var grid: Grid { names.grid }

  /// Finds the tables; none where the sheet names no member.
  ///
  /// Reports `names-twice` for a second column of names of which it is open what it governs.
  /// - Parameter leftOut: whether the user wants a column of this head left out.
  init(
    _ sheet: Grid, _ vocabulary: SheetVocabulary, leftOut: (String) -> Bool,
    _ problems: inout Problems
  ) {
    names = NameBands(sheet, vocabulary)
    self.vocabulary = vocabulary
    let bands = names.bands
    var end = Int.max - 1
    for (position, band) in bands.enumerated().reversed() {
      let above = position > 0 ? bands[position - 1].map(\.reach.upperBound).max() ?? 0 : 0
      let found = tables(of: band, in: above + 1...max(above + 1, end), leftOut, &problems)
      // Names without heads are a part of the table above.
      guard position == 0 || found.contains(where: { !$0.heads.isEmpty }) else { continue }
      tables.insert(contentsOf: found, at: 0)
      end = (found.map(\.start).min() ?? 1) - 1
    }
    for position in tables.indices.dropFirst() {
      tables[position].goOn(from: tables[position - 1])
    }
  }

  /// The tables beside each other in a stretch of rows.
  private func tables(
    of band: [NameRun], in rows: ClosedRange<Int>, _ leftOut: (String) -> Bool,
    _ problems: inout Problems
  ) -> [SheetLayout] {
    let governors = governors(of: band.sorted { $0.column < $1.column }, leftOut, &problems)
    var starts = [0]
    for (one, next) in zip(governors, governors.dropFirst()) {
      starts.append(start(of: next, after: one, first: governors[0], from: starts.last ?? 0))
    }
    let ends = starts.dropFirst().map { $0 - 1 } + [Int.max - 1]
    return zip(governors, zip(starts, ends)).map { run, columns in
      var layout = SheetLayout(
        grid.part(rows: rows, columns: columns.0...max(columns.0, columns.1)), names: run.column,
        first: run.reach.lowerBound, isByCode: names.isByCode, vocabulary)
      layout.title = TableTitle(of: layout, vocabulary).stage
      layout.titleLines = TableTitle.lines(of: layout, vocabulary)
      return layout
    }
  }

  /// The columns of names that say whose the columns after them are.
  private func governors(
    of runs: [NameRun], _ leftOut: (String) -> Bool, _ problems: inout Problems
  ) -> [NameRun] {
    let most = runs.map(\.count).max() ?? 0
    let headed = runs.filter { 2 * $0.count >= most && names.isHeadOfNames(names.head(of: $0)) }
    let scored = headed.isEmpty ? runs.filter { !Self.isOfReviewers(names.head(of: $0)) } : []
    let main = headed.first ?? scored.first { $0.count == most } ?? runs.first { $0.count == most }
    guard let main else { return [] }
    var governors = [main]
    for run in runs where run.column > main.column {
      let last = governors[governors.count - 1]
      let label = names.head(of: run)
      let isApart = !grid.rows.contains { row in
        row.number >= run.reach.lowerBound - 1 && row.number <= run.reach.upperBound
          && row[run.column - 1] != nil
      }
      // Under a head of names after an empty column the same names begin another table.
      let isAnother = isApart && names.isHeadOfNames(label) && governsFigures(run, runs)
      guard !run.agrees(with: last) || isMixed(run, with: last) || isAnother else { continue }
      if label.map(leftOut) ?? false { continue }
      if names.isHeadOfNames(label) || label == names.head(of: main) || label == nil || isApart {
        governors.append(run)
      } else if governsFigures(run, runs), !Self.isOfReviewers(label) {
        report(run, label, main, &problems)
      }
    }
    return governors
  }

  /// Whether a column that names members holds something else beside some of those of another.
  private func isMixed(_ run: NameRun, with other: NameRun) -> Bool {
    names.isHeadOfNames(names.head(of: run)) && 2 * run.count >= other.count
      && other.rows.contains { row in
        run.members[row] == nil && grid[row]?[run.column].map { !$0.isDash } ?? false
      }
  }

  /// Whether figures are right of a column of names and left of the next.
  private func governsFigures(_ run: NameRun, _ runs: [NameRun]) -> Bool {
    let end = runs.first { $0.column > run.column }?.column ?? Int.max
    return run.rows.contains { number in
      grid[number].map { row in
        zip(row.columns, row.cells).contains {
          $0 > run.column && $0 < end && $1.mayBePoints
        }
      } ?? false
    }
  }

  /// Whether a head is that of members who scored others.
  private static func isOfReviewers(_ label: String?) -> Bool {
    guard let label = label?.lowercased(), !NameBands.isOfScored(label) else { return false }
    return ["chấm", "phụ trách", "kiểm tra", "thẩm định", "review", "check"].contains {
      label.contains($0)
    }
  }

  private func report(
    _ run: NameRun, _ label: String?, _ main: NameRun, _ problems: inout Problems
  ) {
    let cell = run.rows.first.flatMap { grid[$0]?[run.column] }
    problems.report(
      ImportProblem.namesTwice(
        label ?? "", grid.line(ofColumn: run.column), main: grid.line(ofColumn: main.column)
      )
      .at(cell?.text.place ?? grid.file.place))
  }

  /// The first column of a table beside another: after an empty one, or from its running number or
  /// what else the first table has left of its names.
  private func start(of run: NameRun, after last: NameRun, first: NameRun, from least: Int) -> Int {
    let rows = grid.rows.filter {
      $0.number >= run.reach.lowerBound - 1 && $0.number <= run.reach.upperBound
    }
    var start = run.column
    let gap = (last.column + 1..<max(run.column, last.column + 1)).last { column in
      !rows.contains { $0[column] != nil }
    }
    if let gap { return gap + 1 }
    while start - 1 > last.column {
      let column = start - 1
      let cells = rows.compactMap { $0[column] }
      if cells.isEmpty { break }
      let offset = run.column - column
      let text = headText(of: column, above: run)
      let isNumber = text.map { Head($0).word == .number } ?? false
      let isAlike =
        text != nil && first.column > offset
        && headText(of: first.column - offset, above: first) == text
      let isTitle = grid.isTurned && cells.count == 1 && !cells[0].isFigure
      guard isNumber || isAlike || isTitle else { break }
      start = column
    }
    return start
  }

  private func headText(of column: Int, above run: NameRun) -> String? {
    names.head(of: NameRun(column: column, run.rows.prefix(1).map { ($0, []) }))
  }
}
