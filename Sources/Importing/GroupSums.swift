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
          row[part].flatMap { $0.exactNumber(signs[part]) }
        }
        guard figures.count == parts.count else { continue }
        let sum = figures.reduce(.zero, +)
        // What spreadsheets compute may be off by a digit that is not shown.
        let difference = abs(sum.tenThousandths - declared.tenThousandths)
        guard difference > figures.count else { continue }
        let addresses = cells.map { "\($0.address)" }.joined(separator: ", ")
        problems.report(
          Problem(
            "sum-disagrees",
            "\(cell.address) holds the sum \(declared.text(decimalSign: ".")), but \(addresses) add"
              + " up to \(sum.text(decimalSign: "."))", at: cell.text.place))
      }
    }
  }
}
