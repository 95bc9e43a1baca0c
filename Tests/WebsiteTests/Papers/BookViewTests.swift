import Foundation
import Testing

@testable import Pages
@testable import Reports
@testable import Website

/// The whole archive as one document.
struct BookViewTests {
  private static let more = [
    "2017/summary.md": """
    ---
    title: Another conference
    kind: summary
    status: final
    sources: [{title: A report, url: "https://example.org/a"}, {title: Another report, url: "https://example.org/b"}]
    ---
    ## The result

    Told.
    """,
    "movements.yaml":
      "- {id: rural, name: {en: New villages}, sources: [{title: A list, url: https://a.example}]}\n",
    "pages/method.md":
      "---\ntitle: The method\n---\n## The result\n\nSee [the year](../2016/conference.md).\n",
  ]

  @Test func `Years, members and what spans all years are chapters, in this order`() throws {
    let page = try SmallSite(Self.more).main("book.html")
    let chapters = page.matches(of: /<h1 id="([^"]*)">([^<]*)<\/h1>/).map { String($0.2) }
    #expect(
      chapters == [
        "Emulation year 2016", "Emulation year 2017", "Thanh Hóa", "Nghệ An", "Quảng Bình",
        "Quảng Trị", "Huế", "Rankings", "Honours", "Leadership", "Movements", "The method",
        "Sources",
      ])
    for chapter in page.matches(of: /<h1 id="([^"]*)">/).map({ String($0.1) }) {
      #expect(page.contains("<a class=\"counted\" href=\"#\(chapter)\">"), "\(chapter)")
    }
  }

  @Test func `The chapter on rankings names the years of which no source lists the members`() throws
  {
    let reported = "---\ntitle: B\nkind: summary\nstatus: reported\n---\n"
    let sentence = "No source used here lists the members of these years: 2017."
    let book = try SmallSite(["2017/year.md": reported]).main("book.html")
    let chapter = try #require(book.range(of: "<h1 id=\"_rankings\">"))
    #expect(book[chapter.lowerBound...].contains("<p class=\"remark\">\(sentence)"))
    #expect(try SmallSite().main("book.html").contains("No source used here lists") == false)
  }

  @Test func `Every mark and entry leads to a place in the book, and every id stands once`() throws
  {
    let page = try SmallSite(Self.more).main("book.html")
    let ids = page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    let links = page.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(links.count > 20)
    for link in links where !link.hasPrefix("https://") {
      #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)")
    }
  }

  @Test func `A source stands once in the book, in its last chapter`() throws {
    let page = try SmallSite(Self.more).main("book.html")
    #expect(page.components(separatedBy: "<cite>A report</cite>").count == 2)
    let entry = #/<li id="_source-\d">.*?<cite>([^<]*)</cite>/#
    let list = page.matches(of: entry).map { String($0.1) }
    #expect(list == ["A report", "Another report", "A list"])
    #expect(!page.contains("X. Sources"))
  }

  @Test func `A year's chapter is its report, without what makes that a letter`() throws {
    let page = try SmallSite(Self.more).main("book.html")
    #expect(page.contains("<h2 id=\"year-2016_situation\">I. The cluster</h2>"))
    #expect(page.contains("<h2 id=\"year-2017_situation\">I. The cluster</h2>"))
    #expect(page.contains("<section class=\"annex awards\">"))
    #expect(!page.contains("letterhead"))
    #expect(!page.contains("reports on emulation and commendation work"))
    #expect(!page.contains("class=\"signature\""))
  }

  @Test func `A member's chapter leaves sheets and chart to the chapters that have them`() throws {
    let page = try SmallSite([
      "2016/criteria.csv": "id,name,maximum\nwork,Work,1000\n",
      "2016/scores.csv": "province,stage,work\nnghe-an,self,990\nnghe-an,agreed,985\n",
    ]).main("book.html")
    #expect(page.contains("The points by criterion and stage stand in the annexes of the years"))
    #expect(page.contains("<section class=\"annex scores\">"))
    #expect(!page.contains("_sheet-2016"))
  }

  @Test func `Very long texts are left out with a word about it, those of summaries stay`() throws {
    let text = String(repeating: "word ", count: 180_000)
    let notes = (1...5).map { number in
      ("2016/note-\(number).md", "---\ntitle: Note \(number)\n---\nFirst. \(text)\n")
    }
    let site = try SmallSite(Dictionary(uniqueKeysWithValues: notes))
    #expect(site.problems == [])
    let page = try site.main("book.html")
    #expect(page.contains("For their length, the texts of the notes are left out"))
    #expect(page.contains("Note 5"))
    #expect(page.contains("The result"))
    #expect(!page.contains("First. word"))
    #expect(!(try SmallSite().main("book.html")).contains("For their length"))
  }

  @Test(arguments: [(1, [1]), (11, [11]), (20, [20]), (21, [10, 11]), (50, [16, 17, 17])])
  func `Ranks of more years than a sheet has columns for stand in several tables`(
    count: Int, parts: [Int]
  ) {
    let years = (0..<count).map { LinkView(label: String(2000 + $0), href: "") }
    let cells = (0..<count).map {
      RankingsCellView(
        rank: String($0), isTied: false, key: nil, isFirst: false, gap: "", isMember: true)
    }
    let row = RankingsRowView(
      member: LinkView(label: "Nghệ An", href: ""), sparkline: nil, cells: cells)
    let tables = BookRanksTableView.all(years, [row])
    #expect(tables.map(\.years.count) == parts)
    #expect(tables.flatMap { $0.rows[0].cells.map(\.rank) } == (0..<count).map(String.init))
    #expect(tables.flatMap(\.years).map(\.label) == years.map(\.label))
  }

  @Test func `The archive and the data page lead to the book where the site has one`() throws {
    let site = try SmallSite()
    #expect(try site.main("archive.html").contains("<a href=\"book.html\">Yearbook, all years</a>"))
    #expect(try site.main("data/index.html").contains("<a href=\"../book.html\">"))
    let file = try #require(SmallSite.files["site.yaml"])
    let without = try SmallSite(["site.yaml": file + "\npapers: {kinds: [report]}\n"])
    #expect(try without.main("archive.html").contains("book.html") == false)
  }
}
