import Emulation
import Input
import Spreadsheet

/// Figures in cells that are merged over several members or several columns of points.
enum MergedFigures {
  /// Reports each: whose points it holds, or for what, is open.
  static func report(
    _ layout: SheetLayout, _ columns: SheetColumns, _ vocabulary: SheetVocabulary,
    to problems: inout Problems
  ) {
    let ranges = layout.grid.merged.filter { $0.rows.lowerBound >= layout.firstRow }
    guard !ranges.isEmpty else { return }
    let rows = layout.rows.filter { layout.isOfKnownMember($0, vocabulary) }
    let numbers = rows.map(\.number)
    let fields = columns.all.filter { found in
      // A criterion without figures may be what such a cell is for.
      let isEmpty =
        found.meaning == .leftOut(Bilingual("empty", vi: "để trống")) && !found.column.heads.isEmpty
      return found.meaning.field.map { !$0.isNote } ?? isEmpty
    }
    let fieldNumbers = fields.map(\.column.number)
    let limit = MistakeLimit(problems)
    for range in ranges {
      let inRows = numbers.positions(in: range.rows)
      let inColumns = fieldNumbers.positions(in: range.columns)
      guard !inRows.isEmpty, !inColumns.isEmpty, inRows.count > 1 || inColumns.count > 1,
        fields[inColumns].contains(where: { $0.meaning.field != nil }),
        let cell = layout.grid[range.rows.lowerBound]?[range.columns.lowerBound]
      else { continue }
      // A remark may be over all that is right of a name.
      let areOfResult = fields[inColumns].allSatisfy { $0.meaning.field?.isOfResult ?? false }
      guard cell.mayBePoints || areOfResult else { continue }
      let members = Set(rows[inRows].map { layout.cell($0, layout.members)?.address })
      if inColumns.count == 1, areOfResult, layout.form == nil, members.count == 1 { continue }
      guard limit.allows(cell.text.place, &problems) else { return }
      let grid = layout.grid
      let (first, last) =
        inRows.count > 1
        ? (
          grid.line(ofRow: numbers[inRows.lowerBound]),
          grid.line(ofRow: numbers[inRows.upperBound - 1])
        )
        : (
          grid.line(ofColumn: fieldNumbers[inColumns.lowerBound]),
          grid.line(ofColumn: fieldNumbers[inColumns.upperBound - 1])
        )
      problems.report(
        ImportProblem.merged(cell.text.text, cell.address, from: first, to: last)
          .at(cell.text.place))
    }
  }
}

extension [Int] {
  /// The positions of the numbers within a range; the numbers are in order.
  fileprivate func positions(in range: ClosedRange<Int>) -> Range<Int> {
    let start = firstPosition { $0 >= range.lowerBound }
    return start..<Swift.max(start, firstPosition { $0 > range.upperBound })
  }

  /// The first position from which on a condition holds.
  private func firstPosition(where holds: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
