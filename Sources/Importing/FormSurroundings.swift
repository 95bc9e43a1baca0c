import Emulation
import Input
import Spreadsheet

/// What is written beside the columns of a form of one member, which nothing is read from.
struct FormSurroundings {
  /// Each column with something in it, and what that is.
  private(set) var columns: [(number: Int, text: String)] = []
  /// The figures among it.
  private(set) var figures: [Grid.Cell] = []

  /// - Parameters:
  ///   - heads: the rows of the heads.
  ///   - read: the columns that are read.
  ///   - service: the columns of numbers, maxima and codes, which are read beside the name of a criterion.
  ///   - names: the column of these names.
  ///   - codes: the column of codes where the program made the form, so that nothing but its own titles
  ///     belongs above the heads.
  init(
    _ grid: Grid, heads: ClosedRange<Int>, read: Set<Int>, service: Set<Int>, names: Int,
    codes: Int?
  ) {
    var cells: [Int: [Grid.Cell]] = [:]
    for row in grid.rows {
      for (column, cell) in zip(row.columns, row.cells) where !read.contains(column) {
        let isAbove = row.number < heads.lowerBound
        if isAbove, codes == nil || column == codes || column == 1 { continue }
        let isHead = heads.contains(row.number)
        if service.contains(column), isHead || !isAbove && row[names] != nil { continue }
        cells[column, default: []].append(cell)
        if !isHead, cell.mayBePoints { figures.append(cell) }
      }
    }
    columns = cells.sorted { $0.key < $1.key }.compactMap { column, cells in
      // A head alone says nothing.
      guard cells.contains(where: { !heads.contains($0.address.row) }) else { return nil }
      return (column, cells.map(\.written).joined(separator: "; "))
    }
  }
}
