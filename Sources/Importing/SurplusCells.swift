import Emulation
import Input

/// The rows of delimited text that are wider than its heads: a decimal comma without quotes moves the
/// cells after it, and a figure comes under the next head.
enum SurplusCells {
  /// Reports figures under remarks, where commas separate cells: what a decimal comma moved there.
  static func reportMoved(
    _ layout: SheetLayout, _ columns: SheetColumns, to problems: inout Problems
  ) {
    let notes = columns.all.filter { $0.meaning.field?.isNote ?? false }.map(\.column.number)
    guard !notes.isEmpty, !layout.grid.widths.isEmpty, Table.isSeparatedByCommas(layout.grid.file)
    else { return }
    let limit = MistakeLimit(problems)
    for row in layout.rows where layout.isOfMember(row) {
      guard limit.allows(layout.place(of: row), &problems) else { return }
      for cell in notes.compactMap({ row[$0] }) where OfficeNumber(cell.text.text) != nil {
        problems.report(
          ImportProblem.figureAsRemark(cell.text.text, cell.address).at(cell.text.place))
      }
    }
  }

  /// Reports the first cell of each row of a member that is beyond the last head.
  static func report(_ layout: SheetLayout, to problems: inout Problems) {
    let isTurned = layout.grid.isTurned
    let grid = isTurned ? layout.grid.turned : layout.grid
    let heads: Set<Int> = isTurned ? [layout.members] : Set(layout.heads.map(\.number))
    let tops = grid.rows.filter { heads.contains($0.number) }
    let (most, last) = (
      tops.compactMap { grid.widths[$0.number] }.max(), tops.compactMap(\.columns.last).max()
    )
    guard let most, let last, let first = heads.min() else { return }
    let hasCommas = Table.isSeparatedByCommas(grid.file)
    let members = Set(layout.rows.filter { $0[layout.members] != nil }.map(\.number))
    let limit = MistakeLimit(problems)
    for row in grid.rows where row.number > first && !heads.contains(row.number) {
      guard isTurned || members.contains(row.number) else { continue }
      guard limit.allows(row.cells.first?.text.place ?? grid.file.place, &problems) else { return }
      let beyond = zip(row.columns, row.cells).first { column, cell in
        column > most || (hasCommas && column > last && WrittenPoints(cell.text.text) != nil)
      }
      guard let (_, cell) = beyond else { continue }
      problems.report(
        ImportProblem.tooManyCells(
          row.columns.last ?? 0, most: last, areCommasSeparators: hasCommas
        )
        .at(cell.text.place))
    }
  }
}
