import Testing

@testable import Reports
@testable import Website

struct ScoreSheetFitTests {
  private func fit(
    _ name: String, count: Int, groupsOf size: Int, figure: String = "98,75", members: Int = 6
  ) -> ScoreSheetFit {
    ScoreSheetFit(
      names: (1...members).map { "Tỉnh Thừa Thiên \($0)" },
      (1...count).map { number in
        ScoreSheetFit.Column(
          name: name, mark: String(number), maximum: "100", figures: [figure],
          endsGroup: number.isMultiple(of: size))
      })
  }

  @Test func `A few criteria carry their names, in the largest type`() {
    let fit = fit("Phát triển kinh tế - xã hội", count: 6, groupsOf: 6)
    #expect(fit.isNamed)
    #expect(fit.size == 10)
    #expect(fit.parts == [0..<6])
  }

  @Test func `Names that would take more than six lines give way to numbers`() {
    let long =
      "Thực hiện chủ trương của Đảng, pháp luật của Nhà nước và xây dựng hệ thống chính trị"
    let fit = fit(long, count: 19, groupsOf: 4)
    #expect(!fit.isNamed)
    #expect(fit.parts == [0..<19])
  }

  @Test func `Columns that no sheet bears stand in several tables, their groups whole`() {
    let fit = fit("Tiêu chí", count: 40, groupsOf: 5, figure: "1004,50")
    #expect(fit.parts.count > 1)
    #expect(fit.parts.first?.lowerBound == 0)
    #expect(fit.parts.last?.upperBound == 40)
    for (part, next) in zip(fit.parts, fit.parts.dropFirst()) {
      #expect(part.upperBound == next.lowerBound)
      #expect(part.upperBound.isMultiple(of: 5))
    }
  }

  @Test(arguments: [1, 5, 12, 20, 27, 60, 300])
  func `No figure is smaller than 8 points, and no column is lost`(count: Int) {
    let fit = fit("Tiêu chí thi đua", count: count, groupsOf: 3, members: 60)
    #expect(fit.size >= 8)
    #expect(fit.parts.flatMap(\.self) == Array(0..<count))
  }

  @Test func `A name wider than the sheet gives way to a number`() {
    let fit = fit(String(repeating: "điểm", count: 200), count: 3, groupsOf: 3)
    #expect(fit.parts == [0..<3])
    #expect(!fit.isNamed)
  }
}
