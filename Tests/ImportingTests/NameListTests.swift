import Foundation
import Input
import Spreadsheet
import Testing

@testable import Importing

/// Columns of names of members in sheets of offices.
struct NameListTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/member-lists")
  private static let kinds = ["xã", "phường"]

  private func grids(_ name: String) throws -> [Grid] {
    let path = Self.folder.appending(path: name).path()
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    guard name.hasSuffix(".csv") else {
      return try WorkbookFile(path: name, bytes: bytes).sheets.map { Grid($0, path: name) }
    }
    var problems = Problems()
    let grid = Grid(try SourceFile(path: name, data: bytes), problems: &problems)
    try #require(problems.isEmpty)
    return [grid]
  }

  private func list(_ name: String, under head: String? = nil) throws -> NameList {
    try NameList(grids(name), under: head, kinds: Self.kinds)
  }

  @Test func `Titles, merged heads, numbers, totals and signatures are no members`() throws {
    let list = try list("office-list.xlsx")
    #expect(list.names.map(\.text) == ["Xã An Bình", "Phường Cẩm Sơn", "Xã Đại Lộc"])
    #expect(list.source.english == "office-list.xlsx, column B 'Đơn vị'")
    #expect(
      list.leftOut == ["B9: Tổng cộng", "B11: Người lập biểu", "B14: Nguyễn Văn A"])
  }

  @Test(arguments: [
    "Xã An Bình, đơn vị Khối trưởng", "Xã An Bình (Cụm trưởng)", "Xã An Bình - Phó khối",
    "Xã An Bình",
  ])
  func `The office of a member is no part of its name`(name: String) throws {
    var problems = Problems()
    let sheet = SourceFile(path: "a.csv", text: "STT;Xã\n1;\(name)\n2;Phường Cẩm Sơn\n")
    let grid = Grid(sheet, problems: &problems)
    let list = try NameList([grid], under: nil, kinds: Self.kinds)
    #expect(list.names.map(\.text) == ["Xã An Bình", "Phường Cẩm Sơn"])
  }

  @Test func `A head may say the kinds of members, or be named`() throws {
    let names = ["Xã An Bình", "Phường Cẩm Sơn"]
    #expect(try list("kinds-head.csv").names.map(\.text) == names)
    #expect(
      try list("own-head.csv", under: "danh mục 2026").names.map(\.text)
        == ["Xã An Bình", "Xã Cẩm Sơn"])
    #expect(
      try list("two-columns.csv", under: "Thành viên").names.map(\.text) == ["Xã Hòa", "Xã Lộc"])
  }

  @Test(arguments: [
    ("own-head.csv", NameListFault.noHead(nil)),
    ("two-columns.csv", .severalColumns(["'Đơn vị' (B1)", "'Thành viên' (C1)"])),
    ("merged-head.xlsx", .mergedHead("Đơn vị", at: "B1")),
    ("two-sheets.xlsx", .severalSheets(["Xã", "Phường"])),
    ("numbered-names.csv", .noName("1. Xã An Bình", at: "A2")),
    ("parts.csv", .noName("Khối xã", at: "B2")),
    ("numbers.csv", .noName("17", at: "A3")),
    ("gap.csv", .apart("Xã Cẩm Sơn", at: "B4", after: "Xã An Bình")),
  ])
  func `What may be something else is refused, and the message says where it is`(
    name: String, fault: NameListFault
  ) throws {
    #expect(throws: fault) { try list(name) }
    #expect(!fault.english.isEmpty && !fault.vietnamese.isEmpty)
  }
}
