import SiteFiles
import Testing

@testable import Website

/// What pages have for those who share them: addresses of rows, charts as files, titles for messengers,
/// the map of members.
struct SharingTests {
  private static let scores = """
    province,total
    thanh-hoa,985.5
    nghe-an,990
    quang-binh,970
    quang-tri,970
    thua-thien-hue,980

    """
  private static let summary = "---\ntitle: T\nkind: summary\nstatus: final\n---\nText.\n"

  private func site(_ changes: [String: String] = [:]) throws -> SmallSite {
    let site = try SmallSite(
      ["2016/scores.csv": Self.scores, "2016/conference.md": Self.summary].merging(changes) { $1 })
    #expect(site.problems == [])
    return site
  }

  @Test func `Rows of rankings and of years have addresses`() throws {
    let site = try site()
    #expect(try site.main("2016/index.html").contains("<tr id=\"of-nghe-an\" class=\"leader\">"))
    #expect(try site.main("rankings.html").contains("<tr id=\"nghe-an\">"))
    #expect(try site.main("provinces/nghe-an.html").contains("<tr id=\"in-2016\">"))
  }

  @Test func `A chart is a file of its own that pages link to`() throws {
    let site = try site()
    let link = "href=\"../charts/points-2016.svg\" download"
    #expect(try site.main("2016/index.html").contains(link))
    let chart = try site.page("charts/points-2016.svg")
    #expect(chart.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\""))
    #expect(chart.hasSuffix("</svg>\n"))
    #expect(try site.page("vi/charts/points-2016.svg").contains("Điểm thống nhất"))
    // Ranks of one year make no lines.
    #expect(site.website?.pages.contains { $0.path == "charts/ranks.svg" } == false)
  }

  @Test func `With an address on the web pages have titles and texts for messengers`() throws {
    let base = (SmallSite.files["site.yaml"] ?? "") + "\nbase-url: https://example.org/a\n"
    let page = try site(["site.yaml": base]).page("provinces/nghe-an.html")
    let url = "https://example.org/a/provinces/nghe-an.html"
    #expect(page.contains("<meta property=\"og:url\" content=\"\(url)\">"))
    #expect(page.contains("<meta property=\"og:title\" content=\"Nghệ An"))
    #expect(page.contains("content=\"Nghệ An, 2016. Rank: 1 of 5; Agreed points: 990\">"))
    #expect(!page.contains("og:image"))
    #expect(try !site().page("provinces/nghe-an.html").contains("og:"))
  }

  @Test func `A map shows each member where the register says, with its rank`() throws {
    let tiles = [
      "thanh-hoa": "[1, 1]", "nghe-an": "[1, 2]", "quang-binh": "[2, 3]", "quang-tri": "[3, 3]",
      "thua-thien-hue": "[3, 4]",
    ]
    var register = SmallSite.files["provinces.yaml"] ?? ""
    for (id, tile) in tiles {
      register = register.replacing("- id: \(id)\n", with: "- id: \(id)\n  map: \(tile)\n")
    }
    let page = try site(["provinces.yaml": register]).main("provinces/index.html")
    #expect(page.contains("<li class=\"first\"><a href=\"nghe-an.html\">Nghệ An</a> <b>1</b></li>"))
    #expect(page.contains("Ranks of 2016, each province about where it lies."))
    #expect(try !site().main("provinces/index.html").contains("class=\"map\""))
  }
}
