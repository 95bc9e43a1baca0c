import Input

/// Writes a table.
struct TableWriter {
  private let sheet: Sheet
  private let isTight: Bool

  /// A writer of a table, in a list whose paragraphs may stand without `<p>`.
  init(_ sheet: Sheet, isTight: Bool) {
    self.sheet = sheet
    self.isTight = isTight
  }

  /// Adds the table, with the text that stands right before it.
  func write(to draft: inout Draft) {
    guard let head = sheet.rows.first else { return }
    writeLead(to: &draft)
    draft.endLine()
    let number = draft.tables.count
    draft.add(.tableStart(number))
    draft.add("<table>\n<thead>\n")
    write(head, "th", to: &draft)
    draft.add("</thead>\n")
    if sheet.rows.count > 1 {
      draft.add("<tbody>\n")
      for row in sheet.rows.dropFirst() { write(row, "td", to: &draft) }
      draft.add("</tbody>\n")
    }
    draft.add("</table>\n")
    draft.add(.tableEnd(number))
    if sheet.hasRule { draft.add("<hr />\n") }
    draft.tables.append(
      PipeTable(
        number: number + 1, columns: sheet.columns, rowCount: sheet.rows.count - 1,
        place: Place(draft.file, start(head)..<end())))
  }

  private func writeLead(to draft: inout Draft) {
    guard let tree = sheet.tree, let first = sheet.lead.first else { return }
    if !isTight {
      draft.endLine()
      draft.add("<p>")
    }
    let text = BlockText(sheet.lead, of: draft.file.bytes)
    let places = InlinePlaces(sheet.leadSteps, of: tree, in: text)
    var writer = InlineWriter(tree, places, in: first)
    writer.write(sheet.leadSteps, to: &draft)
    if !isTight { draft.add("</p>\n") }
    draft.addSpace()
  }

  private func write(_ row: [Sheet.Cell], _ name: String, to draft: inout Draft) {
    draft.add("<tr>\n")
    for (index, column) in sheet.columns.enumerated() {
      draft.add(name == "th" ? "<th scope=\"col\"" : "<td")
      draft.add(column == .none ? ">" : " class=\"\(column.rawValue)\">")
      if index < row.count { write(row[index], to: &draft) }
      draft.add("</\(name)>\n")
    }
    draft.add("</tr>\n")
  }

  private func write(_ cell: Sheet.Cell, to draft: inout Draft) {
    guard let tree = sheet.tree, !cell.steps.isEmpty else { return }
    draft.addSpace()
    let hasPlaces = tree.hasPlaces(cell.steps, braces: true)
    let places = hasPlaces ? InlinePlaces(cell.steps, of: tree, in: cell.text) : nil
    var writer = InlineWriter(tree, places, in: cell.range)
    writer.write(cell.steps, to: &draft)
  }

  private func start(_ head: [Sheet.Cell]) -> Int { head.first?.range.lowerBound ?? 0 }

  private func end() -> Int {
    sheet.rows.last { !$0.isEmpty }?.last?.range.upperBound ?? 0
  }
}
