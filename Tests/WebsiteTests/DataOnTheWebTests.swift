import Foundation
import SiteFiles
import Testing

@testable import Website

#if canImport(FoundationXML)
  import FoundationXML
#endif

struct DataOnTheWebTests {
  @Test func `Without a base URL there is no feed, no sitemap and no word to search engines`()
    throws
  {
    let site = try SmallSite()
    let paths = site.website?.pages.map(\.path) ?? []
    #expect(!paths.contains { $0.hasSuffix(".xml") })
    let year = try site.page("2016/index.html")
    #expect(!year.contains("canonical"))
    #expect(!year.contains("ld+json"))
    #expect(!year.contains("application/atom+xml"))
  }

  @Test(arguments: ["https://a.example", "https://a.example/", "https://a.example:8443/x/y-1/"])
  func `A base URL may end with a slash or not`(url: String) throws {
    let site = try Self.site(url)
    #expect(site.problems == [])
    let root = url.hasSuffix("/") ? url : url + "/"
    let year = try site.page("vi/2016/index.html")
    #expect(year.contains("<link rel=\"canonical\" href=\"\(root)vi/2016/index.html\">"))
    #expect(year.contains("type=\"application/atom+xml\" href=\"../feed.xml\""))
    #expect(try !site.page("404.html").contains("canonical"))
  }

  @Test(arguments: [
    "http://a.example", "a.example", "https://", "https:///x", "https://a.example?x",
    "https://a.example/#x", "https://me@a.example", "https://a.example/../x", "https://a..example",
    "https://a.example/a b", "https://a.example//x", "https://cụm.example", "https://a.example:0",
    "https://a.example/%2e%2e/", "https://-a.example", "https://a.example/index.html/<x>",
  ])
  func `What is not an address of a site is a problem`(url: String) throws {
    let problems = try Self.site(url).problems
    #expect(problems == ["content/site.yaml:4:12 base-url"])
  }

