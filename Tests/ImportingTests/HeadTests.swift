import Emulation
import Testing

@testable import Importing

struct HeadTests {
  @Test(arguments: [
    ("Kinh tế (600đ)", "Kinh tế", "600"), ("Kinh tế (tối đa 62,5 điểm)", "Kinh tế", "62.5"),
    ("Kinh tế\n(max 600)", "Kinh tế", "600"), ("Kinh tế - 200 điểm", "Kinh tế", "200"),
    ("Kinh tế 200đ", "Kinh tế", "200"), ("Kinh tế tối đa 200", "Kinh tế", "200"),
    ("Kinh tế, tối đa 200 điểm", "Kinh tế", "200"), ("Kinh tế (tối đa: 200)", "Kinh tế", "200"),
    ("Kinh tế (1.000đ)", "Kinh tế", "1000"), ("Kinh tế (1 000 điểm)", "Kinh tế", "1000"),
    ("Kinh tế: 200 điểm", "Kinh tế", "200"), ("Kinh tế [200]", "Kinh tế", "200"),
    ("Kinh tế (0 - 200 điểm)", "Kinh tế", "200"), ("Kinh tế (2000đ)", "Kinh tế", "2000"),
    ("Chỉ tiêu 1 100đ", "Chỉ tiêu 1", "100"), ("Kinh tế (0,5đ)", "Kinh tế", "0.5"),
    ("Kinh tế (6 tiêu chí, 600 điểm)", "Kinh tế", "600"), ("An ninh: 100", "An ninh", "100"),
    ("Kinh tế (12 chỉ tiêu; tối đa 62,5 điểm)", "Kinh tế", "62.5"),
    ("Kinh tế (600đ)*", "Kinh tế", "600"), ("Kinh tế (600đ) (*)", "Kinh tế", "600"),
    ("Kinh tế (không quá 200 điểm)", "Kinh tế", "200"), ("Tiêu chí 1: 100", "Tiêu chí 1", "100"),
  ])
  func `A maximum in parentheses is no part of the name`(
    _ text: String, _ name: String, _ maximum: String
  ) {
    #expect(Head(text).name == name)
    #expect(Head(text).maximum == maximum)
  }

  @Test(arguments: [
    "Kinh tế", "Kinh tế (GRDP)", "Kinh tế (0đ)", "(600đ) Kinh tế", "()", "Chỉ số (2022)",
    "Chỉ số năm 2022", "Chỉ số (năm 2022)", "Kinh tế 200", "Điểm 2021", "Tiêu chí 1",
    "Kinh tế: 2022", "Tiêu chí: 1", "Hệ số: 2", "Kinh tế (10 điểm, 20 điểm)", "1: 100",
  ])
  func `Other parentheses stay in the name`(_ text: String) {
    #expect(Head(text) == Head(text.inOneLine))
    #expect(Head(text).name == text)
    #expect(Head(text).maximum == nil)
  }

  private static let words: [(String, SheetWord, Int?)] = [
    ("Tổng điểm năm 2022", SheetWord.total, 2022), ("Xếp hạng 2022", .rank, 2022),
    ("Tổng điểm (năm 2021)", .total, 2021), ("Điểm tự chấm 2022", .points(.own), 2022),
    ("Số điểm", .total, nil), ("Điểm số", .total, nil), ("Điểm tổng kết", .total, nil),
    ("Tổng điểm thi đua đạt được", .total, nil), ("Điểm chung cuộc", .total, nil),
    ("Tổng điểm sau khi trừ", .net, nil), ("Còn lại", .net, nil),
    ("Tổng điểm sau khi cộng, trừ", .net, nil), ("Tỷ lệ so với điểm chuẩn", .percentage, nil),
    ("Tổng điểm sau khi cộng thưởng", .net, nil), ("Kết quả xếp hạng", .rank, nil),
    ("Xếp hạng trong cụm", .rank, nil), ("Xếp hạng theo tổng điểm", .rank, nil),
    ("Chênh lệch", .difference, nil), ("Lý do trừ điểm", .remark, nil),
    ("Điểm năm trước", .yearBefore, nil),
  ]

  @Test(arguments: words)
  func `A head is known by its words, with or without a year`(
    _ text: String, _ word: SheetWord, _ year: Int?
  ) {
    #expect(Head(text).word == word)
    #expect(Head(text).year == year)
  }

  @Test(arguments: [
    "Điểm chung", "Điểm quy đổi", "Số TC", "Hạng mục chung", "Điểm trước thẩm định",
    "Tổng điểm 6 tháng 2022", "Tổng điểm 2021-2022", "Điểm xếp hạng", "Tổng điểm nhóm 1",
    "Điểm bình quân", "Phòng trừ sâu bệnh còn lại", "Chỉ số năm 2022", "Tỷ lệ hộ nghèo còn lại",
  ])
  func `A head with one word more is the name of something else`(_ text: String) {
    #expect(Head(text).word == nil)
    #expect(Head(text).year == nil)
  }

  @Test(arguments: ["Năm 2022", "2022", "Kết quả năm 2022", "(Năm 2022)"])
  func `A year over other heads is known`(_ text: String) {
    #expect(Head(text).isOfYear)
    #expect(Head(text).year == 2022)
  }

  @Test(arguments: ["Kết quả họp ngày 10 tháng 3 năm 2023", "Kinh tế 2022", "Kết quả 10/3/2023"])
  func `A day and a name with a year are no year over heads`(_ text: String) {
    #expect(!Head(text).isOfYear)
  }

  @Test(arguments: [
    ("Hội đồng chấm", "review"), ("Điểm sau thẩm định", "review"),
    ("Tổng điểm đạt được sau khi thẩm định", "review"), ("Điểm do đơn vị tự chấm", "self"),
    ("Điểm sau thẩm định lần 2", "explained"), ("Điểm được công nhận", "agreed"),
    ("ĐTC", "self"), ("Tổng điểm tự chấm", "self"), ("Chấm chéo", "review"), ("TĐ2", "explained"),
    ("Điểm thống nhất", "agreed"), ("Tự chấm (x/max)", "self"),
  ])
  func `A stage is known by what offices call it`(_ text: String, _ stage: String) {
    #expect(Head(text).stage?.rawValue == stage)
  }
}
