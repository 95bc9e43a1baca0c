import Emulation
import Testing

@testable import yearbook

struct ColumnQuestionTests {
  @Test(arguments: [
    ("total", "total", nil), ("-", "left-out", nil), ("Bonus", "bonus", nil),
    ("growth", "growth", nil), ("revenue 100", "revenue", "100"), ("grwth", nil, nil),
    ("two words here", nil, nil), ("revenue -1", nil, nil), ("tổng điểm", "total", nil),
    ("Xếp hạng", "rank", nil), ("bỏ qua", "left-out", nil), ("điểm thưởng", "bonus", nil),
    ("điểm trừ", "penalty", nil), ("tăng trưởng", "growth", nil),
    ("Thu ngân sách 100", "thu-ngan-sach", "100"),
  ])
  func `An answer on a terminal says what a column is, or nothing`(
    _ answer: String, _ use: String?, _ maximum: String?
  ) {
    let column = ColumnQuestion.column(
      "KQ 1", answer, known: [("growth", ["Tăng trưởng"])], isListed: false)
    #expect(column?.use.text == use)
    #expect(column?.maximum?.written == maximum)
    #expect((column?.head ?? "KQ 1") == "KQ 1")
  }

  @Test(arguments: [
    ("revenue 100", "revenue"), ("growth 100", nil), ("tăng trưởng 100", nil), ("total 100", nil),
  ])
  func `Where the year lists its criteria, an answer gives a maximum to a new one alone`(
    _ answer: String, _ use: String?
  ) {
    let column = ColumnQuestion.column(
      "KQ 1", answer, known: [("growth", ["Tăng trưởng"])], isListed: true)
    #expect(column?.use.text == use)
  }

  @Test(arguments: ["có", "CÓ", "co\u{301}", "co", "c", "y", "Yes", " vâng ", "đồng ý"])
  func `An answer that says yes is a yes`(answer: String) {
    #expect(TerminalQuestion.isYes(answer))
  }

  @Test(arguments: ["", "không", "k", "no", "cột", nil] as [String?])
  func `Any other answer is a no`(answer: String?) {
    #expect(!TerminalQuestion.isYes(answer))
  }
}
