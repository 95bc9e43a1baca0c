import Input
import Testing
import Zip

@testable import Attachments

struct AttachmentFileTests {
  private static let sheet =
    #"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#
  private static let document =
    #"<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"#
  private static let macros =
    #"<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>"#

  private static func zip(_ parts: [(String, [UInt8])]) -> [UInt8] {
    var zip = ZipWriter()
    return parts.flatMap { zip.entry($0.0, $0.1) } + zip.end()
  }

  private static func office(_ types: String, with parts: [(String, [UInt8])] = []) -> [UInt8] {
    zip([("[Content_Types].xml", Array(types.utf8))] + parts)
  }

  private static func open(_ type: String, with parts: [(String, [UInt8])] = []) -> [UInt8] {
    zip([("mimetype", Array("application/vnd.oasis.opendocument.\(type)".utf8))] + parts)
  }

  /// The problems of a file of this name, `code: message`.
  private func problems(_ name: String, _ bytes: [UInt8]) -> [String] {
    var problems = Problems()
    AttachmentFile(FileTree.Binary(path: "content/2016/\(name)", head: bytes) { bytes })
      .report(to: &problems)
    return problems.sorted.map { "\($0.code): \($0.message)" }
  }

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
  ])
  func `A file with a macro or another program is refused`(name: String, bytes: [UInt8]) {
    let found = problems(name, bytes)
    #expect(found.count == 1 && found[0].hasPrefix("attachment-macro: this file holds a macro"))
  }

  @Test func `A workbook within a document is no program`() {
    let chart = ("word/embeddings/Microsoft_Excel_Sheet.xlsx", Self.office(Self.sheet))
    #expect(problems("plan.docx", Self.office(Self.document, with: [chart])) == [])
  }

  @Test(arguments: [
    ("a,b\n1,-2\n-,+3\n\"x\",-0,5\n", nil as Int?), ("a;=1+1\n", 1), ("a\n \"=cmd|x\"\n", 2),
    ("a\n@SUM(1)\n", 2), ("a\t-cmd\n", 1), ("a\n- text\n+84 24\n", nil), ("\u{FEFF}=1", 1),
    ("a = b,c@d\n", nil),
  ])
  func `A CSV file has no cell that is taken for a formula`(text: String, line: Int?) {
    let found = problems("plan.csv", Array(text.utf8))
    #expect(found.count == (line == nil ? 0 : 1), "\(found)")
    if let line {
      #expect(found.first?.hasPrefix("attachment-macro: line \(line) has a cell") == true)
    }
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
