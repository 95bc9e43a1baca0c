import Importing
import Testing

/// What offices do at once: years over stages, deductions in parentheses below sums, members in columns.
struct MergedHabitsTests {
  @Test func `The row of members in columns is no title`() throws {
    let sheet = try SmallSheet("Tiêu chí;Thanh Hóa;Nghệ An;Hà Tĩnh\nTổng;9;8;7\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores == "province,total\nthanh-hoa,9\nnghe-an,8\nha-tinh,7\n")
  }

  @Test func `A year below a stage is that of its figures`() throws {
    let sheet = try SmallSheet(
      ";Tự chấm;;Thống nhất;\nĐơn vị;2015;2016;2015;2016\nNghệ An;500;590;490;580\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,stage,total\nnghe-an,self,590\nnghe-an,agreed,580\n")
    let other = try SmallSheet(";Tự chấm;Thống nhất\nĐơn vị;2015;2015\nNghệ An;500;490\n")
    #expect(other.problems.map { $0.hasSuffix("[year-differs]") } == [true])
  }

  @Test(arguments: [
    "Điểm năm 2015 thống nhất", "Năm 2015 - Tổng điểm", "2015: Tổng điểm", "Tổng điểm(2015)",
    "Năm 2015 (tổng điểm)", "Tổng điểm [năm 2015]",
  ])
  func `A year is known wherever it is in a head`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;\(head)\nNghệ An;571\n")
    #expect(sheet.problems.map { $0.hasSuffix("[year-differs]") } == [true])
    let meant = try SmallSheet(
      "Đơn vị;\(head)\nNghệ An;571\n", ImportChoices(titleYear: 2015))
    #expect(meant.problems == [])
    #expect(meant.scores?.scores.hasPrefix("province,total\nnghe-an,571\n") == true)
  }

  @Test(arguments: ["Kết quả năm 2015 so với năm 2016", "Điểm 2015-2016", "Điểm 2015–2016"])
  func `Two years in a head are none`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;\(head)\nNghệ An;571\n")
    #expect(sheet.problems.map { $0.hasSuffix("[points-left-out]") } == [true])
  }

  @Test(arguments: [("(5)", "(4)"), ("-5", "(4)"), ("5", "4")])
  func `Deductions are summed without their signs`(_ one: String, _ two: String) throws {
    let rows = "Nghệ An;590;\(one)\nHà Tĩnh;580;\(two)\n"
    for sum in ["9", "-9", "(9)"] {
      let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ);Điểm trừ\n\(rows)Cộng;1170;\(sum)\n")
      #expect(sheet.problems == [])
      #expect(
        sheet.scores?.scores == "province,kinh-te,penalty\nnghe-an,590,5\nha-tinh,580,4\n")
    }
    let wrong = try SmallSheet("Đơn vị;Kinh tế (600đ);Điểm trừ\n\(rows)Cộng;1170;(8)\n")
    #expect(wrong.problems.map { $0.hasSuffix("[foot-disagrees]") } == [true])
  }

  @Test func `A deduction in parentheses beside one without is asked about`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Điểm trừ\nNghệ An;590;(5)\nHà Tĩnh;580;4\n")
    #expect(sheet.problems.map { $0.hasSuffix("[penalty-signs]") } == [true])
  }

  @Test func `A deduction in a second row of a member is not lost`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Điểm trừ\nNghệ An;590;\nHà Tĩnh;580;\nNghệ An;;(5)\n")
    #expect(sheet.problems.map { $0.hasSuffix("[duplicate-province]") } == [true])
  }

  @Test func `Members named by initials are summed as others are`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ)\nTH;590\nNA;580\nHT;570\nCộng;1741\n")
    #expect(sheet.problems.map { $0.hasSuffix("[foot-disagrees]") } == [true])
    let signs = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Điểm trừ\nTH;590;-5\nNA;580;4\nHT;570;\n")
    #expect(signs.problems.map { $0.hasSuffix("[penalty-signs]") } == [true])
  }
}
