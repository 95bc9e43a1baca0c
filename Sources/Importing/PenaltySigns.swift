import Emulation
import Input

/// Penalties of one column that are written with a minus in one row and without it in another.
enum PenaltySigns {
  /// Reports the first two of each column.
  static func report(
    _ layout: SheetLayout, _ columns: SheetColumns, _ signs: PointsSigns,
    _ vocabulary: SheetVocabulary, to problems: inout Problems
  ) {
    let rows = layout.rows.filter { layout.isOfKnownMember($0, vocabulary) }
    for found in columns.all where found.meaning.field == .points("penalty") {
      let number = found.column.number
      let cells = rows.compactMap { $0[number] }
      func first(_ isWanted: (Points) -> Bool) -> Grid.Cell? {
        cells.first { $0.exactNumber(signs[number]).map(isWanted) ?? false }
      }
      guard let negative = first({ $0 < .zero }), let positive = first({ $0 > .zero }) else {
        continue
      }
      problems.report(
        ImportProblem.penaltySigns(
          found.column.shown, negative: negative.figure, positive: positive.figure
        )
        .at(positive.text.place))
    }
  }
}
