import Emulation
import Importing
import Spreadsheet
import Testing
import Zip

/// A Word document as the draft of a note.
struct NoteDraftTests {
  private static func draft(
    _ body: String, _ parts: [String: String] = [:]
  ) throws -> NoteDraft {
    let all = [
      "_rels/.rels": "<a/>",
      "word/document.xml": "<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>",
    ].merging(parts) { $1 }
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, text) in all.sorted(by: { $0.key < $1.key }) {
      bytes += zip.entry(path, Array(text.utf8))
    }
    let document = try WordText(path: "a.docx", bytes: bytes + zip.end())
    return NoteDraft(document, named: "a", in: .vietnamese)
  }

  private static func level(_ number: Int, _ format: String, _ text: String) -> String {
    "<w:lvl w:ilvl=\"\(number)\"><w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
  }

  private static let numbering = """
    <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">\(level(0, "decimal", "%1."))\
    \(level(1, "bullet", "-"))</w:abstractNum>\
    <w:abstractNum w:abstractNumId="1">\(level(0, "lowerLetter", "%1)"))</w:abstractNum>\
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>\
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">\
    <w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>
    """

  private static func point(_ text: String, _ list: Int, _ level: Int = 0) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
      + "<w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  @Test func `Lists keep their numbers, also after other text and where they begin again`() throws {
    let body =
      Self.point("một", 1) + Self.point("sâu", 1, 1) + Self.point("hai", 1)
      + "<w:p><w:r><w:t>giữa</w:t></w:r></w:p>" + Self.point("ba", 1) + Self.point("lại", 3)
      + Self.point("chữ", 2)
    let draft = try Self.draft(body, ["word/numbering.xml": Self.numbering])
    #expect(
      draft.text == """
        1. một
           - sâu
        2. hai

        giữa

        3. ba

        1) lại
        - a) chữ
        """)
  }

  @Test func `Lines after a break begin no list, and numbers stay apart`() throws {
    func run(_ inside: String) -> String { "<w:r>\(inside)</w:r>" }
    let draft = try Self.draft(
      "<w:p>\(run("<w:t>Kết quả:</w:t><w:br/><w:t>- 985</w:t><w:cr/><w:t>1. Kinh tế</w:t>"))</w:p>"
        + "<w:tbl><w:tr><w:tc><w:p>\(run("<w:t>5</w:t><w:br/><w:t>6</w:t>"))</w:p></w:tc>"
        + "<w:tc><w:p>\(run("<w:t>7</w:t>"))</w:p></w:tc></w:tr>"
        + "<w:tr><w:tc><w:p>\(run("<w:t>8</w:t>"))</w:p></w:tc></w:tr></w:tbl>")
    #expect(
      draft.text == """
        Kết quả:\\
        \\- 985\\
        1\\. Kinh tế

        | 5 6 | 7 |
        | --- | --- |
        | 8 |  |
        """)
  }

  @Test func `What is uncertain is marked, and hidden text is not shown`() throws {
    func run(_ text: String, _ look: String) -> String {
      "<w:r><w:rPr>\(look)</w:rPr><w:t>\(text)</w:t></w:r>"
    }
    let draft = try Self.draft(
      "<w:p>\(run("975", ""))\(run("970", "<w:strike/>"))\(run("mật", "<w:vanish/>"))</w:p>"
        + "<w:p>\(run("B¸o c¸o", "<w:rFonts w:ascii=\".VnTime\"/>"))</w:p>")
    #expect(
      draft.text == """
        975 ⟦chữ bị gạch ngang: 970⟧ ⟦có chữ ẩn, không lấy vào⟧

        ⟦chữ gõ theo phông VNI hoặc TCVN3, cần chuyển sang Unicode: B¸o c¸o⟧
        """)
    #expect(draft.openCount == 3)
  }
}