  @Test(arguments: ["feed.xml", "vi/feed.xml"])
  func `A feed has all that RFC 4287 asks for`(path: String) throws {
    let site = try Self.site(
      "https://a.example",
      ["2016/visit.md": "---\ntitle: A <b> & “visit”\ndate: 2016-09-01\n---\n"])
    #expect(site.problems == [])
    let feed = try Elements(try site.page(path))
    #expect(feed.texts["feed/title"] == [path == "feed.xml" ? "The cluster" : "Cụm"])
    #expect(feed.texts["feed/id"] == ["https://a.example/\(path)"])
    #expect(feed.texts["feed/updated"] == ["2017-03-04T00:00:00Z"])
    #expect(feed.texts["feed/author/name"]?.count == 1)
    let folder = path == "feed.xml" ? "" : "vi/"
    #expect(
      feed.texts["feed/entry/id"] == [
        "https://a.example/\(folder)2016/conference.html",
        "https://a.example/\(folder)2016/index.html",
        "https://a.example/\(folder)2016/visit.html",
      ])
    #expect(
      feed.texts["feed/entry/updated"] == [
        "2017-03-04T00:00:00Z", "2017-03-04T00:00:00Z", "2016-09-01T00:00:00Z",
      ])
    #expect(feed.texts["feed/entry/title"]?.last == "A <b> & “visit”")
    #expect(feed.texts["feed/entry/summary"]?.count == 3)
    #expect(
      feed.links == [
        "self https://a.example/\(path)",
        "alternate https://a.example/\(folder)index.html",
        "alternate https://a.example/\(folder)2016/conference.html",
        "alternate https://a.example/\(folder)2016/index.html",
        "alternate https://a.example/\(folder)2016/visit.html",
      ])
  }

  @Test func `A correction renews the entry of its year, not its conference`() throws {
    let conference = try #require(SmallSite.files["2016/conference.md"]).replacing(
      "sources:", with: "corrections: [{date: 2018-05-14, what: A rank}]\nsources:")
    let site = try Self.site("https://a.example", ["2016/conference.md": conference])
    let feed = try Elements(try site.page("feed.xml"))
    #expect(feed.texts["feed/entry/id"]?.first == "https://a.example/2016/index.html")
    #expect(feed.texts["feed/entry/updated"]?.first == "2018-05-14T00:00:00Z")
    #expect(feed.texts["feed/entry/published"]?.first == "2017-03-04T00:00:00Z")
    #expect(
      try site.main("2016/index.html").contains(
        "Figures as of 4 March 2017. Corrected up to 14 May 2018."))
    #expect(try site.page("2016/ranking.json").contains("\"as-of\": \"2018-05-14\""))
  }

  @Test func `A site in which nothing has a day has no feed`() throws {
    let site = try Self.site(
      "https://a.example",
      [
        "2016/conference.md": "---\ntitle: A\nkind: summary\nstatus: unknown\n---\n",
        "2016/scores.csv": "province,total\n",
      ])
    #expect(site.website?.pages.contains { $0.path.hasSuffix("feed.xml") } == false)
    #expect(try !site.page("index.html").contains("atom+xml"))
  }

  @Test func `The sitemap names every page that is to be found, in each language`() throws {
    let site = try Self.site("https://a.example")
    let map = try Elements(try site.page("sitemap.xml"))
    let pages = site.website?.pages.map(\.path).filter {
      $0.hasSuffix(".html") && !$0.hasSuffix("404.html")
    }
    #expect(map.texts["urlset/url/loc"]?.sorted() == pages?.map { "https://a.example/\($0)" })
    #expect(map.links.contains("alternate https://a.example/vi/2016/index.html"))
  }

  @Test func `Without an office the cluster is author of neither data nor feed`() throws {
    let site = try Self.site("https://a.example")
    let dataset = try Self.linkedData("2016/index.html", of: site)
    #expect(dataset["creator"] == nil && dataset["publisher"] == nil)
    let feed = try Elements(try site.page("feed.xml"))
    #expect(feed.texts["feed/author/name"] == ["https://a.example/"])
    let settings = try #require(SmallSite.files["site.yaml"])
    let issued = try SmallSite([
      "site.yaml": settings
        + "\nbase-url: https://a.example\noffice: {en: The office, vi: Văn phòng}\n"
    ])
    let owned = try Self.linkedData("2016/index.html", of: issued)
    #expect((owned["creator"] as? [String: String])?["name"] == "The office")
    #expect(try Elements(issued.page("feed.xml")).texts["feed/author/name"] == ["The office"])
  }

  @Test func `A feed does not call published what sources tell of a year`() throws {
    let conference = try #require(SmallSite.files["2016/conference.md"])
      .replacing("status: final", with: "status: reported")
    let site = try Self.site("https://a.example", ["2016/conference.md": conference])
    #expect(try !site.page("feed.xml").contains("<published>"))
    #expect(try Self.site("https://a.example").page("feed.xml").contains("<published>2017-03-04T"))
  }

  @Test func `A year tells search engines of its data`() throws {
    let dataset = try Self.linkedData("2016/index.html", of: Self.site("https://a.example"))
    #expect(dataset["@context"] as? String == "https://schema.org")
    #expect(dataset["@type"] as? String == "Dataset")
    #expect(dataset["temporalCoverage"] as? String == "2016")
    #expect(dataset["dateModified"] as? String == "2017-03-04")
    #expect((dataset["description"] as? String ?? "").count >= 50)
    let files = try #require(dataset["distribution"] as? [[String: String]])
    #expect(files.first?["contentUrl"] == "https://a.example/2016/ranking.csv")
    #expect(files.first?["encodingFormat"] == "text/csv")
    #expect(files.count == 6)
  }

  @Test func `A conference is an event where its day and its place are known`() throws {
    let conference = try #require(SmallSite.files["2016/conference.md"])
    let unknown = try Self.site("https://a.example").page("2016/conference.html")
    #expect(!unknown.contains("ld+json"))
    let site = try Self.site(
      "https://a.example",
      [
        "2016/conference.md": conference.replacing(
          "date: 2017-03-04\nc", with: "date: 2017-03-04\nplace: Vinh\nc")
      ])
    let event = try Self.linkedData("2016/conference.html", of: site)
    #expect(event["@type"] as? String == "Event")
    #expect(event["name"] as? String == "Summary conference, Emulation year 2016")
    #expect(event["startDate"] as? String == "2017-03-04")
    #expect((event["location"] as? [String: String])?["name"] == "Vinh")
  }

  @Test func `No text of an author ends the block of data in a page`() throws {
    let title = "</script><script>alert(1)</script>"
    let site = try Self.site("https://a.example", title: title)
    let page = try site.page("2016/index.html")
    #expect(!page.contains("<script>alert"))
    let dataset = try Self.linkedData("2016/index.html", of: site)
    #expect(try #require(dataset["name"] as? String).hasPrefix(title))
  }

  @Test func `A page is cited by publisher, title, day and place`() throws {
    let site = try SmallSite()
    #expect(
      try site.main("2016/index.html").contains(
        "<p class=\"citation\">Emulation year 2016. The cluster."
          + " Figures as of 4 March 2017. <code>2016/index.html</code></p>"))
    let office = try Self.site("https://a.example", more: "office: {en: An office, vi: Văn phòng}")
    #expect(
      try office.main("vi/2016/index.html").contains(
        "<p class=\"citation\">Văn phòng (2017), Năm thi đua 2016, Cụm,"
          + " số liệu tính đến ngày 04 tháng 3 năm 2017, <a"
          + " href=\"https://a.example/vi/2016/index.html\">"))
  }

  private static func site(
    _ url: String, _ changes: [String: String] = [:], title: String = "{en: The cluster, vi: Cụm}",
    more: String = ""
  ) throws -> SmallSite {
    let file = """
      format: 1
      title: \(title.hasPrefix("{") ? title : "'\(title)'")
      languages: [en, vi]
      base-url: '\(url)'
      \(more)
      """
    return try SmallSite(changes.merging(["site.yaml": file]) { $1 })
  }

  private static func linkedData(_ path: String, of site: SmallSite) throws -> [String: Any] {
    let page = try site.page(path)
    let start = try #require(page.range(of: "<script type=\"application/ld+json\">"))
    let rest = page[start.upperBound...]
    let end = try #require(rest.range(of: "</script>"))
    let data = Data(rest[..<end.lowerBound].utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}

/// The texts of a well-formed XML file by the path of their element, and its links.
private final class Elements: NSObject, XMLParserDelegate {
  private(set) var texts: [String: [String]] = [:]
  /// Relation and address.
  private(set) var links: [String] = []
  private var path: [String] = []
  private var text = ""

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    try #require(parser.parse(), "not well-formed: \(xml)")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    path.append(name)
    text = ""
    if let address = attributes["href"] { links.append("\(attributes["rel"] ?? "") \(address)") }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts[path.joined(separator: "/"), default: []].append(text)
    path.removeLast()
    text = ""
  }
}
