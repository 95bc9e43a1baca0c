import Foundation
import SiteFiles
import Testing

@testable import Search
@testable import Website

struct SearchIndexTests {
  @Test func `Pages are numbered by boost, then the newest first, then in the order given`() throws
  {
    let index = SearchIndex(
      [
        Self.entry("a", year: 2015), Self.entry("b", year: 2016), Self.entry("c", year: nil),
        Self.entry("d", boost: 1, year: nil), Self.entry("e", year: 2016),
      ], extent: 0, in: "vi/")
    #expect(
      try Self.text(index, "vi/search/pages-0.js").hasSuffix(
        """
        [["d","d.html",0,0],["b","b.html",0,2016],["e","e.html",0,2016],["a","a.html",0,2015],\
        ["c","c.html",0,0]]);

        """))
  }

  @Test func `The index names its shards and kinds, and every script the same version`() throws {
    let index = SearchIndex([Self.entry("Huế", year: 2016)], extent: 0, in: "")
    let head = try Self.text(index, "search/index.js")
    let version = try #require(head.firstMatch(of: /"version":"([0-9a-f]{8})"/)).1
    #expect(
      head == """
        yearbookSearch("index",{"version":"\(version)","size":64,"few":16,"words":["hue"],"kinds":["note"]});

        """)
    #expect(
      try Self.text(index, "search/words-0.js") == """
        yearbookSearch("words-0@\(version)","huế A");

        """)
    #expect(try Self.text(index, "search/pages-0.js").contains("\"pages-0@\(version)\""))
  }

  @Test func `Other content has another version`() throws {
    let one = SearchIndex([Self.entry("Huế", year: 2016)], extent: 0, in: "")
    let other = SearchIndex([Self.entry("Huề", year: 2016)], extent: 0, in: "")
    #expect(try Self.text(one, "search/index.js") != Self.text(other, "search/index.js"))
  }

  @Test func `A thousand pages need less than 30 KB before the first result`() throws {
    let words = (0..<3_000).map { "w\(String($0, radix: 36))x" }
    let entries = (0..<1_000).map { number in
      let text = (0..<300).map { words[(number * 7 + $0 * $0) % 3_000] }.joined(separator: " ")
      return SearchEntry(boost: 0, year: number) {
        .init(title: "Page \(number)", path: "\(number).html", text: [text])
      }
    }
    let index = SearchIndex(entries, extent: 1_500_000, in: "")
    let sizes = try index.pages.map { (path: $0.path, count: try $0.contents().count) }
    func largest(_ kind: String) -> Int {
      sizes.filter { $0.path.contains(kind) }.map(\.count).max() ?? 0
    }
    #expect(largest("index") < 2_000)
    #expect(largest("index") + largest("words") + largest("pages") < 30_000)
  }

  @Test func `Names of all times, people, places and tags of the archive are found`() throws {
    let site = try SmallSite([
      "2016/visit.md": """
      ---
      title: A visit
      place: Đông Hà
      tags: [làng nghề]
      chairs: [{person: Lâm Phương Thanh}]
      kind: mid-year
      ---
      ## Buổi sáng

      Rank {{rank.thanh-hoa}} with {{points.thanh-hoa}} points for {{name.thua-thien-hue}}.
      """
    ])
    #expect(site.problems == [])
    let words = try Self.words(site, "search/")
    for word in [
      "đông  ", "hà  ", "nghề  ", "lâm  ", "buổi  ", "points   ", "thừa ", "bình ", "xuân  ",
      "2016 ",
    ] {
      #expect(words.contains { $0.hasPrefix(word) }, "\(word) in \(words)")
    }
    #expect(!words.contains { $0.hasPrefix("985") })
    #expect(try Self.words(site, "vi/search/").contains { $0.hasPrefix("hội ") })
  }

  @Test func `Every result leads to a page of the site`() throws {
    let site = try SmallSite()
    let pages = try #require(site.website?.pages)
    let paths = Set(pages.map(\.path))
    for page in pages where page.path.contains("search/pages-") {
      let folder = page.path.hasPrefix("vi/") ? "vi/" : ""
      let text = String(decoding: try page.contents(), as: UTF8.self)
      for match in text.matches(of: /,"([^"#]+\.html)[#"]/) {
        #expect(paths.contains(folder + match.1), "\(match.1)")
      }
    }
  }

  @Test func `Text of authors in titles cannot leave its string`() throws {
    let site = try SmallSite(["2016/visit.md": "---\ntitle: '</script>\"];alert(1)//'\n---\n"])
    let text = try site.page("search/pages-0.js")
    #expect(text.contains("\"\\u003c/script\\u003e\\u0022];alert(1)//\""))
  }

  private static func entry(_ title: String, boost: Int = 0, year: Int?) -> SearchEntry {
    SearchEntry(boost: boost, year: year) {
      .init(title: title, path: "\(title).html", kind: "note", year: year)
    }
  }

  private static func text(_ index: SearchIndex, _ path: String) throws -> String {
    let page = try #require(index.pages.first { $0.path == path }, "no script \(path)")
    return String(decoding: try page.contents(), as: UTF8.self)
  }

  /// The words in the scripts of a folder, each with its pages.
  private static func words(_ site: SmallSite, _ folder: String) throws -> [Substring] {
    try (site.website?.pages ?? []).filter { $0.path.hasPrefix("\(folder)words-") }
      .flatMap { page in
        let text = try site.page(page.path)
        return text.split(separator: "\"")[3].split(separator: ",")
      }
  }
}
