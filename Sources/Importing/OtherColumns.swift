import Emulation
import Input

/// What the columns of a table say of one another.
struct OtherColumns {
  /// The stages with a total after points were taken away.
  let nets: Set<Stage?>
  /// In how many columns each name is, by its letters.
  private var counts: [String: Int] = [:]

  /// - Parameter columns: those that hold something.
  init(_ columns: [ReadColumn], in grid: Grid, year: Int) {
    nets = Set(
      columns.filter { $0.said == .word(.net) && $0.year ?? year == year }.map(\.stage))
    for column in columns {
      for name in Set(column.shownHeads(in: grid).map { Slug.text(for: $0) }) {
        counts[name, default: 0] += 1
      }
    }
  }

  /// The name by which a column alone is called: its last head, all its heads, or its place.
  func name(of column: ReadColumn, in grid: Grid) -> String {
    let names = [column.ownHead, column.shown]
    return names.first { !$0.isEmpty && counts[Slug.text(for: $0), default: 0] < 2 }
      ?? grid.name(ofColumn: column.number)
  }
}
