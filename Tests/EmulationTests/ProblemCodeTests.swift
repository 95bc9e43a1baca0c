import Emulation
import Testing

struct ProblemCodeTests {
  private static let site = "format: 1\ntitle: Cluster\nlanguages: [en, vi]\noffice: The office\n"

  @Test(arguments: [
    (
      "period", "provinces.yaml",
      "- id: a\n  names: [{name: A}]\n  codes: [{gso: \"1\", from: 2025-07-01, until: 2025-06-30}]\n"
    ),
    (
      "name-order", "provinces.yaml",
      "- id: a\n  names: [{name: A, from: 2025-01-01}, {name: B, from: 2024-01-01}]\n"
    ),
    (
      "merger", "provinces.yaml",
      "- id: a\n  names: [{name: A}]\n  merged: {into: a, date: 2025-07-01}\n"
    ),
    (
      "paper-unissued", "2016/conference.md", SmallArchive.summary("papers: {report: {number: 05}}")
    ),
    ("unknown-document", "2016/visit.md", "---\ntitle: A\ndocuments: [law]\n---\n"),
    ("paper-symbol", "site.yaml", site + "papers: {symbol: /CTĐ}\n"),
    (
      "paper-key", "2016/conference.md",
      SmallArchive.summary("date: 2017-03-10\npapers: {report: {secretary: A}}")
    ),
  ])
  func `A mistake in a file has its code`(code: String, path: String, text: String) {
    let problems = SmallArchive([path: text]).problems
    #expect(problems.contains { $0.contains(" \(code) ") }, "\(problems)")
  }

  @Test(arguments: [("missing-site", "site.yaml"), ("missing-members", "provinces.yaml")])
  func `A register that every site needs is missed`(code: String, path: String) {
    let problems = SmallArchive(without: path).problems
    #expect(problems.contains { $0.contains(" \(code) ") }, "\(problems)")
  }

  @Test func `A result of self-scores contradicts a later stage`() {
    let sheet = ReadSheet("province,stage,total\nhue,review,1\n", summary: "result: self")
    #expect(sheet.problems.map { $0.split(separator: " ").dropFirst().first } == ["result-stage"])
  }
}
