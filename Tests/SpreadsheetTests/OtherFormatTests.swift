import Input
import Spreadsheet
import Testing

/// Files that are no workbook, whatever they are called.
struct OtherFormatTests {
  private func refusal(_ bytes: [UInt8]) -> String? {
    do {
      _ = try WorkbookFile(path: "a.xlsx", bytes: bytes)
      return nil
    } catch {
      return "\(error.code): \(error.message)"
    }
  }

  private static let page = "<html><head></head><body><table><tr><td>900</td></tr></table></body>"

  @Test(arguments: [
    page, "\u{FEFF}\(page)", " \r\n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0//EN\">\n\(page)",
    "<TABLE border=1><TR><TD>1</TD></TR></TABLE>", "<meta charset=utf-8><table><tr></tr></table>",
    "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"></html>",
    "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body/></html>",
    "<!-- made by a portal -->\n<style>td{}</style><table></table>",
  ])
  func `A web page is named in any encoding`(text: String) {
    let units = Array(text.utf16)
    let small = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [Array(text.utf8), [0xFF, 0xFE] + small, [0xFE, 0xFF] + big, small, big] {
      #expect(
        refusal(bytes)
          == "not-a-workbook: this is a web page (HTML), whatever its name ends in; open it in Excel or"
          + " LibreOffice and save it as .xlsx")
      #expect(OtherFormat(bytes: bytes) == .webPage)
    }
  }

  @Test(
    arguments: [
      ("%PDF-1.7\n", .pdf), ("{\\rtf1\\ansi", .document),
      ("Received: from mail\r\nFrom: a@b\r\nSubject: Bảng điểm\r\n\r\n", .mail),
      ("From: a@b\nTo: c@d\nSubject: x\n\n", .mail),
      ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n", .webPage),
      ("X-Mozilla-Status: 0001\nReturn-Path: <a>\nDate: x\nFrom: y\n", .mail),
      (
        "<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>",
        .xmlSpreadsheet
      ),
      ("GIF89a", .picture), ("Rar!\u{1A}\u{7}", .archive),
      ("{\"url\": \"https://docs.google.com/spreadsheets/d/1\"}", .link),
    ] as [(String, OtherFormat)])
  func `A text of another format is named`(text: String, format: OtherFormat) {
    #expect(OtherFormat(bytes: Array(text.utf8)) == format)
    let problem = format.problem(at: Place(path: "a.xlsx"))
    #expect(refusal(Array(text.utf8)) == "\(problem.code): \(problem.message)")
  }

  @Test(
    arguments: [
      ([0x09, 0x08, 0x10, 0x00, 0x00, 0x06], .xls), ([0x09, 0x04, 0x06, 0x00], .xls),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D], .picture), ([0xFF, 0xD8, 0xFF, 0xE0], .picture),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive), ([0x1F, 0x8B, 0x08, 0x00], .archive),
    ] as [([UInt8], OtherFormat)])
  func `A binary format is known by its first bytes`(bytes: [UInt8], format: OtherFormat) {
    #expect(OtherFormat(bytes: bytes) == format)
  }

  @Test(
    arguments: [
      ("EncryptedPackage", .encrypted), ("Workbook", .xls), ("Book", .xls),
      ("WordDocument", .document), ("PowerPoint Document", .slides), ("__substg1.0_0037", .mail),
    ] as [(String, OtherFormat)])
  func `A compound file is known by its streams`(stream: String, format: OtherFormat) {
    let head: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(OtherFormat(bytes: head + [UInt8](repeating: 0, count: 100) + name) == format)
  }

  @Test(
    arguments: [
      (["xl/workbook.bin"], .xlsb), (["word/document.xml", "_rels/.rels"], .document),
      (["ppt/presentation.xml", "_rels/.rels"], .slides), (["Index/Document.iwa"], .numbers),
      (["Bảng điểm/Bảng điểm.XLSX"], .archive), (["a.txt"], .unknown),
    ] as [([String], OtherFormat)])
  func `A zip is known by its parts`(paths: [String], format: OtherFormat) {
    var package = Package(sheet: "")
    package.parts = Dictionary(paths.map { ($0, "x") }) { first, _ in first }
    let problem = format.problem(at: Place(path: "a.xlsx"))
    #expect(refusal(package.bytes) == "\(problem.code): \(problem.message)")
  }

  @Test(
    arguments: [
      ("application/vnd.oasis.opendocument.spreadsheet", .openDocument),
      ("application/vnd.oasis.opendocument.text", .document),
      ("application/vnd.oasis.opendocument.presentation", .slides),
    ] as [(String, OtherFormat)])
  func `An OpenDocument file is known by its kind`(kind: String, format: OtherFormat) {
    var package = Package(sheet: "")
    package.parts = ["mimetype": kind, "content.xml": "<a/>"]
    #expect(refusal(package.bytes)?.contains(format.problem(at: Place(path: "")).message) == true)
  }

  @Test(arguments: [
    "Đơn vị,Tổng\nNghệ An,900\n", "Đơn vị\tTổng\n", "<990,1\n", "Date: 2016\nĐơn vị,Tổng\n",
    "{\"a\": 1}", "", " ", "sep=;\nĐơn vị;Tổng\n", "From,To\n1,2\n",
  ])
  func `Delimited text is none of them`(text: String) {
    #expect(OtherFormat(bytes: Array(text.utf8)) == nil)
  }
}
