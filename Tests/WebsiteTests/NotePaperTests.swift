import SiteFiles
import Testing

@testable import Website

/// Notes that are official papers of their own.
struct NotePaperTests {
  private func site(
    _ paper: String, title: String = "{en: Activities of 2017, vi: Hoạt động năm 2017}",
    translated: Bool = true, office: Bool = true, _ changes: [String: String] = [:]
  ) throws -> SmallSite {
    var files = [
      "2017/plan.md":
        "---\ntitle: \(title)\ndate: 2017-01-15\npaper: \(paper)\n---\n## I. Aim\n\nIn **English**.\n",
      "2017/year.md":
        "---\ntitle: {en: The year, vi: Năm}\nkind: summary\nstatus: in-progress\n---\n",
    ]
    if translated { files["2017/plan.vi.md"] = "---\n---\n## I. Mục đích\n\nNội dung **một**./.\n" }
    return try SmallSite(issued: office, files.merging(changes) { $1 })
  }

  @Test func `A plan has the frame of the decree: head, kind, subject, text, signature`() throws {
    let site = try site(
      "{form: plan, number: 3, date: 2016-12-28, place: Vinh, signer: Bà A, recipients: [Các đơn vị]}"
    )
    #expect(site.problems == [])
    let page = try site.main("vi/2017/plan/paper.html")
    let parts = [
      "Số: 03/KH-........", "Vinh, ngày 28 tháng 12 năm 2016",
      "<span class=\"kind\">Kế hoạch </span><span class=\"subject\">Hoạt động năm 2017</span>",
      "I. Mục đích", "Nội dung <strong>một</strong>./.", "<li>- Các đơn vị.</li>", ">Bà A</p>",
    ]
    var rest = page[...]
    for part in parts {
      guard let range = rest.firstRange(of: part) else {
        Issue.record("no '\(part)' after what comes before it")
        continue
      }
      rest = rest[range.upperBound...]
    }
    #expect(!page.contains("Kính gửi"))
    #expect(
      try site.main("vi/2017/index.html").contains("plan/paper.html\">Hoạt động năm 2017</a>"))
  }

  @Test func `A letter has its subject below the number, no name of a kind, and its addressees`()
    throws
  {
    let page = try site(
      "{form: letter, number: 4, date: 2017-02-01, to: [{en: Members, vi: Các đơn vị thành viên}]}"
    ).main("vi/2017/plan/paper.html")
    #expect(page.contains("<p class=\"number\">Số: 04/........</p>"))
    #expect(page.contains("<p class=\"about\">V/v Hoạt động năm 2017</p>"))
    #expect(!page.contains("<h1"))
    #expect(page.contains("<p>Kính gửi: Các đơn vị thành viên</p>"))
  }

  @Test(arguments: [
    ("plan", "KH"), ("programme", "CTr"), ("invitation", "GM"), ("notice", "TB"),
    ("conclusions", "TB"), ("decision", "QĐ"), ("report", "BC"),
  ])
  func `The symbol begins with the abbreviation of the form`(form: String, abbreviation: String)
    throws
  {
    let page = try site("{form: \(form), number: 12}").main("vi/2017/plan/paper.html")
    #expect(page.contains("12/\(abbreviation)-"))
    #expect(!page.contains("class=\"draft\""))
  }

  @Test func `A paper rests on its own documents or on those of the register, in force on its day`()
    throws
  {
    let documents = """
      - {id: a, basis-of: [paper], kind: decree, number: 1/NĐ, date: 2010-01-01, until: 2017-01-31, title: {vi: Về A}}
      - {id: b, basis-of: [paper], kind: decree, number: 2/NĐ, date: 2017-02-01, replaces: [a], title: {vi: Về B}}
      """
    let page = try site(
      "{form: decision, number: 1, date: 2017-02-02}", ["documents.yaml": documents]
    )
    .main("vi/2017/plan/paper.html")
    #expect(page.contains("Căn cứ Nghị định số 2/NĐ ngày 01 tháng 02 năm 2017 về B."))
    #expect(!page.contains("1/NĐ"))
    let own = try site(
      "{form: decision, number: 1, date: 2017-02-02, bases: [a]}", ["documents.yaml": documents])
    #expect(own.problems.contains { $0.hasSuffix("paper-basis") })
  }

  @Test func `A paper is made in the languages of its note, and where an office issues it`() throws
  {
    let one = try site("{form: plan, number: 3}", translated: false)
    #expect(one.website?.pages.contains { $0.path == "2017/plan/paper.html" } == true)
    #expect(one.website?.pages.contains { $0.path == "vi/2017/plan/paper.html" } == false)
    let none = try site("{form: plan, number: 3}", office: false)
    #expect(none.problems.contains { $0.hasSuffix("paper-unissued") })
    #expect(none.website?.pages.contains { $0.path.hasSuffix("paper.html") } == false)
  }

  @Test(arguments: [
    ("{number: 3}", "missing-key"), ("{form: plane}", "choice"),
    ("{form: plan, secretary: A}", "paper-key"),
    ("{form: plan, number: drei}", "paper-number"),
  ])
  func `A mistake in it has its place`(paper: String, code: String) throws {
    let problems = try site(paper).problems
    #expect(problems.contains { $0.hasPrefix("content/2017/plan.md:4") }, "\(problems) \(code)")
  }

  @Test func `A table that the text places is the paper's own`() throws {
    let page = try site(
      "{form: plan, number: 3}",
      [
        "2016/plan.md":
          "---\ntitle: {en: P, vi: P}\npaper: {form: notice, number: 1}\n---\n```ranking\n```\n"
      ]
    ).main("2016/plan/paper.html")
    #expect(page.contains("<caption>Points and ranks of the members in 2016</caption>"))
  }

  @Test func `A report names papers up to its day among the documents, and none as an activity`()
    throws
  {
    let report = SmallSite.report.replacing("{signer", with: "{date: 2017-03-10, signer")
    let note = try #require(SmallSite.issued["2016/conference.md"])
      .replacing(SmallSite.report, with: report)
    let plan = """
      ---
      title: {en: Work of 2016, vi: Hoạt động năm 2016}
      date: 2016-01-15
      paper: {form: plan, number: 1, date: 2016-01-15}
      ---
      Text.

      """
    let late = plan.replacing(
      "plan, number: 1, date: 2016-01-15", with: "notice, number: 2, date: 2017-03-11")
    let page = try SmallSite(
      issued: true,
      ["2016/conference.md": note, "2016/plan.md": plan, "2016/late.md": late]
    ).main("vi/2016/report.html")
    #expect(
      page.contains("- Kế hoạch số 01/KH-........ ngày 15 tháng 01 năm 2016 về hoạt động năm 2016.")
    )
    #expect(!page.contains("02/TB"))
    #expect(!page.contains("Ngày 15 tháng 01 năm 2016: "))
  }
}
