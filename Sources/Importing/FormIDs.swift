import Emulation
import Input

/// What a form that the program made says by ids, whatever the names beside them are read as.
struct FormIDs {
  /// The member that fills it in.
  let member: Member
  /// The row of its id.
  let row: Int
  /// The criteria by the number of their row.
  let criteria: [Int: Criterion.ID]

  /// Reads a column of codes; nil where it is not one of a form.
  ///
  /// Reports an id that is none of the year's criteria, or that is there twice.
  /// - Parameters:
  ///   - codes: the column that heads codes.
  ///   - heads: the rows of the heads.
  init?(
    _ grid: Grid, in codes: Int, heads: ClosedRange<Int>, _ vocabulary: SheetVocabulary,
    _ problems: inout Problems
  ) {
    let known = Set(vocabulary.criteria.all.map(\.id))
    let cells = grid.rows.compactMap { row in row[codes].map { (row: row.number, cell: $0) } }
    let named = cells.flatMap { row, cell in
      row < heads.lowerBound
        ? vocabulary.members.filter { $0.id == cell.text.text }.map { (row, $0) } : []
    }
    guard named.count == 1, !known.isEmpty else { return nil }
    var criteria: [Int: Criterion.ID] = [:]
    for (row, cell) in cells where row > heads.upperBound {
      let text = cell.text.text
      if known.contains(text), !criteria.values.contains(text) {
        criteria[row] = text
      } else {
        problems.report(
          ImportProblem.formCode(text, cell.address, isTwice: known.contains(text))
            .at(cell.text.place))
      }
    }
    guard !criteria.isEmpty else { return nil }
    (row, member) = named[0]
    self.criteria = criteria
  }
}
