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
  ])
  func `Other parentheses stay in the name`(_ text: String) {
    #expect(Head(text) == Head(text.inOneLine))
    #expect(Head(text).name == text)
    #expect(Head(text).maximum == nil)
  }

  @Test(arguments: [
    ("ĐTC", "self"), ("Tổng điểm tự chấm", "self"), ("Chấm chéo", "review"), ("TĐ2", "explained"),
    ("Điểm thống nhất", "agreed"), ("Tự chấm (x/max)", "self"),
  ])
  func `A stage is known by what offices call it`(_ text: String, _ stage: String) {
    #expect(Head(text).stage?.rawValue == stage)
  }
}
