import Emulation
import Input

/// Compares the sums of groups in a table with the points that were read.
struct GroupSums {
  /// Reports each sum that its criteria do not give, with both figures and their cells.
  static func report(
    _ layout: SheetLayout, _ columns: SheetColumns, _ signs: PointsSigns,
    to problems: inout Problems
  ) {
    guard !columns.sums.isEmpty else { return }
    for row in layout.rows where layout.isOfMember(row) {
      for (column, parts) in columns.sums.sorted(by: { $0.key < $1.key }) where !parts.isEmpty {
        guard let cell = row[column], let declared = cell.exactNumber(signs[column])
        else { continue }
        let cells = parts.compactMap { row[$0] }
        let figures = parts.compactMap { part in
          row[part]?.exactNumber(signs[part]).map { points in
            let isPenalty = columns.meaning(of: part)?.field == .points("penalty")
            return isPenalty ? max(points, .zero - points) : points
          }
        }
        guard figures.count == parts.count else { continue }
        let sum = figures.reduce(.zero, +)
        // What spreadsheets compute may be off by a digit that is not shown.
        let difference = abs(sum.tenThousandths - declared.tenThousandths)
        guard difference > figures.count else { continue }
        problems.report(
          ImportProblem.sumDisagrees(declared, cell.address, sum: sum, of: cells.map(\.address))
            .at(cell.text.place))
      }
    }
  }
}
