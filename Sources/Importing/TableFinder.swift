import Emulation
import Input

/// The tables of a sheet: below one another, beside one another, or both.
///
/// Each has its own names, heads and foot. A table ends where the heads of the next begin.
struct TableFinder {
  /// The tables from top to bottom, those beside each other from left to right.
  private(set) var tables: [SheetLayout] = []

  private let grid: Grid
  private let isByCode: Bool
  private let vocabulary: SheetVocabulary
  private let filled: Set<Int>

  /// Finds the tables; none where the sheet names no member.
  ///
  /// Reports `names-twice` for a second column of names of which nobody can tell what it governs.
  /// - Parameter leftOut: whether the user wants a column of this head left out.
  init(
    _ sheet: Grid, _ vocabulary: SheetVocabulary, leftOut: (String) -> Bool,
    _ problems: inout Problems
  ) {
    guard let names = SheetNames(sheet, vocabulary) else {
      (grid, isByCode, filled) = (sheet, false, [])
      self.vocabulary = vocabulary
      return
    }
    grid = names.grid
    isByCode = names.isByCode
    self.vocabulary = vocabulary
    filled = Set(names.grid.rows.filter { $0.cells.contains(where: \.isFigure) }.map(\.number))
    let runs = Self.withoutTitles(names).flatMap(parts)
    let most = runs.map(\.count).max() ?? 0
    // A letterhead or a signature may name a member, too.
    let bands = Self.bands(
      runs.filter { $0.count > 1 || most == 1 || isHeadOfNames(head(of: $0)) })
    var end = Int.max - 1
    for (position, band) in bands.enumerated().reversed() {
      let above = position > 0 ? bands[position - 1].map(\.reach.upperBound).max() ?? 0 : 0
      let found = tables(of: band, in: above + 1...max(above + 1, end), leftOut, &problems)
      // Names without heads are a part of the table above.
      guard position == 0 || found.contains(where: { !$0.heads.isEmpty }) else { continue }
      tables.insert(contentsOf: found, at: 0)
      end = (found.map(\.start).min() ?? 1) - 1
    }
  }

  /// The names without those in titles above members that are in columns.
  private static func withoutTitles(_ names: SheetNames) -> [NameRun] {
    guard names.grid.isTurned, let main = names.runs.max(by: { $0.count < $1.count }),
      main.count > 1
    else { return names.runs }
    return names.runs.filter { $0.count > 1 || $0.column > main.column }
  }

  /// The parts of a column of names that are in tables of their own.
  private func parts(of run: NameRun) -> [NameRun] {
    guard let first = run.rows.first else { return [] }
    let heads = Self.headTexts(above: first, grid)
    let label = head(of: run)
    let parts = run.split { row in
      guard let row = grid[row], !row.cells.contains(where: \.isFigure) else { return false }
      if let text = row[run.column]?.text.text {
        let word = Head(text).word
        if word == .province || (grid.isTurned && word == .criterion) || text == label {
          return true
        }
      }
      let known = zip(row.columns, row.cells).count { column, cell in
        heads[column]?.contains(cell.text.text) ?? false
      }
      return known > 1
    }
    return parts.compactMap { part in
      filled.isEmpty ? part : part.trimmed(filled.contains)
    }
  }

  /// The texts above a row by their column.
  private static func headTexts(above first: Int, _ grid: Grid) -> [Int: Set<String>] {
    var texts: [Int: Set<String>] = [:]
    for row in grid.rows.prefix(while: { $0.number < first }).suffix(SheetLayout.mostHeadRows) {
      for (column, cell) in zip(row.columns, row.cells) where !cell.isFigure {
        texts[column, default: []].insert(cell.text.text)
      }
    }
    return texts
  }

  /// The nearest text above the names of a column.
  private func head(of run: NameRun) -> String? {
    guard let first = run.rows.first else { return nil }
    for row in grid.rows.reversed() where row.number < first {
      guard first - row.number <= 24 else { return nil }
      if let cell = row[run.column], !cell.isFigure, !cell.text.text.hasPrefix("(") {
        return cell.text.text
      }
    }
    return nil
  }

