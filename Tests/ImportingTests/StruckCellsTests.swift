import Importing
import Spreadsheet
import Testing

/// A run of a text with a font of its own.
private func run(_ text: String, _ font: String) -> String {
  "<r><rPr>\(font)</rPr><t>\(text)</t></r>"
}

struct StruckCellsTests {
  private static func rows(_ figure: String = "580", name: String = "Nghệ An") -> [[String]] {
    [["Đơn vị", "Kinh tế (600đ)"], ["Thanh Hóa", "590"], [name, figure], ["Hà Tĩnh", "570"]]
  }

  @Test(arguments: ["58", "580", "58,5"])
  func `A raised digit is no digit of the number before it`(_ number: String) throws {
    let cell = "<r><t>\(number)</t></r>" + run("1", "<vertAlign val='superscript'/>")
    let book = try WorkbookFile(path: "a.xlsx", bytes: MarkedUpBook(Self.rows(cell)).bytes)
    #expect(book.sheets[0].rows[2][2] == .text("\(number)¹"))
    let sheet = try SmallSheet(workbook: MarkedUpBook(Self.rows(cell)).bytes)
    #expect(sheet.scores?.scores.contains("\(number)1") != true)
  }

  @Test(arguments: [
    "<r><t>Nghệ An</t></r>" + run("1", "<vertAlign val='superscript'/>"),
    "<r><t>Nghệ An</t></r>" + run("12", "<vertAlign val='superscript'/>") + "<r><t> </t></r>",
    "Nghệ An²",
  ])
  func `The raised mark of a footnote is no part of a name`(_ name: String) throws {
    let sheet = try SmallSheet(workbook: MarkedUpBook(Self.rows(name: name)).bytes)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,580\n") == true)
  }

  @Test func `The raised mark of a footnote is no part of a head, that of a unit is`() throws {
    let mark = run("2", "<vertAlign val='superscript'/>")
    let heads = [
      "Đơn vị", "<r><t>Kinh tế</t></r>\(mark)<r><t> (600đ)</t></r>",
      "<r><t>Nhà ở, m</t></r>\(mark)<r><t> (100đ)</t></r>",
    ]
    let sheet = try SmallSheet(
      workbook: MarkedUpBook([heads, ["Nghệ An", "580", "90"], ["Hà Tĩnh", "570", "80"]]).bytes)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.criteria?.contains("Kinh tế\n") == true)
    #expect(sheet.scores?.criteria?.contains("Nhà ở, m²") == true)
  }

  @Test(arguments: [
    run("570", "<strike/>") + "<r><t> 580</t></r>",
    run("57", "<strike val='1'/>") + "<r><t>580</t></r>",
    "<r><t>580</t></r>" + run("5", "<b/><strike/>"),
  ])
  func `A figure that is struck through in part is refused`(_ cell: String) throws {
    let sheet = try SmallSheet(workbook: MarkedUpBook(Self.rows(cell)).bytes)
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("in B3 is struck through") == true)
  }

  @Test(arguments: [["B3"], ["A3"], ["A3", "B3"], ["B1"], ["B2", "B3", "B4"]])
  func `A cell that is struck through is refused`(_ struck: Set<String>) throws {
    let sheet = try SmallSheet(workbook: MarkedUpBook(Self.rows(), struck: struck).bytes)
    #expect(sheet.problems.contains { $0.hasSuffix("[cell-struck]") })
  }

  @Test(arguments: ["<r><rPr><strike val='0'/></rPr><t>Nghệ An</t></r>", "Nghệ An"])
  func `A text whose own font has no stroke, and a running number with one, are read`(
    _ name: String
  ) throws {
    let isOwn = name.hasPrefix("<")
    let rows = Self.rows(name: name).enumerated().map { row, cells in
      isOwn ? cells : [row == 0 ? "TT" : "\(row)"] + cells
    }
    let sheet = try SmallSheet(workbook: MarkedUpBook(rows, struck: ["A3"]).bytes)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te\nthanh-hoa,590\nnghe-an,580\nha-tinh,570\n")
  }
}
