import Foundation
import Testing

@testable import Website

/// The report of a year.
struct ReportViewTests {
  /// The heads of the sections of a page.
  private func heads(_ page: String) -> [String] {
    page.matches(of: /<h2 id="_[a-z]*">([^<]*)<\/h2>/).map { String($0.1) }
  }

  @Test func `The sections that the year has are numbered one after the other`() throws {
    let page = try SmallSite(issued: true).main("2016/report.html")
    #expect(
      heads(page) == [
        "I. The cluster", "II. Summary conference", "III. Scores and ranking", "IV. Awards",
        "V. Direction and tasks for 2017", "VI. Sources",
      ])
    let more = try SmallSite(
      issued: true,
      [
        "2016/mid-year.md":
          "---\ntitle: The review\nkind: mid-year\ndate: 2016-07-01\n---\nSaid.\n",
        "movements.yaml": "- {id: rural, name: {en: New villages}}\n",
        "2016/visit.md": "---\ntitle: A visit\nmovements: [rural]\n---\nSeen.\n",
      ]
    ).main("2016/report.html")
    #expect(
      heads(more).prefix(4) == [
        "I. The cluster", "II. Emulation movements",
        "III. Activities of the cluster during the year", "IV. Summary conference",
      ])
    #expect(more.contains("<li>- New villages</li>"))
    #expect(more.contains("2. The review</h3>"))
    #expect(more.contains("<p>Said.</p>"))
  }

  @Test func `The contents lead to every section with a page, to annexes without`() throws {
    let page = try SmallSite(issued: true).main("2016/report.html")
    #expect(
      page.contains(
        "<li><a class=\"counted\" href=\"#_situation\"><span class=\"entry\">I. The cluster</span>"
          + "<span class=\"leaf\"></span></a></li>"))
    #expect(
      page.contains(
        "<li><a href=\"#_annex-awards\"><span class=\"entry\">Annex. List of proposed awards 2016</span>"
          + "</a></li>"))
    #expect(page.contains("List of proposed awards 2016: see the enclosed Annex."))
  }

  @Test func `No table stands twice: in a note's text its place is told`() throws {
    let page = try SmallSite(issued: true).main("2016/report.html")
    #expect(page.contains("<p class=\"reference\">(See Table 1 in section III.)</p>"))
    #expect(page.components(separatedBy: "<caption>Table 1.").count == 2)
    #expect(page.contains("<h4 id=\"conference_the-result\">The result</h4>"))
  }

  @Test func `On paper only other sites are linked, and places in the paper`() throws {
    let page = try SmallSite(issued: true).main("2016/report.html")
    let links = page.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://") })
    #expect(page.contains("See the year and 985.5."))
  }

  @Test func `Marks lead to the report's own list of sources`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"])
      .replacing("date: 2017-03-04\ncovenant", with: "date: 2017-03-04\nsource: a\ncovenant")
      .replacing(
        "sources: [{title: A report, url: \"https://example.org/a\"}]",
        with: "sources: [{id: a, title: A report, url: \"https://example.org/a\"}]")
    let page = try SmallSite(
      issued: true,
      [
        "2016/conference.md": note,
        "2016/mid-year.md": """
        ---
        title: The review
        kind: mid-year
        date: 2016-07-01
        source: b
        sources: [{id: x, title: A report, url: "https://example.org/a"}, {id: b, title: B, url: "https://example.org/b"}]
        ---
        """,
      ]
    ).main("2016/report.html")
    #expect(page.contains("1 July 2016<sup class=\"source\"><a href=\"#_source-2\""))
    #expect(page.contains("4 March 2017<sup class=\"source\"><a href=\"#_source-1\""))
    #expect(
      page.contains("<li id=\"_source-2\"><span class=\"mark\">[2]</span> <cite>B</cite>, <a "))
    #expect(page.contains(">https://example.org/a</a> </li>"))
    #expect(!page.contains("_source-3"))
  }

  @Test func `A proposed award is never called conferred`() throws {
    let page = try SmallSite(issued: true).main("2016/report.html")
    #expect(page.contains("<h3 id=\"_awards-1\">1. Proposed</h3>"))
    #expect(!page.contains("Conferred"))
    #expect(!page.contains("conferred</"))
    #expect(page.contains("<td><em>proposed</em></td>"))
    #expect(page.contains("Number by kind: 1 × Flag."))
  }

  @Test func `What is not given stays blank, and nothing is claimed of it`() throws {
    let page = try SmallSite(issued: true).main("vi/2016/report.html")
    #expect(page.contains("Số: ......../BC-........"))
    #expect(page.contains("năm 2016 của Cụm./.</p>"))
    #expect(!page.contains("LƯU HÀNH"))
    #expect(!page.contains("Lưu hành nội bộ"))
  }

  @Test func `Corrections stand in an annex that the body refers to`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "awards:\n",
      with: """
        corrections:
          - {date: 2017-05-01, what: Points of Nghệ An, was: "991", now: "~990", reason: Read again}
        awards:

        """)
    let page = try SmallSite(issued: true, ["2016/conference.md": note]).main("2016/report.html")
    #expect(page.contains("<p>Corrections 2016: see the enclosed Annex II.</p>"))
    #expect(page.contains("<td class=\"number\">991</td><td class=\"number\">~990</td>"))
    #expect(page.contains("<section class=\"annex corrections\">"))
  }

  @Test func `Every id of a report is its own`() throws {
    let page = try SmallSite(
      issued: true,
      [
        "2016/a.md": "---\ntitle: A\n---\n## The result\n",
        "2016/b.md": "---\ntitle: B\n---\n## The result\n",
      ]
    ).main("2016/report.html")
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
    #expect(ids.contains("a_the-result"))
    #expect(ids.contains("b_the-result"))
  }

  @Test func `The page of the year leads to its papers`() throws {
    let page = try SmallSite(issued: true).main("2016/index.html")
    #expect(page.contains("<li><a href=\"report.html\">Summary report 2016</a></li>"))
  }

  @Test func `Texts too long for a report are left to the pages of their notes, and it says so`()
    throws
  {
    let long =
      "---\ntitle: Long\n---\n" + String(repeating: "Far too long a line.\n\n", count: 25_000)
    let page = try SmallSite(issued: true, ["2016/long.md": long]).main("2016/report.html")
    #expect(page.contains("1. Long</h3>"))
    #expect(page.contains("The texts of the notes are too long to be printed here"))
    #expect(!page.contains("Far too long a line."))
    #expect(page.contains("See the year and 985.5."))
  }
}
