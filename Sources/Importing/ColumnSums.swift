import Emulation
import Input

/// The sums and means of the columns of a table, to know a row without a name that holds them.
struct ColumnSums {
  private var columns: [Int: (sum: Int, count: Int)] = [:]

  /// Adds up the figures above a row.
  init(_ layout: SheetLayout, _ meanings: SheetColumns, above end: Int) {
    for row in layout.rows where row.number < end && layout.cell(row, layout.members) != nil {
      for (column, cell) in zip(row.columns, row.cells) {
        guard let points = Points(cell.text.text) else { continue }
        let known = columns[column] ?? (0, 0)
        columns[column] = (known.sum + points.tenThousandths, known.count + 1)
      }
    }
  }

  /// Whether each figure of a row is the sum or the mean of those above it, as far as its decimals go.
  func explain(_ row: Grid.Row) -> Bool {
    let figures = zip(row.columns, row.cells).filter { $0.1.isFigure }
    return figures.count > 1
      && figures.allSatisfy { column, cell in
        guard let points = Points(cell.text.text), let (sum, count) = columns[column] else {
          return false
        }
        let step = [10_000, 1_000, 100, 10, 1][points.decimals]
        return points.tenThousandths == sum
          || abs(points.tenThousandths - sum / count) <= step
      }
  }
}
