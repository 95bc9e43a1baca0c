import Spreadsheet
import Testing

@testable import Importing

struct MemberFormTests {
  private static func form(_ title: String, _ figures: [String]) -> [[Workbook.Cell]] {
    func number(_ text: String) -> Workbook.Cell {
      ExactNumber(text).map(Workbook.Cell.number) ?? .text(text)
    }
    return [
      [.text(title)], [],
      ["TT", "Tiêu chí", "Điểm tối đa", "Tự chấm", "Thẩm định", "Ghi chú"],
      ["I", "Kinh tế - xã hội", number("300"), number(figures[0]), number(figures[1])],
      ["1", "Kinh tế", number("200"), number(figures[2]), number(figures[3]), "tốt"],
      ["2", "Văn hóa", number("100"), number(figures[4]), number(figures[5])],
      ["", "Điểm thưởng", number("10"), number("2"), number("1.5")],
    ]
  }

  private static let nghean = form(
    "BẢNG TỰ CHẤM ĐIỂM TỈNH NGHỆ AN", ["290", "280.5", "195", "190.5", "95", "90"])
  private static let hatinh = form(
    "BẢNG TỰ CHẤM ĐIỂM TỈNH HÀ TĨNH", ["280", "270", "190", "185", "90", "85"])

  @Test(arguments: [["Nghệ An", "Hà Tĩnh"], ["Sheet1", "Sheet2"]])
  func `Sheets of one member each are read together`(_ tabs: [String]) throws {
    let book = Workbook([
      Workbook.Sheet(tabs[0], rows: Self.nghean), Workbook.Sheet(tabs[1], rows: Self.hatinh),
    ])
    let sheet = try SmallSheet(workbook: book.xlsx())
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == """
        province,stage,kinh-te,van-hoa,bonus
        nghe-an,self,195,95,2
        nghe-an,review,190.5,90,1.5
        ha-tinh,self,190,90,2
        ha-tinh,review,185,85,1.5

        """)
    #expect(sheet.scores?.criteria?.contains("kinh-te-xa-hoi,group,,300") == true)
  }

  @Test func `A tab and a title of different members are refused`() throws {
    let sheet = try SmallSheet(
      workbook: Workbook([Workbook.Sheet("Thanh Hóa", rows: Self.nghean)]).xlsx())
    #expect(sheet.problems.contains { $0.hasSuffix("[member-differs]") })
  }

  @Test func `The name of a sheet says the stage where its title says none`() throws {
    let rows: [[Workbook.Cell]] = [
      ["Đơn vị", "Kinh tế (600đ)"], ["Nghệ An", .text("590")], ["Hà Tĩnh", .text("580")],
    ]
    let sheet = try SmallSheet(workbook: Workbook([.init("Tự chấm", rows: rows)]).xlsx())
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,stage,kinh-te\nnghe-an,self,590\nha-tinh,self,580\n")
  }

  @Test func `Points are of the member that is scored, not of the one that scores`() throws {
    let sheet = try SmallSheet(
      "Đơn vị chấm;Đơn vị được chấm;Kinh tế (600đ)\nNghệ An;Hà Tĩnh;590\nHà Tĩnh;Nghệ An;580\n")
    #expect(sheet.scores?.scores == "province,kinh-te\nha-tinh,590\nnghe-an,580\n")
  }

  @Test(arguments: ["Điểm trừ", "Điểm bị trừ", "Điểm thưởng", "Trừ do chậm"])
  func `Points beside those of the criteria are not lost`(_ head: String) throws {
    let rows: [[Workbook.Cell]] = [
      ["TỈNH NGHỆ AN"], ["TT", "Tiêu chí", "Điểm tối đa", "Tự chấm", .text(head)],
      ["1", "Kinh tế", "200", "190", "3"], ["2", "Văn hóa", "100", "90", "0"],
    ]
    let sheet = try SmallSheet(workbook: Workbook([.init("A", rows: rows)]).xlsx())
    #expect(sheet.problems.contains { $0.hasSuffix("[points-left-out]") })
  }

  @Test func `A sum in the form of a member that its criteria do not give is an error`() throws {
    let form = Self.form("TỈNH NGHỆ AN", ["291", "280.5", "195", "190.5", "95", "90"])
    let sheet = try SmallSheet(workbook: Workbook([Workbook.Sheet("A", rows: form)]).xlsx())
    #expect(sheet.problems.count == 1)
    #expect(
      sheet.problems.first?.contains("D4 holds the sum 291, but D5, D6 add up to 290") == true)
  }
}
