import Emulation
import Input

/// Penalties of one column that are written with a minus in one row and without it in another.
enum PenaltySigns {
  /// Reports the first two of each column.
  static func report(
    _ layout: SheetLayout, _ columns: SheetColumns, _ signs: PointsSigns,
    to problems: inout Problems
  ) {
    for found in columns.all where found.meaning.field == .points("penalty") {
      let number = found.column.number
      let cells = layout.rows.filter(layout.isOfMember).compactMap { $0[number] }
      func first(_ isWanted: (Points) -> Bool) -> Grid.Cell? {
        cells.first { $0.exactNumber(signs[number]).map(isWanted) ?? false }
      }
      guard let negative = first({ $0 < .zero }), let positive = first({ $0 > .zero }) else {
        continue
      }
      problems.report(
        Problem(
          "penalty-signs",
          "'\(found.column.shown)' has \(negative.text.text) in \(negative.address) and"
            + " \(positive.text.text) in \(positive.address), so one of them may be points that are"
            + " given back; write all that is taken away with a minus, or all without",
          at: positive.text.place))
    }
  }
}
