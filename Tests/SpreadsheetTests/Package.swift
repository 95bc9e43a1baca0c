import Foundation
import Input
import Spreadsheet
import Testing
import Zip

/// A workbook put together from its parts, sound or not.
struct Package {
  private static let kinds =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var parts: [String: String] = [
    "_rels/.rels":
      "<Relationships><Relationship Id='a' Type='\(kinds)/officeDocument' Target='/xl/workbook.xml'/>"
      + "</Relationships>",
    "xl/workbook.xml":
      "<workbook><sheets><sheet name='A' r:id='b' xmlns:r='r'/></sheets></workbook>",
    "xl/_rels/workbook.xml.rels":
      "<Relationships><Relationship Id='b' Type='\(kinds)/worksheet' Target='../xl/./Sheet.xml'/>"
      + "<Relationship Id='c' Type='\(kinds)/sharedStrings' Target='strings.xml'/></Relationships>",
  ]

  /// A workbook of one sheet.
  init(sheet: String, strings: String = "<sst/>") {
    parts["xl/sheet.xml"] = sheet
    parts["xl/strings.xml"] = strings
  }

  /// The file.
  var bytes: [UInt8] {
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, text) in parts.sorted(by: { $0.key < $1.key }) {
      bytes += zip.entry(path, Array(text.utf8))
    }
    return bytes + zip.end()
  }

  /// The rows of its only sheet.
  func rows() throws -> [WorkbookFile.Row] {
    let sheets = try WorkbookFile(path: "a.xlsx", bytes: bytes).sheets
    return try #require(sheets.first).rows
  }

  /// The problem that it is refused with, without its place.
  func refusal() -> String? {
    do {
      _ = try WorkbookFile(path: "a.xlsx", bytes: bytes)
      return nil
    } catch {
      return "\(error.message) [\(error.code)]"
    }
  }

  /// The bytes of a file that a spreadsheet program made.
  static func fixture(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Fixtures/spreadsheets/\(name)")))
  }
}
