import Importing
import Testing

/// Heads of years, of totals after deductions, and what is said of a head that is not known.
struct OrdinaryHeadsTests {
  @Test(arguments: [
    "Tổng điểm năm 2016", "Tổng điểm (2016)", "Số điểm", "Điểm tổng kết", "Còn lại",
    "Tổng điểm sau khi trừ", "Điểm cuối cùng",
  ])
  func `A total is read by each of its ordinary heads`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;\(head)\nNghệ An;590\nHà Tĩnh;580\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total\nnghe-an,590\nha-tinh,580\n")
  }

  @Test(arguments: [
    "Đơn vị;Tổng điểm 2015;Tổng điểm 2016;Xếp hạng 2015;Xếp hạng 2016\n",
    ";Tổng điểm;;Xếp hạng;\nĐơn vị;2015;2016;2015;2016\n",
    ";Năm 2015;Năm 2016;Năm 2015;Năm 2016\nĐơn vị;Tổng điểm;Tổng điểm;Xếp hạng;Xếp hạng\n",
  ])
  func `Of two years beside one another that of the import is read`(_ heads: String) throws {
    let sheet = try SmallSheet(heads + "Nghệ An;500;590;2;1\nHà Tĩnh;510;580;1;2\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,total,rank\nnghe-an,590,1\nha-tinh,580,2\n")
    #expect(sheet.mappings.count { $0.hasSuffix("left out: of the year 2015") } == 2)
  }

  @Test(arguments: [
    ("Đơn vị,An ninh (100đ),Cải cách (2022)\nNghệ An,90,80\nHà Tĩnh,89,79\n", "Cải cách (2022)"),
    ("Đơn vị,An ninh (100đ),Cải cách năm 2022\nNghệ An,90,80\n", "Cải cách năm 2022"),
  ])
  func `A criterion of another year is not read as one of this year`(
    _ text: String, _ head: String
  ) throws {
    let problems = try SmallSheet(text).problems
    #expect(problems.count == 1)
    #expect(problems.first?.contains(" error: ") == true)
    #expect(problems.first?.contains("--leave-out '\(head)'") == true)
  }

  @Test func `Criteria of two years keep to theirs`() throws {
    let sheet = try SmallSheet(
      ";Kinh tế (600đ);;Tổng điểm;\nĐơn vị;2015;2016;2015;2016\nNghệ An;500;590;500;590\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,total\nnghe-an,590,590\n")
  }

  @Test func `A year over stages is none of them`() throws {
    let sheet = try SmallSheet(
      ";Năm 2016;;\nĐơn vị;Tự chấm;Thống nhất;Xếp hạng\nNghệ An;600;590;1\n")
    #expect(sheet.problems == [])
    #expect(
      sheet.scores?.scores
        == "province,stage,total,rank\nnghe-an,self,600,\nnghe-an,agreed,590,1\n")
  }

  @Test(arguments: [
    "Đơn vị;Tổng điểm 2015\nNghệ An;590\n",
    "Đơn vị;Kinh tế (600đ);Tổng điểm 2015\nNghệ An;590;590\n",
    ";Năm 2015\nĐơn vị;Kinh tế (600đ)\nNghệ An;590\n",
  ])
  func `Figures of another year alone are refused`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("is of 2015, not of 2016") == true)
  }

  @Test func `Rows of another year are refused at the first`() throws {
    let rows = "Nghệ An;590\n2015;Hà Tĩnh;580\n"
    let sheet = try SmallSheet("Năm;Đơn vị;Tổng điểm\n2016;\(rows)")
    #expect(
      sheet.problems == [
        "scores.txt:3:1: error: A3: this row is of 2015, not of 2016; keep the rows of one year, and import"
          + " them with its --year [other-year]"
      ])
  }

  @Test func `What is left after deductions is the total, and that before is checked`() throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);Tổng điểm;Điểm trừ;Còn lại\nNghệ An;590;590;(5);585\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,penalty,total\nnghe-an,590,5,585\n")
  }

  @Test(arguments: [
    "Đơn vị;Kinh tế (600đ);Tổng điểm;Điểm trừ;Còn lại\nNghệ An;590;591;5;585\n",
    "Đơn vị;Tổng điểm;Điểm trừ;Còn lại\nNghệ An;590;5;586\n",
  ])
  func `A total before deductions that disagrees is an error`(_ text: String) throws {
    let sheet = try SmallSheet(text)
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.hasSuffix("[sum-disagrees]") == true)
  }

  @Test func `Differences and remarks beside points are no criteria`() throws {
    let sheet = try SmallSheet(
      """
      ;Kinh tế (600đ);;;;
      Đơn vị;Tự chấm;Thẩm định;Chênh lệch;Lý do trừ điểm;Số điện thoại
      Nghệ An;600;595;5;2 lần muộn;0912345678
      Hà Tĩnh;590;585;5;1;0912345679

      """)
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores.hasPrefix("province,stage,kinh-te\nnghe-an,self,600\n") == true)
  }

  @Test(arguments: [
    ("Điểm quy đổi", "590", "580", "may be a total"), ("Vị trí", "1", "2", "may be a rank"),
    ("Nhận định", "tốt", "2", "has no maximum"), ("Văn hóa", "90", "80", "has no maximum"),
  ])
  func `An unknown head is told what it may be`(
    _ head: String, _ one: String, _ two: String, _ advice: String
  ) throws {
    let sheet = try SmallSheet(
      "Đơn vị;Kinh tế (600đ);\(head)\nNghệ An;590;\(one)\nHà Tĩnh;580;\(two)\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("'\(head)' \(advice)") == true, "\(sheet.problems)")
  }

  @Test func `A head of a year alone is asked what it holds`() throws {
    let sheet = try SmallSheet("Đơn vị;Năm 2015;Năm 2016\nNghệ An;500;590\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("'Năm 2015' says a year alone") == true)
  }

  @Test func `A share with a maximum in its head is a criterion, one in the row of maxima is not`()
    throws
  {
    let own = try SmallSheet("Đơn vị;Tỷ lệ đạt (10đ)\nNghệ An;9\n")
    #expect(own.scores?.scores == "province,ty-le-dat\nnghe-an,9\n")
    let below = try SmallSheet(
      "Đơn vị;Kinh tế;Tỷ lệ đạt\nĐiểm tối đa;600;100\nNghệ An;590;98\n")
    #expect(below.scores?.scores == "province,kinh-te\nnghe-an,590\n")
  }

  @Test func `A column is called by a name that no other has`() throws {
    let text =
      ";Sáu tháng;;Cả năm;\nĐơn vị;Kết luận;Khác (9đ);Kết luận;Kinh tế (9đ)\nNghệ An;7;5;6;4\n"
    let sheet = try SmallSheet(text)
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("--leave-out 'Sáu tháng / Kết luận'") == true)
    #expect(sheet.problems.first?.contains("'Cả năm / Kết luận'") == true)
    let rest = try SmallSheet(
      text,
      ImportChoices(leftOut: ["Sáu tháng / Kết luận", "Cả năm / Kết luận", "Sáu tháng / Khác (9đ)"])
    )
    #expect(rest.problems == [])
    #expect(rest.scores?.scores == "province,kinh-te\nnghe-an,4\n")
  }

  @Test func `Of a row wider than the heads nothing else is said`() throws {
    let sheet = try SmallSheet("Đơn vị,Kinh tế (600đ),Hạng\nNghệ An,590,5,1\nHà Tĩnh,580,2\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.hasSuffix("[too-many-cells]") == true)
  }
}
