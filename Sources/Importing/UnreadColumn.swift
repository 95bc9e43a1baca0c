import Emulation
import Input

/// A column with figures that is not understood, and so is left out.
struct UnreadColumn {
  /// The column.
  let column: ReadColumn
  /// Its last head, or its place in the sheet where it has none.
  let name: String
  /// Why it is not understood.
  let head: ImportProblem.UnreadHead
}

extension UnreadColumn {
  /// Reports the columns of a sheet that are not understood.
  ///
  /// Where the totals are in the sheet and do not count them, or no criteria are read, that is worth a
  /// warning for each. Else totals would follow from the rest, which is one error.
  static func report(
    _ columns: [UnreadColumn], beside rows: [MemberRow], to problems: inout Problems
  ) {
    guard let first = columns.first else { return }
    if rows.contains(where: { $0.hasFigures }), rows.allSatisfy(hasOwnTotal) {
      for column in columns {
        problems.report(
          ImportProblem.columnLeftOut(column.head).at(column.column.place))
      }
      return
    }
    problems.report(
      ImportProblem.pointsLeftOut(
        first.head, name: first.name, others: columns.dropFirst().map(\.name)
      )
      .at(first.column.place))
  }

  /// Whether a row has a total that does not depend on what is left out: without points for criteria,
  /// or the sum of those that are read.
  private static func hasOwnTotal(_ row: MemberRow) -> Bool {
    var sum = Points.zero
    var hasPoints = false
    for (field, value) in row.values {
      guard case .points(let id) = field else { continue }
      guard let points = Points(value.text) else { return false }
      hasPoints = true
      sum = id == "penalty" ? sum - points : sum + points
    }
    let total = row[.total]
    return hasPoints ? Points(total) == sum : !total.isEmpty || !row.hasFigures
  }
}
