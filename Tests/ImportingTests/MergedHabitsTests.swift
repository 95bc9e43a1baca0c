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
    #expect(sheet.problems.map { $0.hasSuffix("[duplicate-member]") } == [true])
  }

  @Test func `Members named by initials are summed as others are`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ)\nTH;590\nNA;580\nHT;570\nCộng;1741\n")
    #expect(sheet.problems.map { $0.hasSuffix("[foot-disagrees]") } == [true])
    let signs = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Điểm trừ\nTH;590;-5\nNA;580;4\nHT;570;\n")
    #expect(signs.problems.map { $0.hasSuffix("[penalty-signs]") } == [true])
  }

  @Test(arguments: ["Điểm trừ (đã trừ)", "Điểm đã trừ", "Tổng điểm trừ", "Điểm trừ còn lại"])
  func `What was taken away is no total`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;Tổng điểm;\(head)\nNghệ An;590;5\nHà Tĩnh;580;4\n")
    #expect(sheet.mappings.count { $0.contains("total") && !$0.contains("left out") } == 1)
    #expect(sheet.scores?.scores.contains(",590") == true || !sheet.problems.isEmpty)
  }

  @Test(arguments: ["Tổng điểm;Số điểm đạt được", "Điểm;Còn lại", "Tự chấm;Điểm tự chấm"])
  func `A form with two columns of one stage is refused`(_ heads: String) throws {
    let sheet = try SmallSheet("TỈNH NGHỆ AN\nTT;Tiêu chí;\(heads)\n1;Kinh tế (600đ);571;580\n")
    #expect(sheet.problems.map { $0.hasSuffix("[head-twice]") } == [true])
  }

  @Test(arguments: [
    "TT;Tiêu chí;Năm 2015;;Năm 2016;\n;;Tự chấm;Thống nhất;Tự chấm;Thống nhất\n",
    "TT;Tiêu chí;Tự chấm;;Thống nhất;\n;;2015;2016;2015;2016\n",
  ])
  func `A form with years and stages in two rows is read by both`(_ heads: String) throws {
    let isByYear = heads.contains("Năm")
    let points = isByYear ? "501;502;590;580" : "501;590;502;580"
    let sheet = try SmallSheet("TỈNH NGHỆ AN\n\(heads)1;Kinh tế (600đ);\(points)\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,stage,kinh-te\nnghe-an,self,590\nnghe-an,agreed,580\n")
  }

  @Test func `Years below a head of points are read in a form`() throws {
    let sheet = try SmallSheet(
      "TỈNH NGHỆ AN\nTT;Tiêu chí;Điểm;\n;;2015;2016\n1;Kinh tế (600đ);501;580\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te\nnghe-an,580\n")
  }

  @Test(arguments: [
    "Đơn vị;Tổng điểm;;Đơn vị;Tổng điểm\nNghệ An;590;;Hà Tĩnh;580\nThanh Hóa;570;;;\n",
    "Đơn vị;Tổng điểm\nNghệ An;590\nThanh Hóa;570\n\nĐơn vị;Tổng điểm\nHà Tĩnh;580\n",
    "Đơn vị;Tổng điểm\nNghệ An;590\nThanh Hóa;570\nCộng trang;1160\nĐơn vị;Tổng điểm\nHà Tĩnh;580\n",
  ])
  func `A list that goes on is of the stage of its title`(_ lists: String) throws {
    let sheet = try SmallSheet("BẢNG TỰ CHẤM ĐIỂM\n" + lists)
    #expect(sheet.problems == [])
    let rows = sheet.scores?.scores.split(separator: "\n").dropFirst() ?? []
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.contains(",self,") })
  }

  @Test func `The same names after an empty column begin another table`() throws {
    let sheet = try SmallSheet(
      "Kết quả năm 2015;;;Kết quả năm 2016;\nĐơn vị;Tổng điểm;;Đơn vị;Tổng điểm\n"
        + "Nghệ An;500;;Nghệ An;590\nHà Tĩnh;510;;Hà Tĩnh;580\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,590\nha-tinh,580\n")
  }

  @Test func `A table of nothing but deductions in parentheses is read`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ)\nNghệ An;590\nHà Tĩnh;580\n\nĐơn vị;Điểm trừ\nHà Tĩnh;(5)\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,penalty\nnghe-an,590,\nha-tinh,580,5\n")
  }

  @Test func `Sums of the table before are no years`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (2600đ);Văn hóa (2600đ)\nNghệ An;1001;1000\nHà Tĩnh;1000;1000\nCộng;2001;2000\n"
        + "Đơn vị;Y tế (600đ)\nNghệ An;590\nHà Tĩnh;580\n")
    #expect(!sheet.problems.contains { $0.hasSuffix("[year-differs]") })
  }

  @Test func `Deductions in parentheses after other names are asked about`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Nơi bị trừ;Điểm trừ\nNghệ An;590;Hà Tĩnh;(5)\n"
        + "Hà Tĩnh;580;Nghệ An;(4)\n")
    #expect(sheet.problems.map { $0.hasSuffix("[names-twice]") } == [true])
  }
}
