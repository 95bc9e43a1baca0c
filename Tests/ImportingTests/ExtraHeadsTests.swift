import Importing
import Testing

/// Heads that speak of bonuses or penalties, which are never criteria.
struct ExtraHeadsTests {
  @Test(arguments: [
    "Trừ điểm (10đ)", "Điểm bị trừ (10đ)", "Bị trừ (10đ)", "Khấu trừ (10đ)", "Điểm giảm trừ (10đ)",
    "Tổng điểm trừ (10đ)", "Số điểm bị trừ tối đa 10", "Điểm âm (10đ)", "Deduction (10 points)",
    "Penalties (10đ)", "Các nội dung trừ điểm (10đ)", "B. PHẦN ĐIỂM TRỪ (10đ)",
  ])
  func `A head of nothing but deductions is the penalty`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ);\(head)\nNghệ An;590;5\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,penalty\nnghe-an,590,5\n")
  }

  @Test(arguments: ["Tổng điểm thưởng (10đ)", "Cộng thêm (10đ)", "Bonus points (10đ)"])
  func `A head of nothing but additions is the bonus`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ);\(head)\nNghệ An;590;5\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.scores == "province,kinh-te,bonus\nnghe-an,590,5\n")
  }

  @Test(arguments: [
    "Điểm trừ: báo cáo chậm (10đ)", "Kỷ luật (trừ điểm)", "Thưởng/trừ (10đ)",
    "Trừ điểm do vi phạm (10đ)", "Penalty for late reports (10đ)", "Thưởng sáng kiến (10đ)",
  ])
  func `A head that speaks of extra points among other things is refused`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ);\(head)\nNghệ An;590;5\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.contains("speaks of points that are added or taken away") == true)
    #expect(sheet.problems.first?.hasSuffix("[points-left-out]") == true)
  }

  @Test(arguments: [
    "Thi đua, khen thưởng (10đ)", "Phòng trừ sâu bệnh (10đ)", "Xử phạt vi phạm (10đ)",
    "Dịch vụ lưu trú (10đ)", "Âm nhạc (10đ)", "Giải thưởng (10đ)", "Cộng đồng (10đ)",
  ])
  func `Words that only look like those of extra points leave a criterion`(_ head: String) throws {
    let sheet = try SmallSheet("Đơn vị;Kinh tế (600đ);\(head)\nNghệ An;590;5\n")
    #expect(sheet.problems == [])
    #expect(sheet.scores?.criteria?.contains("bonus") == false)
    #expect(sheet.scores?.criteria?.contains("penalty") == false)
    #expect(sheet.mappings.count == 3)
  }

  @Test(arguments: ["Điểm trừ", "Điểm thưởng", "B. Các khoản trừ điểm"])
  func `What is below a head of extra points is no criterion`(_ group: String) throws {
    let sheet = try SmallSheet(
      ";;\(group);\nĐơn vị;Kinh tế (600đ);Báo cáo chậm (5đ);Vi phạm (5đ)\nNghệ An;590;5;2\n")
    #expect(sheet.problems.count == 1)
    #expect(sheet.problems.first?.hasSuffix("[points-left-out]") == true)
  }

  @Test(arguments: [("A", "B", "1"), ("I", "II", "1"), ("", "", ""), ("I", "", "1")])
  func `Rows below a heading of deductions are no criteria`(
    _ first: String, _ second: String, _ mark: String
  ) throws {
    let sheet = try SmallSheet(
      """
      TT;Tiêu chí;Điểm tối đa;Nghệ An;Hà Tĩnh;Thanh Hóa
      \(first);Kinh tế;600;590;580;570
      \(second);ĐIỂM TRỪ;;;;
      \(mark);Báo cáo chậm;5;1;2;3
      \(mark);Vi phạm;5;1;2;3

      """)
    #expect(sheet.problems.contains { $0.hasSuffix("[points-left-out]") })
  }
}