  /// Columns of names whose rows overlap, from top to bottom.
  private static func bands(_ runs: [NameRun]) -> [[NameRun]] {
    var bands: [[NameRun]] = []
    var end = Int.min
    for run in runs.sorted(by: { $0.reach.lowerBound < $1.reach.lowerBound }) {
      if run.reach.lowerBound <= end {
        bands[bands.count - 1].append(run)
      } else {
        bands.append([run])
      }
      end = max(end, run.reach.upperBound)
    }
    return bands
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
        first: run.reach.lowerBound, isByCode: isByCode, vocabulary)
      layout.title = TableTitle(of: layout, vocabulary).stage
      return layout
    }
  }

  /// The columns of names that say whose the columns after them are.
  private func governors(
    of runs: [NameRun], _ leftOut: (String) -> Bool, _ problems: inout Problems
  ) -> [NameRun] {
    let most = runs.map(\.count).max() ?? 0
    let headed = runs.filter { 2 * $0.count >= most && isHeadOfNames(head(of: $0)) }
    let scored = headed.isEmpty ? runs.filter { !Self.isOfReviewers(head(of: $0)) } : []
    let main = headed.first ?? scored.first { $0.count == most } ?? runs.first { $0.count == most }
    guard let main else { return [] }
    var governors = [main]
    for run in runs where run.column > main.column {
      let last = governors[governors.count - 1]
      guard !run.agrees(with: last) || isMixed(run, with: last) else { continue }
      let label = head(of: run)
      if label.map(leftOut) ?? false { continue }
      let isApart = !grid.rows.contains { row in
        row.number >= run.reach.lowerBound - 1 && row.number <= run.reach.upperBound
          && row[run.column - 1] != nil
      }
      if isHeadOfNames(label) || label == head(of: main) || label == nil || isApart {
        governors.append(run)
      } else if governsFigures(run, runs), !Self.isOfReviewers(label) {
        report(run, label, main, &problems)
      }
    }
    return governors
  }

  private func isHeadOfNames(_ label: String?) -> Bool {
    if Self.isOfScored(label) { return true }
    guard let word = label.flatMap({ Head($0).word }) else { return false }
    return word == .province || (isByCode && word == .code)
      || (grid.isTurned && word == .criterion)
  }

  /// Whether a column that names members holds something else beside some of those of another.
  private func isMixed(_ run: NameRun, with other: NameRun) -> Bool {
    isHeadOfNames(head(of: run)) && 2 * run.count >= other.count
      && other.rows.contains { row in
        run.members[row] == nil && grid[row]?[run.column].map { !$0.isDash } ?? false
      }
  }

  /// Whether figures are right of a column of names and left of the next.
  private func governsFigures(_ run: NameRun, _ runs: [NameRun]) -> Bool {
    let end = runs.first { $0.column > run.column }?.column ?? Int.max
    return run.rows.contains { number in
      grid[number].map { row in
        zip(row.columns, row.cells).contains { $0 > run.column && $0 < end && $1.isFigure }
      } ?? false
    }
  }

  /// Whether a head is that of members who scored others.
  private static func isOfReviewers(_ label: String?) -> Bool {
    guard let label = label?.lowercased(), !isOfScored(label) else { return false }
    return ["chấm", "phụ trách", "kiểm tra", "thẩm định", "review", "check"].contains {
      label.contains($0)
    }
  }

  /// Whether a head is that of members who are scored by others: `Đơn vị được chấm`.
  private static func isOfScored(_ label: String?) -> Bool {
    guard let label = label?.lowercased() else { return false }
    return ["được chấm", "được đánh giá", "được thẩm định", "được kiểm tra"].contains {
      label.contains($0)
    }
  }

  private func report(
    _ run: NameRun, _ label: String?, _ main: NameRun, _ problems: inout Problems
  ) {
    let shown = Excerpt.beginning(of: label ?? "")
    let cell = run.rows.first.flatMap { grid[$0]?[run.column] }
    problems.report(
      Problem(
        "names-twice",
        "'\(shown)' in \(grid.name(ofColumn: run.column)) names other members than"
          + " \(grid.name(ofColumn: main.column)) does in the same rows; head it 'Đơn vị' if the"
          + " columns after it are theirs, or leave it out with --leave-out '\(shown)'",
        at: cell?.text.place ?? grid.file.place))
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
    head(of: NameRun(column: column, run.rows.prefix(1).map { ($0, []) }))
  }
}
