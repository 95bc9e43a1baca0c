import Emulation
import Input

/// What the columns of a table say of one another.
struct OtherColumns {
  /// A head and the stage and groups that it is of.
  private struct Kind: Hashable {
    let said: ReadColumn.Said
    let stage: Stage?
    let groups: [String]

    init(_ column: ReadColumn) {
      (said, stage) = (column.said, column.stage)
      groups = column.groups.map(\.name)
    }
  }

  /// The stages with a total after points were taken away.
  let nets: Set<Stage?>
  /// The years of the columns of each kind; nil for one that names none.
  private var years: [Kind: Set<Int?>] = [:]
  /// In how many columns each name is, by its letters.
  private var counts: [String: Int] = [:]

  /// - Parameter columns: those that hold something.
  init(_ columns: [ReadColumn], in grid: Grid, year: Int) {
    var nets: Set<Stage?> = []
    for column in columns {
      years[Kind(column), default: []].insert(column.year)
      if column.said == .word(.net), column.year ?? year == year { nets.insert(column.stage) }
      for name in Set(column.shownHeads(in: grid).map { Slug.text(for: $0) }) {
        counts[name, default: 0] += 1
      }
    }
    self.nets = nets
  }

  /// Whether another column is the same of a year, or of none.
  func hasOwn(like column: ReadColumn, of year: Int) -> Bool {
    let years = years[Kind(column)] ?? []
    return years.contains(year) || years.contains(nil)
  }

  /// The name by which a column alone is called: its last head, all its heads, or its place.
  func name(of column: ReadColumn, in grid: Grid) -> String {
    let names = [column.ownHead, column.shown]
    return names.first { !$0.isEmpty && counts[Slug.text(for: $0), default: 0] < 2 }
      ?? grid.name(ofColumn: column.number)
  }
}
