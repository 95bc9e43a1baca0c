import Input
import Spreadsheet
import Testing
import Zip

/// Numbers of a Word document must not change, whatever is between their digits or how they look.
struct WordNumbersTests {
  private static func document(
    _ body: String, _ parts: [String: String] = [:]
  ) throws -> WordText {
    let main = [
      "word/document.xml":
        "<w:document xmlns:w=\"w\" xmlns:m=\"m\"><w:body>\(body)</w:body></w:document>",
      "_rels/.rels": "<a/>",
    ]
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, text) in main.merging(parts, uniquingKeysWith: { $1 }).sorted(by: { $0.key < $1.key }
    ) {
      bytes += zip.entry(path, Array(text.utf8))
    }
    return try WordText(path: "a.docx", bytes: bytes + zip.end())
  }

  private static func run(_ text: String, _ look: String = "") -> String {
    "<w:r><w:rPr>\(look)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  private static func field(_ instruction: String) -> String {
    func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
    return mark("begin") + "<w:r><w:instrText>\(instruction)</w:instrText></w:r>" + mark("end")
  }

  private static func text(_ text: String) -> WordText.Piece {
    .text(text, isBold: false, isItalic: false, link: nil)
  }

  /// The pieces of paragraphs, one after the other.
  private static func pieces(_ body: String, _ parts: [String: String] = [:]) throws
    -> [[WordText.Piece]]
  {
    try document(body, parts).blocks.map { block in
      switch block {
      case .paragraph(let paragraph): paragraph.pieces
      case .table(let rows, _): rows.flatMap { $0.flatMap { $0.flatMap(\.pieces) } }
      }
    }
  }

  @Test(arguments: [
    // How it was before a tracked change of its look.
    (
      run("985", "<w:rPrChange><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>"),
      [text("985")]
    ),
    // Breaks of any kind.
    ("<w:r><w:t>5</w:t><w:br/><w:t>6</w:t></w:r>", [text("5\n6")]),
    ("<w:r><w:t>5</w:t><w:br w:type=\"page\"/><w:t>6</w:t></w:r>", [text("5\n6")]),
    ("<w:r><w:t>5</w:t><w:ptab/><w:t>6</w:t></w:r>", [text("5 6")]),
    // Letters above the line by their place alone.
    (run("240") + run("2", "<w:position w:val=\"8\"/>"), [text("240"), .open(.raised, "2")]),
    (run("240") + run("2", "<w:position w:val=\"-8\"/>"), [text("240"), .open(.lowered, "2")]),
    (run("24", "<w:position w:val=\"1\"/>"), [text("24")]),
    // Fields that are drawn.
    (run("a") + field(" EQ \\f(5;6) "), [text("a"), .open(.formula, " EQ \\f(5;6) ")]),
    (run("a") + field(" MERGEFIELD Diem "), [text("a"), .open(.field, " MERGEFIELD Diem ")]),
    (run("a") + field(" XE \"mục\" "), [text("a")]),
    ("<w:fldSimple w:instr=\"EQ \\s(1)\"/>", [.open(.formula, "EQ \\s(1)")]),
    // How others are read above them.
    (
      "<w:r><w:ruby><w:rt>\(run("1"))</w:rt><w:rubyBase>\(run("98"))</w:rubyBase></w:ruby></w:r>",
      [.open(.raised, "1"), text("98")]
    ),
    // Signs in place of letters.
    (run("5", "<w:rFonts w:ascii=\"Wingdings\"/>") + run("6"), [.open(.symbol, "5"), text("6")]),
    (run("\u{F0FC}"), [.open(.symbol, "\u{F0FC}")]),
    ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>", [text("☑")]),
    ("<w:r><w:sym w:font=\"Webdings\" w:char=\"F061\"/></w:r>", [.open(.symbol, "Webdings F061")]),
    // Deleted letters, whatever they are in.
    ("<w:del>\(run("970"))</w:del>" + run("975"), [.open(.deleted, "970"), text("975")]),
    // An object beside its picture, and what is after a box in the same run.
    (
      "<w:r><w:object><o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object><w:t>98</w:t></w:r>",
      [.open(.object, "Excel.Sheet.12"), text("98")]
    ),
    (
      "<m:oMath><m:f><m:num><m:r><m:t>5</m:t></m:r></m:num><m:den><m:r><m:t>6</m:t></m:r></m:den></m:f></m:oMath>",
      [.open(.formula, "(5)/(6)")]
    ),
  ])
  func `A number stays what it is, or is marked`(_ runs: String, _ pieces: [WordText.Piece]) throws
  {
    #expect(try Self.pieces("<w:p>\(runs)</w:p>") == [pieces])
  }

  @Test func `What is after a box in its run is not lost`() throws {
    let box =
      "<w:pict><v:textbox><w:txbxContent><w:p>\(Self.run("hộp"))</w:p></w:txbxContent></v:textbox></w:pict>"
    let read = try Self.pieces("<w:p><w:r>\(box)<w:t>985</w:t></w:r></w:p>")
    #expect(read == [[Self.text("hộp")], [Self.text("985")]])
  }

  @Test func `A paragraph of which the mark is deleted goes on in the next`() throws {
    let deleted = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
    let read = try Self.pieces(
      "<w:p>\(deleted)\(Self.run("đạt 98"))</w:p><w:p>\(Self.run("5 điểm"))</w:p>"
        + "<w:p>\(deleted)\(Self.run("cuối"))</w:p>")
    #expect(read == [[Self.text("đạt 985 điểm")], [Self.text("cuối")]])
  }

  @Test func `Rows and cells that are deleted are marked`() throws {
    func cell(_ text: String, _ properties: String = "") -> String {
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p>\(Self.run(text))</w:p></w:tc>"
    }
    let read = try Self.pieces(
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>\(cell("970"))</w:tr>"
        + "<w:tr>\(cell("975"))\(cell("971", "<w:cellDel/>"))</w:tr></w:tbl>")
    #expect(read == [[.open(.deleted, "970"), Self.text("975"), .open(.deleted, "971")]])
  }

  @Test func `A document that Word puts in is named`() throws {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"
    let relations = """
      <Relationships><Relationship Id="c" Type="\(kind)" Target="phu-luc.htm"/></Relationships>
      """
    let read = try Self.pieces(
      "<w:p>\(Self.run("a"))</w:p><w:altChunk r:id=\"c\"/>",
      ["word/_rels/document.xml.rels": relations])
    #expect(read == [[Self.text("a")], [.open(.insertedDocument, "word/phu-luc.htm")]])
  }

  @Test(arguments: [
    ("<w:r><w:t>5</w:t><w:br/><w:t>6</w:t></w:r>", "5 6 "),
    (run("240") + run("2", "<w:vertAlign w:val=\"superscript\"/>"), "240² "),
    (run("240") + run("2", "<w:position w:val=\"8\"/>"), "240 [2]  "),
    (run("985") + "<w:del>\(run("970"))</w:del>", "985 "),
    (run("98", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"), "98 "),
  ])
  func `Footnotes keep their numbers, too`(_ runs: String, _ text: String) throws {
    let notes =
      "<w:footnotes xmlns:w=\"w\"><w:footnote w:id=\"2\"><w:p>\(runs)</w:p></w:footnote></w:footnotes>"
    let read = try Self.pieces(
      "<w:p><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", ["word/footnotes.xml": notes])
    #expect(read == [[.open(.footnote, text)]])
  }
}
