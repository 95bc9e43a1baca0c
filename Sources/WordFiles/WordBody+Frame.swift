/// The head and the foot of an official paper (Decree 30/2020/NĐ-CP, annex I, boxes 1 to 4, 7, 9 and 11).
extension WordBody {
  /// The columns of the head: 65 and 90 mm, for Word sets type unkerned.
  private static let columns = (WordXML.twips(65), 8_788 - WordXML.twips(65))
  private static let borderless =
    "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
    + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar><w:tblLook w:val=\"0000\"/>"

  /// Writes the names, the number and the date: a row for the names, one for number and date.
  mutating func writeLetterhead(_ head: HTMLElement) {
    let (left, right) = Self.columns
    openTable([left, right])
    openRow()
    cell(left) { $0.writeIssuer(head, width: left) }
    cell(right) { $0.writeNation(head, width: right) }
    xml += "</w:tr>"
    openRow()
    cell(left) { body in
      body.line(head, "number", style: "VBSo")
      body.line(head, "about", style: "VBVeviec")
      body.line(head, "draft", style: "VBDuthao")
      if let box = head.first(where: { $0.has("internal") }) { body.writeBox(box, width: left) }
    }
    cell(right) { $0.line(head, "dateline", style: "VBNgay") }
    xml += "</w:tr></w:tbl>"
    spacer()
  }

  private mutating func writeIssuer(_ head: HTMLElement, width: Int) {
    for line in head.first(where: { $0.has("parent") })?.elements ?? [] {
      paragraph(line, style: "VBCoquanchuquan")
    }
    let names = head.first { $0.has("name") }?.elements ?? []
    for line in names { paragraph(line, style: "VBCoquan") }
    let longest =
      names.map { LetterWidths.width(of: $0.text.uppercased(), isBold: true) }.max() ?? 0
    rule(width: longest * 12 / 50 * 2 / 5, in: width)
  }

  private mutating func writeNation(_ head: HTMLElement, width: Int) {
    let nation = head.first { $0.has("nation") }
    for line in nation?.elements ?? [] {
      guard line.has("motto") else {
        paragraph(line, style: "VBQuochieu")
        continue
      }
      paragraph(line, style: "VBTieungu")
      rule(width: LetterWidths.width(of: line.text, isBold: true) * 13 / 50, in: width)
    }
  }

  /// A text in a box as wide as it needs.
  private mutating func writeBox(_ element: HTMLElement, width: Int) {
    let text = LetterWidths.width(of: element.text.uppercased(), isBold: true) * 13 / 50
    let margin = max(0, (width - text - WordXML.twips(5)) / 2)
    let side = { (name: String) in
      "<w:\(name) w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/>"
    }
    paragraph(element, style: "VBDongkhung") {
      $0[.pBdr] = "<w:pBdr>\(["top", "left", "bottom", "right"].map(side).joined())</w:pBdr>"
      $0.indent(left: margin, right: margin)
    }
  }

  /// Writes who is sent the paper at the left and who signs at the right.
  mutating func writeSignature(_ foot: HTMLElement) {
    let isOfMinutes = foot.has("minutes")
    let left = isOfMinutes ? 4_394 : WordXML.twips(66)
    let (right, signers) = (8_788 - left, foot.all(classed: "signer"))
    spacer(keepWithNext: true)
    openTable([left, right])
    openRow()
    let stays = staysWithNext
    if isOfMinutes {
      // Whom it is sent to stays with who signs.
      staysWithNext = stays || foot.first { $0.has("recipients") } != nil && !signers.isEmpty
      for (index, width) in [left, right].enumerated() {
        cell(width) { body in
          if signers.indices.contains(index) { body.writeSigner(signers[index], width: width) }
        }
      }
      staysWithNext = stays
      xml += "</w:tr>"
      openRow()
      cell(left) { body in foot.first { $0.has("recipients") }.map { body.writeRecipients($0) } }
      cell(right) { _ in }
    } else {
      cell(left) { body in foot.first { $0.has("recipients") }.map { body.writeRecipients($0) } }
      cell(right) { body in signers.first.map { body.writeSigner($0, width: right) } }
    }
    xml += "</w:tr></w:tbl>"
    spacer()
  }

  private mutating func writeRecipients(_ element: HTMLElement) {
    for line in element.elements {
      if line.name == "ul" {
        for entry in line.elements { paragraph(entry, style: "VBNoinhan") }
      } else {
        paragraph(line, style: "VBNoinhantua")
      }
    }
  }

  private mutating func writeSigner(_ element: HTMLElement, width: Int) {
    let lines = element.elements.filter { !$0.text.isEmpty }
    for line in lines where !line.has("name") {
      paragraph(line, style: line.has("note") ? "VBKemtheo" : "VBChucvu")
    }
    var names = lines.filter { $0.has("name") }[...]
    while !names.isEmpty {
      let beside = Self.besideEachOther(names, in: width)
      writeNames(Array(names.prefix(beside)), width: width)
      names = names.dropFirst(beside)
    }
  }

  /// How many names, of the first on, have room beside each other; at least one.
  private static func besideEachOther(_ names: ArraySlice<HTMLElement>, in width: Int) -> Int {
    var filled = 0
    let fitting = names.prefix { name in
      filled += LetterWidths.width(of: name.text, isBold: true) * 14 / 50
      return filled <= width
    }
    return max(1, fitting.count)
  }

  /// Names beside each other, each in the middle of an equal part of the column.
  private mutating func writeNames(_ names: [HTMLElement], width: Int) {
    guard names.count > 1 else {
      if let name = names.first { paragraph(name, style: "VBHoten") }
      return
    }
    let runs = names.map { name in
      "<w:r><w:tab/></w:r>" + InlineWriter.runs(of: name, source, &links)
    }
    let places = names.indices.map { (2 * $0 + 1) * width / (2 * names.count) }
    paragraph(runs.joined(separator: InlineWriter.run(" ")), style: "VBHoten") {
      $0[.tabs] = WordXML.element(
        "tabs", [:],
        places.map { WordXML.element("tab", ["val": "center", "pos": String($0)]) }.joined())
      $0.align("left")
    }
  }

  /// The cover of a dossier or a summary from sources as the title of the file.
  mutating func writeCover(_ cover: HTMLElement) {
    for line in cover.all("p") + [] where line.has("cluster") {
      paragraph(line, style: "VBTenloai")
    }
    if let title = cover.first(where: { $0.name == "h1" }) { paragraph(title, style: "Title") }
    for line in cover.all("p") where !line.has("cluster") { paragraph(line, style: "VBLuuy") }
  }

  private mutating func line(_ head: HTMLElement, _ name: String, style: String) {
    if let line = head.first(where: { $0.has(name) }) { paragraph(line, style: style) }
  }

  private mutating func openTable(_ widths: [Int]) {
    xml +=
      "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>\(Self.borderless)"
      + "</w:tblPr><w:tblGrid>"
      + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
  }

  private mutating func openRow() { xml += "<w:tr><w:trPr><w:cantSplit/></w:trPr>" }

  /// Writes a cell, which ends in a paragraph.
  private mutating func cell(_ width: Int, _ write: (inout WordBody) -> Void) {
    xml += "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>"
    let start = xml.utf8.count
    write(&self)
    if xml.utf8.count == start { paragraph("", style: "VBKhoangtrong") }
    xml += "</w:tc>"
  }
}
