import Foundation
import SiteFiles
import Testing

@testable import Website

/// The report of a year.
struct ReportViewTests {
  /// The heads of the sections of a page.
  private func heads(_ page: String) -> [String] {
    page.matches(of: /<h2 id="_[a-z]*">([^<]*)<\/h2>/).map { String($0.1) }
  }

  /// The site with other parts of its report, and something more in its note.
  private func site(
    _ changes: [String: String] = [:], parts: String = SmallSite.report, _ text: String = "",
    translated: String? = "Xem năm.\n"
  ) throws -> SmallSite {
    let note =
      try #require(SmallSite.issued["2016/conference.md"])
      .replacing("report: \(SmallSite.report)", with: "report: \(parts)") + text
    var files = SmallSite.issued.merging(["2016/conference.md": note]) { $1 }.merging(changes) {
      $1
    }
    files["2016/conference.vi.md"] = translated.map { "---\n---\n\n\($0)" }
    return try SmallSite(files)
  }

  @Test func `A report has the parts of a summary report, those that the year has, in their order`()
    throws
  {
    let page = try site([
      "2016/mid-year.md":
        "---\ntitle: {en: The review, vi: Sơ kết}\nkind: mid-year\ndate: 2016-07-01\nmovements: [rural]\n---\nSaid.\n",
      "movements.yaml": "- {id: rural, name: {en: New villages, vi: Nông thôn mới}}\n",
    ]).main("2016/report.html")
    #expect(
      heads(page) == [
        "I. General situation", "II. Results of the emulation movements", "III. Commendation work",
        "IV. Activities of the cluster", "V. Scores and ranking", "VI. Assessment",
        "VII. Direction and tasks for 2017", "VIII. Proposals and recommendations",
      ])
    #expect(page.contains("<li>- New villages.</li>"))
    #expect(page.contains("<li>- 1 July 2016: The review;</li>"))
    #expect(page.contains("1. Strengths</h3> <p>All sent</p>"))
    #expect(page.contains("<p>Train us</p>"))
  }

  @Test
  func `A signed report speaks of no archive: no sources, gaps, marks, doubts or notes' words`()
    throws
  {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "\nsources:", with: "\ngaps: [{en: A gap, vi: Thiếu}]\nsources:")
    let made = try site(["2016/conference.md": note])
    for path in ["2016/report.html", "vi/2016/report.html"] {
      let page = try made.main(path)
      for word in [
        "[1]", "class=\"source\"", "A gap", "Sources", "Nguồn", "Nội dung chưa rõ", "tại đây",
        "chưa công bố", "not published", "See the year", "A report",
      ] {
        #expect(!page.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test func `Members have their kind in sentences, and ranks and points are worded`() throws {
    let page = try site().main("vi/2016/report.html")
    #expect(
      page.contains(
        "Cụm gồm 05 đơn vị: tỉnh Thanh Hóa, tỉnh Nghệ An, tỉnh Quảng Bình, tỉnh Quảng Trị và tỉnh Thừa Thiên Huế."
      ))
    #expect(page.contains("- Cụm trưởng: tỉnh Nghệ An (đồng chí Nguyễn Xuân Đường)"))
    #expect(
      page.contains(
        "Kết quả: tỉnh Nghệ An xếp thứ nhất với khoảng 990 điểm; tỉnh Thanh Hóa xếp thứ hai với 985,5 điểm."
      ))
    #expect(page.contains("<th scope=\"row\">Nhân dân và cán bộ tỉnh Nghệ An</th>"))
    let english = try site().main("2016/report.html")
    #expect(english.contains("Result: Nghệ An Province is placed first with about 990 points"))
  }

  @Test(arguments: [
    (
      "## Ưu điểm\n\nGửi **đủ**.\n\n- Một\n\n### Cụ thể\n\nHai.\n\n## Khác\n\nBa.\n",
      ["<strong>đủ</strong>", "<li>Một</li>", "Hai."], ["Ba."]
    ),
    ("## 1. Ưu điểm:\n\nMột.\n", ["Một."], []),
    ("## VI. ƯU ĐIỂM\n\nMột.\n", ["Một."], []),
    (
      "## Đánh giá\n\n### Ưu điểm\n\nMột.\n\n### Hạn chế\n\nHai.\n",
      ["1. Ưu điểm</h3>", "2. Hạn chế, tồn tại</h3>"], []
    ),
    ("> ## Ưu điểm\n>\n> Một.\n\n## Khác\n", [], ["Một."]),
  ])
  func `A part is what the note says under a heading of its name`(
    text: String, shown: [String], hidden: [String]
  ) throws {
    let page = try site(parts: "{signer: Bà A}", translated: text).main("vi/2016/report.html")
    for words in shown { #expect(page.contains(words), "\(words)") }
    for words in hidden { #expect(!page.contains(words), "\(words)") }
  }

  @Test func `Parts that a report has not got are named to the clerk, in each language`() throws {
    let made = try site(
      parts: "{signer: Bà A, strengths: [{en: A, vi: B}]}", translated: "## Hạn chế\n\nMột.\n")
    #expect(
      made.problems == [
        "content/2016/conference.md:1:1 report-parts",
        "content/2016/conference.md:1:1 report-parts",
      ])
    #expect(made.messages.contains { $0.contains("in 'en'") && $0.contains("'limits', 'causes'") })
    #expect(
      made.messages.contains {
        $0.contains("in 'vi'") && $0.contains("no part 'causes', 'lessons'")
      })
    #expect(try site().problems == [])
  }

  @Test
  func `Without a note's translation a report is not made in that language, and the note is named`()
    throws
  {
    let made = try site(translated: nil)
    #expect(made.problems == ["content/2016/conference.md:1:1 report-language"])
    #expect(made.website?.pages.contains { $0.path == "2016/report.html" } == true)
    #expect(made.website?.pages.contains { $0.path == "vi/2016/report.html" } == false)
    #expect(try !made.page("2016/report.html").contains("vi/2016/report.html"))
    #expect(try !made.main("vi/2016/index.html").contains("report.html"))
    #expect(try made.main("vi/2016/proposal.html").contains("Kèm theo Tờ trình"))
    let title = try site(["2016/visit.md": "---\ntitle: {en: A visit}\n---\n"])
    #expect(title.problems == ["content/2016/visit.md:1:1 report-language"])
  }

  @Test func `A paper with neither number nor date says that it is a draft`() throws {
    let draft = "<p class=\"draft\">Draft</p>"
    #expect(try site().main("2016/report.html").contains(draft))
    #expect(try site().main("2016/proposal.html").contains(draft))
    #expect(try !site().main("2016/minutes.html").contains(draft))
    let numbered = SmallSite.report.replacing("{signer", with: "{number: 5, signer")
    #expect(try !site(parts: numbered).main("2016/report.html").contains(draft))
    let blank = SmallSite.report.replacing("{signer", with: "{draft: false, signer")
    #expect(try !site(parts: blank).main("2016/report.html").contains(draft))
    let open = try #require(SmallSite.issued["2016/conference.md"])
      .replacing("status: final", with: "status: provisional")
    #expect(
      try SmallSite(issued: true, ["2016/conference.md": open]).main("2016/minutes.html").contains(
        draft))
  }

  @Test func `The contents lead to every section with its page, to annexes with their sheets`()
    throws
  {
    let page = try site().main("2016/report.html")
    #expect(
      page.contains(
        "<li><a class=\"counted\" href=\"#_situation\"><span class=\"entry\">I. General situation</span>"
          + "<span class=\"leaf\"></span></a></li>"))
    #expect(
      page.contains(
        "<li><a class=\"annexed\" href=\"#_annex-awards\" data-end=\"#_annex-awards-end\""
          + " data-unit=\" p.\"><span class=\"entry\">Annex. List of proposed awards 2016</span>"
          + "<span class=\"leaf\"></span></a></li>"))
    #expect(page.contains("<span id=\"_annex-awards-end\"></span> </section>"))
    #expect(page.contains("List of proposed awards 2016: see the enclosed Annex."))
  }

  @Test func `A proposed award is never called conferred`() throws {
    let page = try site().main("2016/report.html")
    #expect(page.contains("<caption>Table 1. Awards proposed for 2016</caption>"))
    #expect(!page.contains("Conferred"))
    #expect(!page.contains("conferred</"))
    #expect(page.contains("<td><em>proposed</em></td>"))
    #expect(page.contains("Number by kind: 1 × Flag."))
  }

  @Test func `What is not given stays blank, and nothing is claimed of it`() throws {
    let page = try site().main("vi/2016/report.html")
    #expect(page.contains("Số: ......../BC-........"))
    #expect(page.contains("năm 2016 của Cụm./.</p>"))
    #expect(!page.contains("LƯU HÀNH"))
    #expect(!page.contains("Lưu hành nội bộ"))
  }

  @Test func `Every id of a report is its own, and every link leads to a place in it`() throws {
    let text = "## Strengths\n\n### A\n\n## Limits\n\n### A\n"
    let page = try site(parts: "{signer: Bà A}", "\n" + text).main("2016/report.html")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
    for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
  }

  @Test func `The page of the year leads to its papers`() throws {
    let page = try SmallSite(issued: true).main("2016/index.html")
    #expect(page.contains("<li><a href=\"report.html\">Summary report 2016</a></li>"))
  }
}
