import Emulation
import Foundation
import Links
import Localization
import SiteFiles
import Testing

@testable import Downloads
@testable import Website

/// What files of a site call its members.
struct MemberNamesTests {
  private static let terms = """

    members:
      kinds: {commune: {one: {en: commune, vi: xã}, many: {en: communes, vi: các xã}}}
      path: communes
      column: commune

    """

  private static func site(_ more: String = "") throws -> SmallSite {
    var changes = ["site.yaml": (SmallSite.files["site.yaml"] ?? "") + terms + more]
    changes["provinces.yaml"] = (SmallSite.files["provinces.yaml"] ?? "").replacing(
      ", kind: city", with: "")
    return try SmallSite(changes)
  }

  @Test func `Names that a site has for something else are reserved`() {
    for column in ColumnName.allCases where column != .member {
      #expect(ReservedNames.columns.contains(column.rawValue))
    }
    for table in Dataset.Kind.allCases where table != .members {
      #expect(ReservedNames.folders.contains(table.rawValue))
    }
  }

  @Test func `Pages of members are in the folder of the site's word`() throws {
    let website = try #require(try Self.site("base-url: https://a.example/\n").website)
    let paths = website.pages.map(\.path)
    #expect(!paths.contains { $0.contains("provinc") })
    for path in [
      "communes/index.html", "communes/nghe-an.html", "communes/nghe-an/2016.html",
      "communes/nghe-an/dossier.html", "vi/communes/index.html", "data/communes.csv",
    ] {
      #expect(paths.contains(path), "no \(path)")
    }
    #expect(website.printouts.contains { $0.path == "vi/communes/nghe-an/dossier.html" })
  }

  @Test func `No page and no file names provinces`() throws {
    let site = try Self.site("base-url: https://a.example/\n")
    #expect(site.problems == [])
    for page in try #require(site.website).pages where !page.path.hasPrefix("assets/style") {
      let text = String(decoding: try page.contents(), as: UTF8.self)
      #expect(text.range(of: "provinc") == nil, "\(page.path) names provinces")
    }
  }

  @Test(arguments: [
    "2016/ranking.csv", "2016/ranking.json", "data/communes.csv", "data/rankings.excel.csv",
  ])
  func `Tables have members under the head of the site's word`(path: String) throws {
    #expect(try Self.site().page(path).contains("commune"))
  }

  @Test func `The data file of a site is read with its own names`() throws {
    let own = try PublishedFacts(reading: Array(try Self.site().page("data/archive.json").utf8))
    let other = try PublishedFacts(
      reading: Array(
        try SmallSite(["site.yaml": (SmallSite.files["site.yaml"] ?? "") + "\n"])
          .page("data/archive.json").utf8))
    #expect(own.memberNames == .init(path: "communes", column: "commune"))
    #expect(other.memberNames == .init(path: "provinces", column: "province"))
    #expect(own.members == other.members)
    for subject in [PublishedYear.Subject.points(member: "nghe-an"), .rank(member: "thanh-hoa")] {
      #expect(own.years[2016]?.facts[subject] == other.years[2016]?.facts[subject])
    }
    #expect(own.years[2016]?.facts[.membership(member: "nghe-an")] != nil)
  }
}
