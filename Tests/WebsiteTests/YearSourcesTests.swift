import Emulation
import Input
import Testing

@testable import Website

/// What the years of an archive are known from.
struct YearSourcesTests {
  /// The archive of the small site with one summary and one sheet for 2016, and other files.
  private func archive(
    _ fields: String, scores: String? = nil, _ more: [String: String] = [:]
  ) throws -> Archive {
    var files = SmallSite.files.merging(more) { $1 }
    files["2016/conference.md"] = "---\ntitle: A\nkind: summary\n\(fields)\n---\n"
    files["2016/scores.csv"] = scores
    let texts = files.map { ($0, SourceFile(path: "content/\($0)", text: $1)) }
    let tree = FileTree(
      root: "content", texts: Dictionary(uniqueKeysWithValues: texts), binaries: [:])
    var problems = Problems()
    var memory = ArchiveMemory()
    let archive = try #require(Archive(tree, memory: &memory, problems: &problems))
    #expect(problems.sorted.map(\.message) == [])
    return archive
  }

  private func year(_ fields: String, scores: String? = nil) throws -> Year {
    try #require(try archive(fields, scores: scores)[2016])
  }

  @Test(arguments: [
    ("status: reported", true), ("status: unknown", true), ("status: final", false),
    ("status: provisional", false), ("status: in-progress", false),
    ("", false),
  ])
  func `Years that are reported or of which no result is known are told by sources`(
    status: String, isTold: Bool
  ) throws {
    let archive = try archive(status)
    #expect(try #require(archive[2016]).isToldBySources == isTold)
  }

  @Test(arguments: [
    ("status: reported", false), ("status: unknown", false), ("status: final", true),
    ("status: reported\nmembers: [nghe-an, thanh-hoa]", true),
    ("status: unknown\nmembers: [nghe-an, thanh-hoa]", true),
  ])
  func `Sources list the members only where the summary says that they do`(
    fields: String, lists: Bool
  ) throws {
    #expect(try year(fields).listsMembers == lists)
  }

  @Test(arguments: [
    (nil, false), ("province,total\nnghe-an,\n", false), ("province,total\nnghe-an,990\n", true),
    ("province,rank\nnghe-an,1\n", true), ("province,stage,total\nnghe-an,self,990\n", true),
  ])
  func `A year has scores where any points or ranks are known, at any stage`(
    scores: String?, hasScores: Bool
  ) throws {
    #expect(try year("status: final", scores: scores).hasScores == hasScores)
  }

  @Test(arguments: [
    ("status: final", true), ("status: reported", false),
    ("status: reported\ndisclose: totals", true),
  ])
  func `How much may be published is stated by an office, or where it is restricted`(
    fields: String, isStated: Bool
  ) throws {
    let sheet = "province,total\nnghe-an,990\n"
    #expect(try year(fields, scores: sheet).statesDisclosure == isStated)
    #expect(try !year(fields).statesDisclosure)
  }

  @Test(arguments: [
    ("", false),
    ("awards: [{province: nghe-an, award: flag, status: proposed}]", true),
    ("awards: [{province: nghe-an, award: flag, status: submitted}]", true),
    (
      "awards: [{province: nghe-an, award: flag, status: proposed}, "
        + "{province: thanh-hoa, award: certificate, status: withdrawn}]", false
    ),
  ])
  func `Awards are proposals only while each of them is open`(
    awards: String, isProposals: Bool
  ) throws {
    #expect(try year("status: reported\n\(awards)").hasProposalsOnly == isProposals)
  }

  @Test func `The newest year that has ended says what an archive is known from`() throws {
    let newer = ["2017/year.md": "---\ntitle: B\nkind: summary\nstatus: in-progress\n---\n"]
    #expect(try archive("status: reported", newer).isToldBySources)
    #expect(try !archive("status: final", newer).isToldBySources)
    let known = ["2017/year.md": "---\ntitle: B\nkind: summary\nstatus: unknown\n---\n"]
    #expect(try archive("status: final", known).isToldBySources)
  }

  @Test func `The day of the newest conference is a day of figures where that year has any`() throws
  {
    let sheet = "province,total\nnghe-an,990\n"
    let newer = [
      "2017/year.md": "---\ntitle: B\nkind: summary\nstatus: unknown\ndate: 2018-03-10\n---\n"
    ]
    let known = try archive("status: reported\ndate: 2017-03-04", scores: sheet)
    let first = try #require(known.years.newestDay)
    #expect(first.day.iso == "2017-03-04" && first.hasFigures)
    let more = try archive("status: reported\ndate: 2017-03-04", scores: sheet, newer)
    let second = try #require(more.years.newestDay)
    #expect(second.day.iso == "2018-03-10" && !second.hasFigures)
    #expect(try archive("status: unknown").years.newestDay == nil)
  }

  @Test(arguments: [
    ("", "Conference of 10 March 2018", "Hội nghị ngày 10 tháng 3 năm 2018"),
    (
      "corrections: [{date: 2019-05-06, what: {en: A, vi: A}}]",
      "Conference of 10 March 2018; corrected up to 6 May 2019",
      "Hội nghị ngày 10 tháng 3 năm 2018; đính chính đến ngày 06 tháng 5 năm 2019"
    ),
  ])
  func `A year without points or ranks has no figures as of a day`(
    corrections: String, english: String, vietnamese: String
  ) throws {
    let site = try SmallSite([
      "2017/year.md": """
      ---
      title: B
      kind: summary
      status: reported
      date: 2018-03-10
      awards: [{province: nghe-an, award: flag, status: proposed}]
      \(corrections)
      ---
      """
    ])
    #expect(site.problems == [])
    let report = try site.main("2017/report.html")
    #expect(report.contains("<p class=\"as-of\">\(english)</p>"))
    #expect(report.contains("Status: as reported. \(english)."))
    #expect(try site.main("vi/2017/report.html").contains(vietnamese))
    #expect(try site.main("2017/index.html").contains("The cluster. Conference of 10 March 2018."))
    #expect(try site.main("data/index.html").contains("Latest conference known: 10 March 2018."))
    #expect(try site.page("2017/index.html").contains("Figures as of") == false)
    #expect(try site.main("2016/index.html").contains("Figures as of 4 March 2017."))
  }
}
