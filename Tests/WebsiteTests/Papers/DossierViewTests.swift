import Foundation
import SiteFiles
import Testing

@testable import Website

/// The dossier of a province.
struct DossierViewTests {
  private static let path = "provinces/nghe-an/dossier.html"

  /// Two years with criteria, stages and a change of criteria between them.
  private static let scored = [
    "2017/summary.md": """
    ---
    title: The next conference
    kind: summary
    status: provisional
    criteria-note: {en: New criteria}
    ---
    """,
    "2016/criteria.csv": "id,name,maximum\nwork,Work,600\nparty,Party,400\n",
    "2017/criteria.csv": "id,name,maximum\nwork,Work,500\nparty,Party,500\n",
    "2016/scores.csv": """
    province,stage,work,party
    nghe-an,self,600,395
    nghe-an,agreed,597.5,392.5
    thanh-hoa,agreed,590,390
    """,
    "2017/scores.csv": "province,work,party\nnghe-an,480,470\nthanh-hoa,490,475\n",
  ]

  /// The heads of the sections of a page.
  private func heads(_ page: String) -> [String] {
    page.matches(of: /<h2 id="_[a-z]*">([^<]*)<\/h2>/).map { String($0.1) }
  }

  @Test func `Sections of which anything is known are numbered one after the other`() throws {
    let page = try SmallSite().main(Self.path)
    #expect(
      heads(page) == [
        "I. Names and codes over time", "II. Results over the years", "III. Awards",
        "IV. Offices in the cluster", "V. Notes that concern it", "VI. Sources",
      ])
    #expect(
      page.contains(
        "<li><a class=\"counted\" href=\"#_results\"><span class=\"entry\">"
          + "II. Results over the years</span><span class=\"leaf\"></span></a></li>"))
    #expect(page.contains("≈ 990"))
  }

  @Test func `A member of which nothing is known is told so, without empty sections`() throws {
    let page = try SmallSite().main("provinces/quang-binh/dossier.html")
    #expect(heads(page) == ["I. Names and codes over time"])
    #expect(
      page.contains("This archive holds no rank, points, award, office or note of Quảng Bình."))
    #expect(page.contains("part of Quảng Trị since 1 July 2025"))
    #expect(!page.contains("<table"))
  }

  @Test func `Years without a figure are named where other things are known`() throws {
    let page = try SmallSite(["2016/scores.csv": "province,total\nthanh-hoa,985\n"]).main(Self.path)
    #expect(page.contains("No rank and no points are known for these years: 2016."))
    #expect(heads(page).contains("III. Awards"))
  }

  @Test func `Proposed and conferred awards stand in tables of their own`() throws {
    let proposed = try SmallSite().main(Self.path)
    #expect(proposed.contains("<caption>Proposed</caption>"))
    #expect(!proposed.contains("<caption>Conferred</caption>"))
    let summary = try #require(SmallSite.files["2016/conference.md"])
    let both = try SmallSite([
      "2016/conference.md": summary.replacing(
        "award: flag, status: proposed}",
        with: """
          award: flag, status: proposed}
            - {province: nghe-an, award: certificate, status: conferred, decision: {number: 12/QĐ-TTg, date: 2017-06-01}}
          """)
    ]).main(Self.path)
    #expect(both.contains("<caption>Proposed</caption>"))
    #expect(
      both.contains(
        "<em>conferred by Decision No. <span class=\"whole\">12/QĐ-TTg</span> of 1 June 2017</em>"))
  }

  @Test func `An office is told that the newest conference decided on`() throws {
    let page = try SmallSite().main("provinces/quang-tri/dossier.html")
    #expect(heads(page).contains("II. Results over the years"))
    #expect(page.contains("<th scope=\"row\">2017</th><td>Cluster head</td>"))
    #expect(page.contains("nominated, for the Central Emulation and Commendation Council"))
  }

  @Test func `A sheet stands for each year with more than a total, against mean and best`() throws {
    let site = try SmallSite(Self.scored.filter { !$0.key.hasPrefix("2017/summary") })
    let page = try site.main(Self.path)
    #expect(page.contains("<h3 id=\"_sheet-2016\">1. Emulation year 2016</h3>"))
    #expect(page.contains("<td>597.5</td>"))
    #expect(page.contains("<svg class=\"bar\""))
    #expect(page.contains("<a class=\"counted\" href=\"#_sheet-2016\">"))
    #expect(try SmallSite().main(Self.path).contains("_sheet-2016") == false)
  }

  @Test func `Years that do not compare are told with why`() throws {
    var files = Self.scored
    files["2017/summary.md"] = "---\ntitle: Next\nkind: summary\nstatus: provisional\n---\n"
    let page = try SmallSite(files).main(Self.path)
    #expect(page.contains("<th scope=\"row\">2017 <small>(provisional)</small></th>"))
    #expect(page.contains("<span class=\"gap\">not comparable</span>"))
    #expect(page.contains("The criteria or their maxima changed from 2016 to 2017"))
    #expect(page.contains("2. Emulation year 2017 (provisional)"))
  }

  @Test func `Marks lead to the list of sources, and no link to another page`() throws {
    let summary = try #require(SmallSite.files["2016/conference.md"])
    let page = try SmallSite([
      "2016/conference.md": summary.replacing(
        "person: Nguyễn Xuân Đường", with: "person: Nguyễn Xuân Đường, source: 1")
    ]).main(Self.path)
    #expect(page.contains("<a href=\"#_source-1\" aria-label=\"Source 1\">[1]</a>"))
    #expect(page.contains("<li id=\"_source-1\"><span class=\"mark\">[1]</span>"))
    let links = page.matches(of: /href="([^"]*)"/).map { String($0.1) }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://") })
  }

  @Test func `Only sources that a line cites are listed`() throws {
    let note = try #require(SmallSite.files["2016/conference.md"]).replacing(
      "status: proposed}", with: "status: proposed, source: other}"
    ).replacing(
      "sources: [{title: A report, url: \"https://example.org/a\"}]",
      with: "sources: [{id: first, title: A report, url: \"https://example.org/a\"}, "
        + "{id: other, title: Another, url: \"https://example.org/b\"}]")
    let sheet = "province,total,rank,source\nnghe-an,~990,1,first\nquang-tri,,,first\n"
    let site = try SmallSite([
      "2016/conference.md": note, "2016/scores.csv": sheet,
      "provinces.yaml": (SmallSite.files["provinces.yaml"] ?? ""),
    ])
    #expect(site.problems == [])
    for id in ["thanh-hoa", "nghe-an", "quang-tri", "thua-thien-hue"] {
      let page = try site.main("provinces/\(id)/dossier.html")
      let listed = page.matches(of: /<li id="(_source-\d+)">/).map { String($0.1) }
      for source in listed { #expect(page.contains("href=\"#\(source)\""), "\(id): \(source)") }
    }
    #expect(try site.main("provinces/quang-tri/dossier.html").contains("A report") == false)
    #expect(try site.main("provinces/nghe-an/dossier.html").contains("<cite>A report</cite>"))
  }

  @Test func `The member's page leads to its dossier where the site has dossiers`() throws {
    let link = "<a href=\"nghe-an/dossier.html\">Dossier: Nghệ An</a>"
    #expect(try SmallSite().main("provinces/nghe-an.html").contains(link))
    let site = try #require(SmallSite.files["site.yaml"])
    let without = try SmallSite(["site.yaml": site + "\npapers: {kinds: [report, book]}\n"])
    #expect(try without.main("provinces/nghe-an.html").contains(link) == false)
    #expect(without.website?.pages.contains { $0.path == Self.path } == false)
  }
}
