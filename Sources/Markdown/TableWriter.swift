import Input

/// Writes a table.
struct TableWriter {
  private let grid: TableGrid
  private let isTight: Bool
  private let hasDialect: Bool

  /// A writer of a table, in a list whose paragraphs may stand without `<p>`.
  ///
  /// - Parameter hasDialect: whether the note may hold what CommonMark does not know.
  init(_ grid: TableGrid, isTight: Bool, hasDialect: Bool) {
    self.grid = grid
    self.isTight = isTight
    self.hasDialect = hasDialect
  }

  /// Adds the table, with the text that stands right before it.
  func write(to builder: inout HTMLBuilder) {
    guard let head = grid.rows.first else { return }
    writeLead(to: &builder)
    builder.endLine()
    let number = builder.tables.count
    builder.add(.tableStart(number))
    builder.add("<table>\n<thead>\n")
    write(head, "th", to: &builder)
    builder.add("</thead>\n")
    if grid.rows.count > 1 {
      builder.add("<tbody>\n")
      for row in grid.rows.dropFirst() { write(row, "td", to: &builder) }
      builder.add("</tbody>\n")
    }
    builder.add("</table>\n")
    builder.add(.tableEnd(number))
    if grid.hasRule { builder.add("<hr />\n") }
    builder.tables.append(
      PipeTable(
        number: number + 1, columns: grid.columns, rowCount: grid.rows.count - 1,
        place: Place(builder.file, start(head)..<end())))
  }

  private func writeLead(to builder: inout HTMLBuilder) {
    guard let tree = grid.tree, let first = grid.lead.first else { return }
    if !isTight {
      builder.endLine()
      builder.add("<p>")
    }
    let text = BlockText(grid.lead, of: builder.file.bytes)
    let places = InlinePlaces(grid.leadSteps, of: tree, in: text)
    var writer = InlineWriter(tree, places, in: first, hasDialect: hasDialect)
    writer.write(grid.leadSteps, to: &builder)
    if !isTight { builder.add("</p>\n") }
    builder.addSpace()
  }

  private func write(_ row: [TableGrid.Cell], _ name: String, to builder: inout HTMLBuilder) {
    builder.add("<tr>\n")
    for (index, column) in grid.columns.enumerated() {
      builder.add(name == "th" ? "<th scope=\"col\"" : "<td")
      builder.add(column == .none ? ">" : " class=\"\(column.rawValue)\">")
      if index < row.count { write(row[index], to: &builder) }
      builder.add("</\(name)>\n")
    }
    builder.add("</tr>\n")
  }

  private func write(_ cell: TableGrid.Cell, to builder: inout HTMLBuilder) {
    guard let tree = grid.tree, !cell.steps.isEmpty else { return }
    builder.addSpace()
    let hasPlaces = tree.hasPlaces(cell.steps, braces: true, dialect: hasDialect)
    let places = hasPlaces ? InlinePlaces(cell.steps, of: tree, in: cell.text) : nil
    var writer = InlineWriter(tree, places, in: cell.range, isCell: true, hasDialect: hasDialect)
    writer.write(cell.steps, to: &builder)
  }

  private func start(_ head: [TableGrid.Cell]) -> Int { head.first?.range.lowerBound ?? 0 }

  private func end() -> Int {
    grid.rows.last { !$0.isEmpty }?.last?.range.upperBound ?? 0
  }
}
