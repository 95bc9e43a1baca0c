import Input
import Spreadsheet
import Testing
import Zip

struct WordTextTests {
  private static let start =
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"

  private static func document(
    _ body: String, _ parts: [String: String] = [:]
  ) throws -> WordText {
    let main = [
      "word/document.xml": "\(start)\(body)</w:body></w:document>", "_rels/.rels": "<a/>",
    ]
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, text) in main.merging(parts, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }
    ) {
      bytes += zip.entry(path, Array(text.utf8))
    }
    return try WordText(path: "a.docx", bytes: bytes + zip.end())
  }

  private static func text(_ text: String) -> WordText.Piece {
    .text(text, isBold: false, isItalic: false, link: nil)
  }

  private static func pieces(_ document: WordText) -> [[WordText.Piece]] {
    document.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.pieces } else { nil }
    }
  }

  @Test func `Runs of one look are one text, and deleted words are told apart`() throws {
    let read = try Self.document(
      """
      <w:p><w:r><w:t>Nghệ </w:t></w:r><w:r><w:t>An</w:t></w:r>\
      <w:del><w:r><w:delText>990</w:delText></w:r></w:del>\
      <w:r><w:rPr><w:b/></w:rPr><w:t>991</w:t></w:r></w:p>
      """)
    #expect(
      Self.pieces(read) == [
        [
          Self.text("Nghệ An"), .open(.deleted, "990"),
          .text("991", isBold: true, isItalic: false, link: nil),
        ]
      ])
  }

  private static func run(_ text: String, _ look: String = "") -> String {
    "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static let above = "<w:vertAlign w:val=\"superscript\"/>"

  @Test(arguments: [
    (run("985") + run("1", above) + run(" km") + run("2", above), [text("985¹ km²")]),
    (
      run("H") + run("2", "<w:vertAlign w:val=\"subscript\"/>") + run("O") + run("th", above),
      [text("H₂O"), .open(.raised, "th")]
    ),
    (
      run("nay 975") + run("bỏ ", "<w:strike/>") + run("970", "<w:dstrike/>"),
      [text("nay 975"), .open(.struck, "bỏ 970")]
    ),
    (run("a") + run("mật", "<w:vanish/>"), [text("a"), .open(.hidden, "")]),
    (run("x", "<w:strike w:val=\"0\"/>"), [text("x")]),
    (
      run("Coäng", "<w:rFonts w:ascii=\"VNI-Times\"/>")
        + run(" 5", "<w:rFonts w:ascii=\".VnTime\"/>"),
      [.open(.oldFont, "Coäng"), text(" 5")]
    ),
    (
      "<w:moveFrom>\(run("dời"))</w:moveFrom>\(run("a "))<w:moveTo>\(run("dời"))</w:moveTo>",
      [text("a dời")]
    ),
  ])
  func `Letters that say something by their look are told apart`(
    _ runs: String, _ pieces: [WordText.Piece]
  ) throws {
    #expect(Self.pieces(try Self.document("<w:p>\(runs)</w:p>")) == [pieces])
  }

  @Test func `A look may be that of a style`() throws {
    let styles = """
      <w:styles xmlns:w="w"><w:style w:styleId="S"><w:name w:val="s"/><w:rPr><w:strike/></w:rPr></w:style>\
      <w:style w:styleId="T"><w:basedOn w:val="S"/></w:style></w:styles>
      """
    let read = try Self.document(
      "<w:p>\(Self.run("970", "<w:rStyle w:val=\"T\"/>"))\(Self.run("980"))</w:p>",
      ["word/styles.xml": styles])
    #expect(Self.pieces(read) == [[.open(.struck, "970"), Self.text("980")]])
  }

  @Test func `Fields show their result, lead where they say, and tell what was chosen`() throws {
    func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    let link =
      mark("begin") + "<w:r><w:instrText> HYPERLINK \"https://a.b/c\" </w:instrText></w:r>"
      + mark("separate") + Self.run("nơi") + mark("end") + Self.run(" sau")
    let choice = """
      <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>\
      <w:listEntry w:val="một"/><w:listEntry w:val="hai"/></w:ddList></w:ffData></w:fldChar></w:r>\
      \(mark("end"))
      """
    let read = try Self.document(
      "<w:p>\(link)</w:p><w:p>\(choice)</w:p><w:p>\(mark("begin"))</w:p><w:p>\(Self.run("còn"))</w:p>"
    )
    #expect(
      Self.pieces(read) == [
        [
          .text("nơi", isBold: false, isItalic: false, link: "https://a.b/c"), Self.text(" sau"),
        ], [Self.text("hai")], [Self.text("còn")],
      ])
  }

  @Test func `Comments, endnotes, heads and feet of pages are there`() throws {
    func part(_ name: String, _ inner: String) -> String {
      "<w:\(name) xmlns:w=\"w\">\(inner)</w:\(name)>"
    }
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let read = try Self.document(
      """
      <w:p>\(Self.run("a"))<w:r><w:commentReference w:id="1"/></w:r>\
      <w:r><w:endnoteReference w:id="2"/></w:r></w:p>
      """,
      [
        "word/comments.xml": part(
          "comments", "<w:comment w:id=\"1\"><w:p>\(Self.run("xem lại"))</w:p></w:comment>"),
        "word/endnotes.xml": part(
          "endnotes", "<w:endnote w:id=\"2\"><w:p>\(Self.run("nguồn"))</w:p></w:endnote>"),
        "word/header1.xml": part("hdr", "<w:p>\(Self.run("Số 12/BC"))</w:p>"),
        "word/footer1.xml": part("ftr", "<w:p>\(Self.run("12"))</w:p>"),
        "word/_rels/document.xml.rels": """
        <Relationships><Relationship Id="h" Type="\(kind)header" Target="header1.xml"/>\
        <Relationship Id="f" Type="\(kind)footer" Target="footer1.xml"/></Relationships>
        """,
      ])
    #expect(
      Self.pieces(read) == [
        [Self.text("a"), .open(.comment, "xem lại "), .open(.footnote, "nguồn ")]
      ])
    #expect(read.heads == ["Số 12/BC"] && read.feet == [])
  }

  @Test func `Points of lists keep the numbers that the document shows`() throws {
    func level(_ number: Int, _ format: String, _ text: String) -> String {
      "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let numbering = """
      <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1."))\
      \(level(1, "lowerLetter", "%2)"))</w:abstractNum>\
      <w:abstractNum w:abstractNumId="1">\(level(0, "upperRoman", "Phần %1"))</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>
      """
    func point(_ list: Int, _ level: Int) -> String {
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>\(Self.run("x"))</w:p>"
    }
    let read = try Self.document(
      [(1, 0), (1, 1), (1, 1), (2, 0), (1, 0), (1, 1), (3, 0)].map(point).joined(),
      ["word/numbering.xml": numbering])
    let kinds = read.blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph.kind } else { nil }
    }
    #expect(
      kinds == [
        .item(0, label: "1."), .item(1, label: "a)"), .item(1, label: "b)"),
        .item(0, label: "Phần I"), .item(0, label: "2."), .item(1, label: "a)"),
        .item(0, label: "1."),
      ])
  }

  @Test func `A cell over several columns keeps what follows under its own head`() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p>\(Self.run(text))</w:p></w:tc>"
    }
    let read = try Self.document(
      """
      <w:tbl><w:tr>\(cell("A"))\(cell("B", "<w:gridSpan w:val=\"2\"/>"))\(cell("C"))</w:tr>\
      <w:tr>\(cell("a"))\(cell("b"))\(cell("c"))\(cell("d"))</w:tr></w:tbl>
      """)
    guard case .table(let rows, let isMerged)? = read.blocks.first else {
      Issue.record("no table")
      return
    }
    #expect(isMerged && rows.map { $0.map(\.count) } == [[1, 1, 0, 1], [1, 1, 1, 1]])
  }

  @Test func `A fallback beside a choice is not read twice, and a box is marked`() throws {
    let box = "<w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent>"
    let read = try Self.document(
      """
      <w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>\
      <mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      """)
    #expect(Self.pieces(read) == [[Self.text("in the box")]])
    guard case .paragraph(let paragraph)? = read.blocks.first else { return }
    #expect(paragraph.isInBox)
  }

  @Test(arguments: [
    String(repeating: "<w:tbl><w:tr><w:tc>", count: 40), "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "<w:p>",
  ])
  func `A document that is too deep, declares entities or ends early is refused`(
    _ body: String
  ) {
    #expect(throws: Problem.self) { try Self.document(body) }
  }

  @Test func `A workbook and a text are no Word documents`() {
    #expect(throws: Problem.self) {
      try WordText(path: "a.docx", bytes: Workbook([.init("A", rows: [["x"]])]).xlsx())
    }
    #expect(throws: Problem.self) { try WordText(path: "a.docx", bytes: Array("text".utf8)) }
    #expect(SpreadsheetProblem.Code.notADocument.rawValue == "not-a-document")
  }
}
