extension WordBody {
  /// Writes a table with its caption above it, its head repeated on each sheet, rows whole.
  mutating func writeTable(_ element: HTMLElement) {
    let table = WordTable(element)
    guard !table.rows.isEmpty else { return }
    if let caption = element.elements.first(where: { $0.name == "caption" }), !caption.text.isEmpty
    {
      paragraph(caption, style: "Caption")
    } else {
      spacer()
    }
    let size = Self.size(of: element)
    let widths = table.widths(total: width, size: size)
    let isShort = table.rows.count <= Self.mostTogether
    let stays = staysWithNext
    staysWithNext = false
    xml +=
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"VBTable\"/>"
      + "<w:tblW w:w=\"\(width)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook w:val=\"0420\"/></w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    for (index, row) in table.rows.enumerated() {
      let left = table.rows.count - 1 - index
      let keeps = isShort && left > 0 || stays && left < Self.rowsBeforeEnd
      xml += "<w:tr><w:trPr><w:cantSplit/>\(row.isHead ? "<w:tblHeader/>" : "")</w:trPr>"
      for cell in row.cells { write(cell, of: row, widths, size: size, keepsWithNext: keeps) }
      let last = row.cells.last.map { $0.column + $0.span } ?? 0
      for column in last..<max(last, table.columns) {
        xml +=
          "<w:tc><w:tcPr><w:tcW w:w=\"\(widths[column])\" w:type=\"dxa\"/></w:tcPr><w:p/></w:tc>"
      }
      xml += "</w:tr>"
    }
    xml += "</w:tbl>"
    staysWithNext = stays
    spacer()
  }

  /// The least rows that are on the sheet of the signatures after them.
  private static let rowsBeforeEnd = 3

  /// The most rows of a table that is not parted between sheets.
  private static let mostTogether = 13

  /// The size of a table's type in half points: what a class says that the stylesheet knows.
  private static func size(of table: HTMLElement) -> Int {
    for (name, size) in [("pt10", 20), ("pt9", 18), ("pt8", 16), ("points", 20), ("ranks", 22)]
    where table.has(name) { return size }
    return 24
  }

  private mutating func write(
    _ cell: WordTable.Cell, of row: WordTable.Row, _ widths: [Int], size: Int, keepsWithNext: Bool
  ) {
    let range = cell.column..<min(cell.column + cell.span, widths.count)
    let width = widths[range].reduce(0, +)
    xml +=
      "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>"
      + (cell.span > 1 ? "<w:gridSpan w:val=\"\(cell.span)\"/>" : "")
      + (cell.merge.map { "<w:vMerge w:val=\"\($0.rawValue)\"/>" } ?? "")
      + "<w:vAlign w:val=\"center\"/></w:tcPr>"
    let element = cell.element
    var look = RunProperties()
    look.isBold =
      row.element.has("sum") || row.element.has("group") || element.has("sum")
      || element.has("first")
    if size != 24 { look.size = size }
    let side = Self.side(of: element, isHead: row.isHead)
    let style = row.isHead ? "VBDaubang" : "VBOtrong"
    let lines = Self.lines(of: element)
    for line in lines {
      paragraph(line, style: style, look) { properties in
        if keepsWithNext { properties.keepWithNext() }
        if let side { properties.align(side) }
      }
    }
    xml += "</w:tc>"
  }

  /// The paragraphs of a cell: its blocks, or all of it; one that breaks lines does so within.
  private static func lines(of cell: HTMLElement) -> [HTMLElement] {
    let blocks = cell.elements.filter { WordSource.isBlock($0) && $0.name != "svg" }
    guard !blocks.isEmpty else { return [cell] }
    let inline = HTMLElement(
      name: "p",
      children: cell.children.filter { child in
        if case .element(let block) = child { !WordSource.isBlock(block) } else { true }
      })
    let parts = blocks.flatMap { block in
      block.name == "ul" || block.name == "ol" ? block.elements : [block]
    }
    return (inline.text.isEmpty ? [] : [inline]) + parts
  }

  private static func side(of cell: HTMLElement, isHead: Bool) -> String? {
    if isHead { return nil }
    if ["number", "right", "figure"].contains(where: cell.has) { return "right" }
    if ["serial", "center", "count", "rank"].contains(where: cell.has) { return "center" }
    return nil
  }
}
