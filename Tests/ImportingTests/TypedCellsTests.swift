import Importing
import Spreadsheet
import Testing

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
}
