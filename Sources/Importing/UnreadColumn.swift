import Emulation
import Input

/// A column with figures that is not understood, and so is left out.
struct UnreadColumn {
  /// The column.
  let column: ReadColumn
  /// Its last head, or its place in the sheet where it has none.
  let name: String
  /// What is missing, and what to do about it.
  let advice: String
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
          .warning(
            "head-unknown", "\(column.advice); the column is left out", at: column.column.place))
      }
      return
    }
    let others = columns.dropFirst().map { "'\($0.name)'" }
    let also =
      others.isEmpty
      ? ""
      : "; the same goes for \(others.prefix(10).joined(separator: ", "))"
        + (others.count > 10 ? " and \(others.count - 10) more" : "")
    problems.report(
      Problem(
        "points-left-out",
        "\(first.advice), or leave the column out with --leave-out '\(first.name)'\(also); totals"
          + " must not follow from the other columns alone", at: first.column.place))
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
