package import Formats

/// The cells of a sheet, row by row from the top, with each text once; a row may be short.
package struct SheetCells: Hashable, Sendable {
  /// What is in a cell; a text by its number among the texts.
  package enum Cell: Hashable, Sendable {
    case empty
    case text(UInt32)
    case number(ExactNumber)
    case field
  }

  /// The texts.
  let texts: TextPool
  /// The cells of all rows.
  private(set) var cells: [Cell] = []
  /// Where each row ends among the cells.
  private var ends: [Int] = []
  /// The number of cells in the longest row.
  private(set) var width = 0

  /// No rows, for cells with some texts.
  package init(_ texts: TextPool) { self.texts = texts }

  /// Rows of cells that have their texts themselves.
  init(_ rows: [[Workbook.Cell]]) {
    var texts = TextPool()
    let cells = rows.map { row in
      row.map { cell -> Cell in
        switch cell {
        case .empty: .empty
        case .text(let text): .text(UInt32(texts.number(of: text)))
        case .number(let number): .number(number)
        case .field: .field
        }
      }
    }
    self.init(texts)
    for row in cells {
      for cell in row { add(cell) }
      endRow()
    }
  }

  /// Adds a cell to the last row.
  package mutating func add(_ cell: Cell) { cells.append(cell) }

  /// Adds the cell that is so many cells before the next one.
  package mutating func add(cellBefore distance: Int) {
    cells.append(cells[cells.count - distance])
  }

  /// Ends the last row; the next cell begins another.
  package mutating func endRow() {
    width = max(width, cells.count - (ends.last ?? 0))
    ends.append(cells.count)
  }

  /// Makes room for a number of rows of cells.
  package mutating func reserve(rows: Int, cells count: Int) {
    ends.reserveCapacity(rows)
    cells.reserveCapacity(count)
  }

  /// The number of rows.
  var rowCount: Int { ends.count }

  /// Where a row is among the cells.
  func row(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  /// Forgets the cells, but not how many rows there are and how wide they are.
  mutating func removeAll() { cells = [] }
}
