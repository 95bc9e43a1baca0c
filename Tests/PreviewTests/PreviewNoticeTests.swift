import Foundation
import Input
import Testing
import Workplaces

@testable import Preview

struct PreviewNoticeTests {
  private struct Told: Decodable {
    struct Entry: Decodable {
      let severity: String
      let message: String
    }

    struct Changes: Decodable {
      let count: Int
      let lines: [String]
      let refusals: [Entry]
    }

    let changes: Changes?
    let errors: Int
    let warnings: Int
    let problems: [Entry]
  }

  private func told(_ problems: Problems, _ changes: PreviewChanges? = nil) throws -> Told {
    let notice = PreviewNotice(
      site: nil, number: 1, shownSince: 1, problems: problems, isBefore: false, changes: changes)
    return try JSONDecoder().decode(Told.self, from: Data(try notice.json(in: "run")))
  }

  @Test func `Twenty changes are told and all counted, and what is refused is told whole`() throws {
    var refusals = Problems()
    refusals.report(Problem("year-gone", "gone", at: Place(path: "content/2016")))
    let changes = PreviewChanges((1...25).map { Bilingual(same: "\($0)") }, refusing: refusals)
    let told = try #require(try told(Problems(), changes).changes)
    #expect(told.count == 25)
    #expect(told.lines == (1...20).map { "\($0)" })
    #expect(told.refusals.map(\.message) == ["content/2016: error: gone [year-gone]"])
    #expect(try self.told(Problems(), PreviewChanges([], refusing: Problems())).changes == nil)
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
