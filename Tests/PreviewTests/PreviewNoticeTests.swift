import Foundation
import Input
import Testing

@testable import Preview

struct PreviewNoticeTests {
  private struct Told: Decodable {
    struct Entry: Decodable {
      let severity: String
      let message: String
    }

    let errors: Int
    let warnings: Int
    let problems: [Entry]
  }

  private func told(_ problems: Problems) throws -> Told {
    let notice = PreviewNotice(
      site: nil, number: 1, shownSince: 1, problems: problems, isBefore: false)
    return try JSONDecoder().decode(Told.self, from: Data(try notice.json(in: "run")))
  }

  @Test func `The panel has each file with an error first, and counts what it leaves out`() throws {
    var problems = Problems()
    for file in 100..<400 {
      problems.report(.warning("odd", "odd", at: Place(path: "a\(file).md")))
      problems.report(Problem("wrong", "wrong", at: Place(path: "b\(file).md")))
    }
    for number in 0..<30 {
      problems.report(Problem("wrong", "wrong \(number)", at: Place(path: "c.md")))
    }
    let told = try told(problems)
    #expect((told.errors, told.warnings) == (330, 300))
    #expect(told.problems.prefix(321).allSatisfy { $0.severity == "error" })
    #expect(told.problems[299].message == "b399.md: error: wrong [wrong]")
    #expect(
      told.problems[320].message
        == "… and 10 more 'wrong' in c.md; 'yearbook check --all' prints them")
    #expect(told.problems.count == 321 + 200 + 1)
    #expect(
      told.problems.last?.message == "… and 100 more warnings; 'yearbook check --all' prints them")
  }
}
