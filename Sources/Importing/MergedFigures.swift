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
    let rows = layout.rows.filter { row in
      layout.isOfMember(row)
        && (layout.form != nil || layout.isByCode
          || layout.cell(row, layout.provinces).map { vocabulary.namesProvince($0.text.text) }
            ?? false)
    }
    let numbers = rows.map(\.number)
    let fields = columns.all.filter { found in
      // A criterion without figures may be what such a cell is for.
      let isEmpty = found.meaning == .leftOut("empty") && !found.column.heads.isEmpty
      return found.meaning.field.map { $0 != .note } ?? isEmpty
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
      guard cell.isFigure || fields[inColumns].allSatisfy({ $0.meaning.field?.isOfResult ?? false })
      else { continue }
      let members = Set(rows[inRows].map { layout.cell($0, layout.provinces)?.address })
      let areOfResult = fields[inColumns].allSatisfy { $0.meaning.field?.isOfResult ?? false }
      if inColumns.count == 1, areOfResult, layout.form == nil, members.count == 1 { continue }
      guard limit.allows(cell.text.place, &problems) else { return }
      let what =
        inRows.count > 1
        ? "\(layout.grid.name(ofRow: numbers[inRows.lowerBound])) to"
          + " \(layout.grid.name(ofRow: numbers[inRows.upperBound - 1]))"
        : "\(layout.grid.name(ofColumn: fieldNumbers[inColumns.lowerBound])) to"
          + " \(layout.grid.name(ofColumn: fieldNumbers[inColumns.upperBound - 1]))"
      problems.report(
        Problem(
          "cell-merged",
          "'\(Excerpt.beginning(of: cell.text.text))' in \(cell.address) is merged over \(what), so it"
            + " is open where it belongs; split the cell and write each its own figure",
          at: cell.text.place))
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
