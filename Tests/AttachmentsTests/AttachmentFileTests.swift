import Input
import Testing
import Zip

@testable import Attachments

struct AttachmentFileTests: SmallAttachment {
  @Test func `A file is what its name says, by its bytes`() {
    let files: [(kind: AttachmentKind, bytes: [UInt8])] = [
      (.pdf, Array("%PDF-1.7\n".utf8)), (.xlsx, Self.office(Self.sheet)),
      (.docx, Self.office(Self.document)), (.ods, Self.open("spreadsheet")),
      (.odt, Self.open("text")),
    ]
    for file in files {
      for kind in AttachmentKind.allCases where kind != .csv {
        let found = problems("plan.\(kind.rawValue)", file.bytes)
        #expect(found.isEmpty == (kind == file.kind), "\(file.kind) as \(kind): \(found)")
        #expect(found.allSatisfy { $0.hasPrefix("attachment-kind: this file is not a") })
      }
      #expect(problems("plan.\(file.kind.name)", file.bytes) == [], "an ending in capitals")
    }
    #expect(problems("plan.docx", [0xD0, 0xCF, 0x11, 0xE0]).count == 1, "with a password")
    #expect(problems("plan.pdf", []).count == 1)
  }

  @Test(arguments: [
    ("plan.docx", office(macros)),
    ("plan.docx", office(document, with: [("word/vbaProject.bin", [1])])),
    ("plan.docx", office(document, with: [("word/VBAPROJECT.BIN", [1])])),
    ("plan.docx", office(document, with: [("word\\vbaProject.bin", [1])])),
    ("plan.docx", office(document, with: [("word/activeX/activeX1.xml", [1])])),
    ("plan.docx", office(document, with: [("word/embeddings/oleObject1.bin", [1])])),
    (
      "plan.docx",
      office(
        document,
        with: [("word/embeddings/a.xlsx", office(sheet, with: [("xl/vbaProject.bin", [1])]))])
    ),
    ("plan.xlsx", office(sheet, with: [("xl/macrosheets/sheet1.xml", [1])])),
    ("plan.ods", open("spreadsheet", with: [("Basic/Standard/Module1.xml", [1])])),
    ("plan.odt", open("text", with: [("Scripts/python/x.py", [1])])),
    ("plan.xlsx", office(sheet, with: [related("vbaProject", "foo.bin")])),
    ("plan.xlsx", office(sheet, with: [related("vba&#80;roject", "foo.bin")])),
    (
      "plan.xlsx",
      office(sheet, with: [("xl/x", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])])
    ),
    ("plan.xlsx", office(sheet, with: [("payload.exe", [1])])),
    (
      "plan.xlsx",
      office(
        sheet.replacing(
          "</Types>",
          with:
            #"<Default Extension="x" ContentType="application/vnd.ms-office.vbaProject"/></Types>"#)
      )
    ),
    (
      "plan.xlsx",
      office(
        sheet, with: [("xl/externalLinks/a.xml", Array(#"<x:ddeLink ddeService="cmd"/>"#.utf8))])
    ),
    (
      "plan.docx",
      office(document, with: [related("attachedTemplate", "http://evil/x.dotm", "External")])
    ),
    ("plan.docx", office(document, with: [related("image", #"\\evil\x.png"#, "External")])),
    ("plan.docx", office(document, with: [related("aFChunk", "x")])),
    ("plan.docx", office(document, with: [("word/afchunk.mht", [1])])),
    (
      "plan.docx",
      office(
        document,
        with: [
          (
            "word/document.xml",
            Array(
              "<w:r><w:instrText> DD</w:instrText></w:r><w:instrText>EAUTO cmd</w:instrText>".utf8)
          )
        ])
    ),
    (
      "plan.docx",
      office(
        document, with: [("word/header1.xml", Array(#"<w:fldSimple w:instr="DDE cmd"/>"#.utf8))])
    ),
    (
      "plan.ods",
      open(
        "spreadsheet",
        with: [("content.xml", Array(#"<office:script script:language="ooo:Basic"/>"#.utf8))])
    ),
    ("plan.ods", open("spreadsheet", with: [("content.xml", Array("<table:dde-link/>".utf8))])),
    ("plan.pdf", Array("%PDF-1.4\n<</S/JavaScript/JS(1)>>".utf8)),
    ("plan.pdf", Array("%PDF-1.4\n<</S /L#61unch>>".utf8)),
  ])
  func `A file with a macro or another program is refused`(name: String, bytes: [UInt8]) {
    let found = problems(name, bytes)
    #expect(found.count == 1 && found[0].hasPrefix("attachment-macro: this file holds a macro"))
  }

  @Test(arguments: ["[Content_Types].xml", "xl/workbook.xml", "XL/Workbook.xml"])
  func `A file with two parts of one name is refused`(name: String) {
    let found = problems(
      "plan.xlsx", Self.office(Self.sheet, with: [("xl/workbook.xml", []), (name, [1])]))
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("attachment-kind: this file has two parts with the name") == true)
  }

  @Test func `What offices write every day is no program`() {
    let parts: [(String, [UInt8])] = [
      Self.related("hyperlink", "https://nghean.gov.vn/", "External"),
      ("word/document.xml", Array("<w:instrText> PAGE </w:instrText><w:t>DDE cmd</w:t>".utf8)),
      (
        "word/_rels/settings.xml.rels",
        Array(
          #"<Relationship Type="a/attachedTemplate" Target="file:///C:\Users\a\Normal.dotm" TargetMode="External"/>"#
            .utf8)
      ), ("word/media/image1.png", [1]), ("docProps/app.xml", Array("<Template>".utf8)),
    ]
    #expect(problems("plan.docx", Self.office(Self.document, with: parts)) == [])
    let sheet = [("xl/printerSettings/printerSettings1.bin", [1, 2] as [UInt8])]
    #expect(problems("plan.xlsx", Self.office(Self.sheet, with: sheet)) == [])
    let text = [("content.xml", Array("<office:scripts/><text:p>".utf8))]
    #expect(problems("plan.odt", Self.open("text", with: text)) == [])
    #expect(problems("plan.pdf", Array("%PDF-1.7\n<</Type/Catalog/Lang(vi)>>".utf8)) == [])
  }

  @Test func `A workbook within a document is no program`() {
    let chart = ("word/embeddings/Microsoft_Excel_Sheet.xlsx", Self.office(Self.sheet))
    #expect(problems("plan.docx", Self.office(Self.document, with: [chart])) == [])
  }

  @Test(arguments: [
    ("a,b\n1,-2\n-,+3\n\"x\",-0,5\n", nil as Int?), ("a;=1+1\n", 1), ("a\n \"=cmd|x\"\n", 2),
    ("a\n@SUM(1)\n", 2), ("a\t-cmd\n", 1), ("a\n- text\n+84 24\n", nil), ("\u{FEFF}=1", 1),
    ("a = b,c@d\n", nil), ("a\n+1+cmd|' /C calc'!A0\n", 2), ("-2+3+cmd|x\n", 1), ("a,-2*3", 1),
    ("\"-1,5+HYPERLINK(\"\"x\"\")\"\n", 1), ("- cmd|' /C calc'!A0", 1), ("--cmd", 1), ("+ =1", 1),
    ("-1e3,+2%,\"-1.234,5\",-5 điểm\n- Chăm lo (đợt 1)\n- Xin chào!\n", nil),
    ("sep=|\na|b\n1|=cmd()\n", 3), ("sep=^\na^=1\n", 2), ("\"sep=~\"\na~+1*2\n", 2),
    ("a,\u{FF1D}cmd()", 1), ("a,\u{FF0B}1+1", 1), ("a,\u{FF0B}5", nil), ("- SUM(1)", 1),
    ("- 'a'!A1", 1), ("a|b\n-5|3\n", nil), ("\"- text, of a list\"\n", nil),
  ])
  func `A CSV file has no cell that is taken for a formula`(text: String, line: Int?) {
    let found = problems("plan.csv", Array(text.utf8))
    #expect(found.count == (line == nil ? 0 : 1), "\(found)")
    if let line {
      #expect(found.first?.hasPrefix("attachment-macro: line \(line) has a cell") == true)
    }
  }

  @Test(arguments: [true, false])
  func `A CSV file in UTF-16 is read as that`(isBig: Bool) {
    func file(_ text: String) -> [UInt8] {
      ("\u{FEFF}" + text).utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBig ? bytes : bytes.reversed()
      }
    }
    #expect(problems("plan.csv", file("tỉnh\tđiểm\nHuế\t-5\n")) == [])
    let found = problems("plan.csv", file("a,b\n1,=cmd\n"))
    #expect(found.count == 1 && found[0].hasPrefix("attachment-macro: line 2 has a cell"))
    let other = problems("plan.csv", Array(file("a,b").dropFirst(2)))
    #expect(other.count == 1 && other[0].hasPrefix("attachment-kind"), "without its mark")
  }

  @Test func `A file that is too large is not published`() {
    for (mebibytes, codes) in [(19, []), (21, ["large-attachment"]), (65, ["large-attachment"])] {
      var problems = Problems()
      let head = Array("%PDF-1.7\n".utf8)
      AttachmentFile(
        FileTree.Binary(path: "plan.pdf", head: head, byteCount: mebibytes << 20) { head }
      ).report(to: &problems)
      #expect(problems.sorted.map(\.code) == codes)
      #expect(problems.errorCount == (mebibytes == 65 ? 1 : 0))
    }
  }
}
