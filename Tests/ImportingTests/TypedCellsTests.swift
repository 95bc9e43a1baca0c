import Importing
import Spreadsheet
import Testing
import Zip

/// Cells of a workbook that hold numbers, which need no interpretation.
struct TypedCellsTests {
  /// A sheet of one member with a total.
  private func total(_ cell: Workbook.Cell) throws -> SmallSheet {
    let rows: [[Workbook.Cell]] = [["Đơn vị", "Tổng"], ["Nghệ An", cell]]
    let wide = ["site.yaml": "format: 1\ntitle: A\nlanguages: [en]\n"]
    return try SmallSheet(workbook: Workbook([.init("A", rows: rows)]).xlsx(), changing: wide)
  }

  @Test(arguments: [
    ("98.125", "98.1250"), ("1.234", "1.2340"), ("999.999", "999.9990"), ("1.001", "1.0010"),
    ("12.500", "12.5"), ("0.875", "0.875"), ("1234.125", "1234.125"), ("1000", "1000"),
    ("98125", "98125"), ("985.50", "985.5"), ("1.0000", "1"), ("123456", "123456"),
  ])
  func `A typed number is what it holds, in a form with one meaning`(
    number: String, written: String
  ) throws {
    let sheet = try total(.number(try #require(ExactNumber(number))))
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,\(written)\n")
  }

  @Test(arguments: [
    ("98.12345", "98.1235"), ("98.12496", "98.1250"), ("0.999999", "1"), ("98.00004", "98"),
  ])
  func `A typed number of more than four decimals is rounded with a warning`(
    number: String, written: String
  ) throws {
    let sheet = try total(.number(try #require(ExactNumber(number))))
    #expect(
      sheet.problems == [
        "scores.xlsx:2:9: warning: B2 holds \(number), written as \(written): points have at most four"
          + " decimals [points-rounded]"
      ])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,\(written)\n")
  }

  @Test func `A figure that the file shows as a percentage is refused`() throws {
    let sheet = try part("<c s='1'><v>0.985</v></c>")
    #expect(
      sheet.problems == [
        "scores.xlsx:2:9: error: B2: the cell shows 98.5% and holds 0.985, which may be points or a share;"
          + " write the points, and format the cell as a number [cell-percentage]"
      ])
  }

  @Test func `Points that could be no share are read whatever the cell shows`() throws {
    let sheet = try part("<c s='1'><v>98.125</v></c>")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,98.1250\n")
  }

  @Test func `A date among points is refused at its cell`() throws {
    let sheet = try part("<c s='2'><v>42804</v></c>")
    #expect(
      sheet.problems == [
        "scores.xlsx:2:9: error: B2 holds the date 2017-03-10, which spreadsheet programs make of entries"
          + " such as 10.3; write the number and format the cell as one [cell-date]"
      ])
  }

  @Test(arguments: [
    "<c><f>C2+D2</f><v>0</v></c>", "<c><f>C2+D2</f></c>", "<c t='str'><f>C2</f><v></v></c>",
  ])
  func `A formula that was never calculated is refused`(xml: String) throws {
    let sheet = try part(xml)
    #expect(
      sheet.problems == [
        "scores.xlsx:2:9: error: the formula in B2 is not calculated in the file; open it in Excel or"
          + " LibreOffice and save it there [cell-uncalculated]"
      ])
  }

  @Test(arguments: [
    ("<c t='b'><v>1</v></c>", "B2 holds true or false, no text or number [cell-flag]"),
    (
      "<c t='e'><v>#DIV/0!</v></c>",
      "the formula in B2 came to #DIV/0!; put it right and save again [cell-error]"
    ),
  ])
  func `What is no number is refused at its cell`(_ xml: String, _ message: String) throws {
    #expect(try part(xml).problems == ["scores.xlsx:2:9: error: \(message)"])
  }

  @Test func `A text in a workbook is interpreted like that of a CSV file`() throws {
    let sheet = try total("98.125")
    #expect(sheet.problems.first?.contains("'98.125' may be a decimal or a thousand") == true)
  }

  @Test func `A text beside typed numbers is decided by them`() throws {
    let rows: [[Workbook.Cell]] = [
      ["Đơn vị", "Tổng"], ["Nghệ An", "98.125"], ["Hà Tĩnh", 97], ["Thanh Hóa", 95],
    ]
    let sheet = try SmallSheet(workbook: Workbook([.init("A", rows: rows)]).xlsx())
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.contains("nghe-an,98.1250\n") == true)
  }

  /// A sheet of one member whose total is a cell of a workbook that is to be calculated when it is
  /// opened; style 1 shows a percentage, 2 a date.
  private func part(_ cell: String) throws -> SmallSheet {
    let main = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relation(_ id: String, _ kind: String, _ target: String) -> String {
      "<Relationship Id='\(id)' Type='\(main)/\(kind)' Target='\(target)'/>"
    }
    func texts(_ texts: [String]) -> String {
      texts.map { "<c t='inlineStr'><is><t>\($0)</t></is></c>" }.joined()
    }
    var zip = ZipWriter()
    var bytes: [UInt8] = []
    for (path, xml) in [
      ("_rels/.rels", "<R>\(relation("a", "officeDocument", "xl/workbook.xml"))</R>"),
      (
        "xl/workbook.xml",
        "<workbook><sheets><sheet name='A' r:id='b' xmlns:r='r'/></sheets>"
          + "<calcPr fullCalcOnLoad='1'/></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<R>\(relation("b", "worksheet", "a.xml"))\(relation("c", "styles", "b.xml"))</R>"
      ),
      (
        "xl/a.xml",
        "<worksheet><sheetData><row>\(texts(["Đơn vị", "Tổng"]))</row>"
          + "<row>\(texts(["Nghệ An"]))\(cell)</row></sheetData></worksheet>"
      ),
      (
        "xl/b.xml",
        "<styleSheet><cellXfs><xf/><xf numFmtId='10'/><xf numFmtId='14'/></cellXfs></styleSheet>"
      ),
    ] { bytes += zip.entry(path, Array(xml.utf8)) }
    return try SmallSheet(workbook: bytes + zip.end())
  }
}
