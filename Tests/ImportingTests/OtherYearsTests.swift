import Importing
import Input
import Spreadsheet
import Testing

struct OtherYearsTests {
  private static let rows = [
    ["Đơn vị", "Kinh tế (600đ)"], ["Nghệ An", "580"], ["Hà Tĩnh", "570"],
  ]
  private static let scores = "province,kinh-te\nnghe-an,580\nha-tinh,570\n"

  @Test(arguments: [
    "BẢNG ĐIỂM NĂM 2015", "Kết quả thi đua (năm 2015)", "KẾT QUẢ CHẤM ĐIỂM 2015",
    "Kết quả 6 tháng đầu năm 2015", "Scores of the year 2015",
    "Điểm năm 2015 (kèm theo Quyết định số 12/QĐ-UBND năm 2016)",
  ])
  func `A title of another year is refused, unless that is meant`(_ title: String) throws {
    let book = MarkedUpBook([[title]] + Self.rows).bytes
    let sheet = try SmallSheet(workbook: book)
    #expect(sheet.problems.map { $0.hasSuffix("[year-differs]") } == [true])
    #expect(sheet.problems[0].contains("--title-year 2015"))
    let meant = try SmallSheet(workbook: book, ImportChoices(titleYear: 2015))
    #expect(meant.problems == [])
    #expect(meant.scores?.scores == Self.scores)
  }

  @Test(arguments: ["2015", "Năm 2015", "Điểm 2015"])
  func `A sheet whose name is another year is refused`(_ tab: String) throws {
    let sheet = try SmallSheet(workbook: MarkedUpBook(Self.rows, tab: tab).bytes)
    #expect(sheet.problems.map { $0.hasSuffix("[year-differs]") } == [true])
  }

  /// A workbook with the same members on several sheets.
  private static func book(_ tabs: [String], _ points: [Int]) -> [UInt8] {
    Workbook(
      zip(tabs, points).map { tab, points in
        .init(
          tab, rows: [["Đơn vị", "Kinh tế (600đ)"], ["Nghệ An", .number(ExactNumber(points))]])
      }
    ).xlsx()
  }

  @Test(arguments: [nil, 2015])
  func `Of sheets of several years the one that is asked for is read`(_ meant: Int?) throws {
    let book = Self.book(["Năm 2014", "Năm 2015", "Năm 2016"], [571, 575, 580])
    let sheet = try SmallSheet(workbook: book, ImportChoices(titleYear: meant))
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,kinh-te\nnghe-an,\(meant == nil ? 580 : 575)\n")
    #expect(sheet.scores?.leftOut.map(\.row.english).first == "sheet 'Năm 2014'")
    #expect(
      sheet.scores?.leftOut.map(\.text.english).first
        == "its title or its name says that it is of 2014")
  }

  @Test(arguments: [
    (
      ["Năm 2014", "Năm 2015"],
      ", and none is of 2016; choose one with --sheet and its year with --title-year"
    ),
    (["Năm 2015", "Tổng hợp"], "; choose one with --sheet"),
    (["Năm 2016", "Tổng hợp"], "; choose one with --sheet"),
    (["Điểm 2016", "Kết quả 2016"], "; choose one with --sheet"),
  ])
  func `Where several sheets may be meant, the user chooses`(
    _ tabs: [String], _ advice: String
  ) throws {
    let sheet = try SmallSheet(workbook: Self.book(tabs, [571, 580]))
    #expect(
      sheet.problems == [
        "scores.xlsx: error: several sheets name members: '\(tabs[0])', '\(tabs[1])'\(advice)"
          + " [several-sheets]"
      ])
    #expect(sheet.scores == nil)
  }

  @Test(arguments: [
    "BẢNG ĐIỂM NĂM 2016", "Vinh, ngày 10 tháng 3 năm 2017", "Kết quả giai đoạn 2011-2015",
    "Kết quả từ năm 2011 đến năm 2015", "Theo Quyết định số 2015/QĐ-UBND năm 2015",
    "So sánh năm 2015 và năm 2016", "Kế hoạch 2011 - 2015",
  ])
  func `A title of that year, and days, times and documents of others, are no hindrance`(
    _ title: String
  ) throws {
    let sheet = try SmallSheet(workbook: MarkedUpBook([[title]] + Self.rows).bytes)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.scores)
  }

  @Test(arguments: [
    "Đơn vị;Năm 2015;Năm 2016\n;Kinh tế (600đ);Kinh tế (600đ)\nNghệ An;571;580\nHà Tĩnh;560;570\n",
    "Đơn vị;Kinh tế (600đ);\n;Năm 2015;Năm 2016\nNghệ An;571;580\nHà Tĩnh;560;570\n",
    "KẾT QUẢ NĂM 2015\nĐơn vị;Kinh tế (600đ)\nNghệ An;571\nHà Tĩnh;560\n\nKẾT QUẢ NĂM 2016\n"
      + "Đơn vị;Kinh tế (600đ)\nNghệ An;580\nHà Tĩnh;570\n",
  ])
  func `Of two years side by side or below one another, that which is asked for is read`(
    _ text: String
  ) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == Self.scores)
    let told = sheet.mappings + (sheet.scores?.leftOut.map(\.text.english) ?? [])
    #expect(told.contains { $0.contains("of 2015") || $0.contains("of the year 2015") })
  }

  @Test(arguments: [
    "Đơn vị;Điểm 2015\nNghệ An;571\n", "Đơn vị;Tổng điểm;Hạng 2015\nNghệ An;571;1\n",
  ])
  func `Heads of another year alone are refused`(_ text: String) throws {
    #expect(try SmallSheet(text).problems.contains { $0.hasSuffix("[year-differs]") })
  }

  @Test func `A year in the name of a criterion belongs to it`() throws {
    let sheet = try SmallSheet("Đơn vị;Chỉ số PCI năm 2015 (60đ)\nNghệ An;51\nHà Tĩnh;52\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.criteria?.contains("Chỉ số PCI năm 2015") == true)
  }

  @Test func `A sheet of one member is read by the year of its heads`() throws {
    let text = "TỈNH NGHỆ AN\nTT;Tiêu chí;Điểm tối đa;Điểm 2015;Điểm 2016\n1;Kinh tế;600;571;580\n"
    #expect(try SmallSheet(text).scores?.scores == "province,kinh-te\nnghe-an,580\n")
    #expect(
      try SmallSheet(text.replacing("2016", with: "2014")).problems.contains {
        $0.hasSuffix("[year-differs]")
      })
  }
}
