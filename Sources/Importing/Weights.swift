import Emulation
import Input

/// A row of weights, by which an office multiplies points before it adds them up.
enum Weights {
  /// Whether a row of this name holds weights: `Hệ số`.
  static func isName(_ name: String) -> Bool {
    ["he-so", "he-so-diem", "trong-so", "quyen-so", "weight", "weights", "factor"].contains(
      Slug.text(for: name))
  }

  /// Reports the first weight other than 1: points are added up as they are.
  static func report(_ row: Grid.Row, _ columns: SheetColumns, to problems: inout Problems) {
    for (column, cell) in zip(row.columns, row.cells) where cell.isFigure {
      guard case .points = columns.meaning(of: column), Points(cell.text.text) != Points(1) else {
        continue
      }
      problems.report(
        ImportProblem.weights(cell.text.text, cell.address).at(cell.text.place))
      return
    }
  }
}
