/// The tables of a Word document that are open, each in a cell of the one before.
struct OpenTables {
  private struct Table {
    var rows: [[[WordText.Paragraph]]] = []
    var isMerged = false
    /// How many columns the cell that is read is over.
    var span = 1
  }

  /// The most columns that a cell may be over.
  private static let mostColumns = 64

  private var open: [Table] = []

  /// Whether none is.
  var isEmpty: Bool { open.isEmpty }

  mutating func begin() { open.append(Table()) }

  mutating func beginRow() { last { $0.rows.append([]) } }

  /// Notes that cells of the table are one.
  mutating func merge() { last { $0.isMerged = true } }

  /// Notes that the cell that is read is over several columns.
  mutating func span(_ count: Int) {
    last { table in
      table.isMerged = true
      table.span = min(max(count, 1), Self.mostColumns)
    }
  }

  /// Leaves columns before the first cell of a row.
  mutating func skip(_ count: Int) { add(cells: min(max(count, 0), Self.mostColumns)) }

  /// Adds cells to the row.
  mutating func add(cells count: Int) {
    last { table in
      guard let row = table.rows.indices.last else { return }
      table.rows[row] += Array(repeating: [], count: count)
    }
  }

  /// Ends a cell: columns that it goes over keep what follows under its own head.
  mutating func endCell() {
    add(cells: (open.last?.span ?? 1) - 1)
    last { $0.span = 1 }
  }

  /// Adds paragraphs to the last cell.
  mutating func add(_ paragraphs: [WordText.Paragraph]) {
    last { table in
      guard let row = table.rows.indices.last, let cell = table.rows[row].indices.last else {
        return
      }
      table.rows[row][cell] += paragraphs
    }
  }

  /// Ends a table, and gives it; one within a cell becomes paragraphs of that cell.
  mutating func end() -> (rows: [[[WordText.Paragraph]]], isMerged: Bool)? {
    guard let table = open.popLast() else { return nil }
    guard !open.isEmpty else { return (table.rows, table.isMerged) }
    merge()
    add(table.rows.flatMap { $0.flatMap(\.self) })
    return nil
  }

  private mutating func last(_ change: (inout Table) -> Void) {
    guard let position = open.indices.last else { return }
    change(&open[position])
  }
}
