import SiteFiles
import Testing
import Workplaces

@testable import Website

/// The pages of a year without the rest of the site.
struct YearAloneTests {
  private static let texts = [
    "site.yaml": """
    format: 1
    title: {en: The cluster, vi: Cụm}
    languages: [en, vi]
    base-url: https://example.vn/
    """,
    "2016/visit.md": """
    ---
    title: A visit
    date: 2016-05-01
    tags: [Visits]
    movements: [clean]
    ---

    [Year](index.html), [table](index.html#ranking), [me](visit.md), [back](#again),
    [home](../index.html#years), [list](../rankings.html), [province](../provinces/nghe-an.html),
    [next](../2017/talk.md), [picture](../2017/chart.png), [web](https://example.org/).

    ## Again

    ```ranking
    ```
    """,
    "2017/conference.md": """
    ---
    title: Next conference
    kind: summary
    status: unknown
    pictures: [{file: chart.png, alt: A chart}]
    ---
    """,
    "2017/talk.md": "---\ntitle: A talk\ntags: [Visits]\n---\n\n![A chart](chart.png)\n",
    "movements.yaml": "- {id: clean, name: Clean villages}\n",
  ]

  private static func pages() throws -> [String: String] {
    let site = try SmallSite(texts, pictures: ["2017/chart.png": SmallPicture.png(80, 45)])
    #expect(site.problems == [])
    let website = try #require(site.website)
    // The whole site first: what is kept of it is not to be seen in the part.
    for page in website.pages where page.isHTML { _ = try page.contents() }
    let pages = try #require(try website.pages(of: 2016))
    return Dictionary(
      uniqueKeysWithValues: try pages.map {
        ($0.path, String(decoding: try $0.contents(), as: UTF8.self))
      })
  }

  @Test func `A link in a note that leads out of the year is its words`() throws {
    let note = try #require(try Self.pages()["2016/visit.html"])
    for link in [
      "<a href=\"index.html\">Year</a>", "<a href=\"index.html#ranking\">table</a>",
      "<a href=\"visit.html\">me</a>", "<a href=\"#again\">back</a>",
      "<a href=\"../index.html\">home</a>", " list, province,", "next, picture,",
      "href=\"https://example.org/\"",
    ] { #expect(note.contains(link), "\(link)") }
  }

  @Test func `What leads out of the year is text on its pages, and menus of such go`() throws {
    let pages = try Self.pages()
    let note = try #require(pages["2016/visit.html"])
    #expect(note.contains("<li><span>Clean villages</span></li>"))
    #expect(note.contains("Tags: <span>Visits</span>"))
    #expect(note.contains("<li><span>A talk</span> <small>"))
    // The table that a note places, too.
    #expect(note.contains("<th scope=\"row\"><span>Nghệ An</span>"))
    let year = try #require(pages["vi/2016/index.html"])
    #expect(year.contains("<p class=\"name\"><a href=\"../../index.html\">"))
    #expect(year.contains("<a href=\"../../2016/index.html\" lang=\"en\""))
    for (path, page) in pages where path.hasSuffix(".html") {
      for gone in [
        "class=\"sections\"", "class=\"neighbours\"", "<form", "search.js", "canonical", "feed.xml",
        "<ul>\n</ul>", "href=\"\"",
      ] { #expect(!page.contains(gone), "\(path): \(gone)") }
    }
  }

  @Test func `Files of other years are left out`() throws {
    let pages = try Self.pages()
    #expect(pages["2016/ranking.csv"] != nil)
    #expect(pages.keys.allSatisfy { !$0.contains("2017") && !$0.hasSuffix("feed.xml") })
  }
}
