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
