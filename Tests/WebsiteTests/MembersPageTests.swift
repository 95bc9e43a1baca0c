import SiteFiles
import Testing

@testable import Website

/// The page of members, what a member's page says of first places, and members that notes name.
struct MembersPageTests {
  private static let note =
    "---\ntitle: A visit\nkind: note\nprovinces: [quang-tri, nghe-an]\n---\nText.\n"

  private func site(_ ranks: [Int: String]) throws -> SmallSite {
    var files = ["2016/visit.md": Self.note, "2016/scores.csv": "province,total\nnghe-an,~990\n"]
    for (year, rows) in ranks {
      files["\(year)/conference.md"] =
        "---\ntitle: The conference\nkind: summary\nstatus: final\n---\nText.\n"
      files["\(year)/scores.csv"] = "province,rank\n" + rows
    }
    let site = try SmallSite(files)
    #expect(site.problems == [])
    return site
  }

  private static let ranks = [
    2016: "nghe-an,1\nthanh-hoa,2\nquang-binh,3\nquang-tri,4\nthua-thien-hue,5\n",
    2017: "thanh-hoa,1\nnghe-an,2\nquang-binh,3\nquang-tri,4\nthua-thien-hue,5\n",
  ]

  @Test func `Members have their newest rank, its change and the line of their ranks`() throws {
    let page = try site(Self.ranks).main("provinces/index.html")
    #expect(page.contains("<th scope=\"col\" class=\"rank\">Rank 2017</th>"))
    #expect(page.contains("<tr id=\"thanh-hoa\"><td class=\"rank\" data-value=\"1\">1</td>"))
    #expect(page.contains("<span aria-hidden=\"true\">▲ 1</span>"))
    #expect(page.contains("<svg class=\"spark\""))
    #expect(!page.contains("<ol class=\"members\">"))
  }

  @Test func `Without ranks members are a list`() throws {
    let site = try site([:])
    let page = try site.main("provinces/index.html")
    #expect(page.contains("<ol class=\"members\">"))
    #expect(!page.contains("<table"))
    #expect(try !site.main("provinces/nghe-an.html").contains("download"))
  }

  @Test func `A member's page says when it was first, and has its chart as a file`() throws {
    let site = try site(Self.ranks)
    let page = try site.main("provinces/nghe-an.html")
    #expect(page.contains("ranked first in 2016 (rank known for 2 of 2 years)"))
    #expect(page.contains("<a href=\"../charts/ranks-nghe-an.svg\" download>"))
    #expect(try !site.main("provinces/quang-tri.html").contains("ranked first"))
    let alone = try self.site([2016: "nghe-an,1\nthanh-hoa,2\n"]).main("provinces/nghe-an.html")
    #expect(!alone.contains("ranked first"))
    let paths = Set(site.website?.pages.map(\.path) ?? [])
    #expect(paths.isSuperset(of: ["charts/ranks-nghe-an.svg", "vi/charts/ranks-quang-tri.svg"]))
  }

  @Test func `A note links the members that it names, in the order of the register`() throws {
    let page = try site(Self.ranks).main("2016/visit.html")
    let named = try #require(page.firstRange(of: "named here</h2>")?.upperBound)
    let first = try #require(page[named...].firstRange(of: "../provinces/nghe-an.html"))
    let second = try #require(page[named...].firstRange(of: "../provinces/quang-tri.html"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
