import Emulation
import Testing

/// The way of an award from its proposal to a decision, and what of it is published.
struct AwardStatusTests {
  private func read(_ fields: String, _ decisions: String? = nil) -> SmallArchive {
    var files = [
      "2016/conference.md": SmallArchive.summary("date: 2017-03-10\nawards:\n\(fields)")
    ]
    files["2016/decisions.yaml"] = decisions
    return SmallArchive(files)
  }

  @Test(arguments: [
    ("proposed", Award.Status.proposed), ("submitted", .submitted),
    ("not-conferred", .notConferred), ("withdrawn", .withdrawn), ("withheld", .withheld),
  ])
  func `An award has a status and may have its day`(word: String, status: Award.Status) throws {
    let small = read("  - {province: nghe-an, award: flag, status: \(word), date: 2017-06-01}\n")
    #expect(small.problems == [])
    let award = try #require(small.archive?[2016]?.summary.awards.first)
    #expect(award.status == status)
    #expect(award.day?.iso == "2017-06-01")
  }

  @Test func `A reason is kept only where it may be published`() throws {
    let line = "province: nghe-an, award: flag, status: withheld, reason: A complaint, note: Secret"
    let hidden = read("  - {\(line)}\n")
    #expect(hidden.problems == [])
    let award = try #require(hidden.archive?[2016]?.summary.awards.first)
    #expect(award.reason == nil)
    #expect(award.note == nil)
    let shown = read("  - {\(line), publish-reason: true}\n")
    let told = try #require(shown.archive?[2016]?.summary.awards.first)
    #expect(told.reason?.text(in: .english) == "A complaint")
    #expect(told.note?.text(in: .english) == "Secret")
  }

  @Test(arguments: [
    ("status: proposed, reason: A", "award-reason"),
    ("status: submitted, decision: {number: A, date: 2017-06-01}", "award-decision"),
    ("status: conferred, decision: {number: A, date: 2017-06-01}, date: 2017-06-01", "award-date"),
    ("status: rejected", "unknown-choice"), ("status: widthheld", "unknown-choice"),
    ("status: conferred, decision: {number: A, date: 2017-02-01}", "date-order"),
    ("status: conferred, decision: {number: A, date: 2062-06-01}", "date-far"),
    ("status: submitted, date: 2026-06-01", "date-far"),
  ])
  func `What does not fit the status or the time is told`(fields: String, code: String) {
    let small = read("  - {province: nghe-an, award: flag, \(fields)}\n")
    #expect(small.problems.count == 1)
    #expect(small.problems[0].contains(" \(code) "), "\(small.problems)")
  }

  @Test func `What ended without an award makes room for another`() {
    let small = read(
      """
        - {province: nghe-an, award: flag, status: withdrawn}
        - {province: hue, award: flag, status: proposed}

      """)
    #expect(small.problems == [])
  }

  @Test func `Later decisions change the award and not what the summary lists`() throws {
    let small = read(
      "  - {province: nghe-an, award: flag, status: proposed}\n",
      """
      - {province: nghe-an, award: flag, status: submitted, date: 2017-04-20}
      - {province: nghe-an, award: flag, status: conferred, decision: {number: 231/QĐ-TTg, date: 2017-06-14}}
      """)
    #expect(small.problems == [])
    let summary = try #require(small.archive?[2016]?.summary)
    #expect(summary.awards.map(\.status) == [.conferred])
    #expect(summary.awards[0].decision?.number == "231/QĐ-TTg")
    #expect(summary.listedAwards.map(\.status) == [.proposed])
  }

  @Test(arguments: [
    ("province: hue, award: flag, status: withdrawn", "1:14 award-not-listed [hue]"),
    ("province: nghe-an, award: certificate, status: withheld", "1:14 award-not-listed [nghe-an]"),
    ("province: quang-tri, award: flag, status: withheld", "1:14 award-decided [quang-tri]"),
  ])
  func `A later decision is on an award that the summary proposes`(entry: String, problem: String) {
    let small = read(
      """
        - {province: nghe-an, award: flag, status: proposed}
        - {province: quang-tri, award: flag, status: withdrawn}

      """, "- {\(entry)}\n")
    #expect(small.problems == ["2016/decisions.yaml:\(problem)"])
  }

  @Test func `A cluster may have several deputies, each once`() throws {
    let list = "[{province: hue}, {province: nghe-an}]"
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary("head: {province: quang-tri}\ndeputy: \(list)")
    ])
    #expect(small.problems == [])
    let archive = try #require(small.archive)
    let year = try #require(archive[2016])
    #expect(
      archive.offices(.deputy, in: year).map(\.member) == ["thua-thien-hue", "nghe-an"])
    let twice = SmallArchive([
      "2016/conference.md": SmallArchive.summary("head: {province: hue}\ndeputy: \(list)")
    ])
    #expect(twice.problems == ["2016/conference.md:6:21 office-twice [hue]"])
  }
}
