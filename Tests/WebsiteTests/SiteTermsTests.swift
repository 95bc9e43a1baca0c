import Emulation
import Foundation
import Input
import SiteFiles
import Testing

@testable import Website

/// Sites of other members than provinces, and of other groups than clusters.
struct SiteTermsTests {
  /// Words that no page of the block of communes has, in small letters.
  private static let foreign = [
    "tỉnh", "bắc vào nam", "cụm", "trung ương", "thành phố", "province", "cluster",
    "north to south",
    "central",
  ]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/commune-block")

  private static func website() throws -> Website {
    var problems = Problems()
    let content = try FileTree(
      reading: folder.appending(path: "content").path(), problems: &problems)
    let templates = try FileTree(reading: SmallSite.templates.path(), problems: &problems)
    var (archiveMemory, siteMemory) = (ArchiveMemory(), SiteMemory())
    let archive = try #require(
      Archive(content, memory: &archiveMemory, problems: &problems))
    let website = Website(
      archive, templates: templates, memory: &siteMemory, problems: &problems)
    #expect(problems.sorted.map(\.message) == [])
    return website
  }

  /// What readers see of a page: without tags, which have addresses and classes.
  private static func seen(_ file: SiteFile) throws -> String {
    String(decoding: try file.contents(), as: UTF8.self)
      .replacing(/<(script|style)\b[^>]*>[\s\S]*?<\/(script|style)>/, with: " ")
      .replacing(/<[^>]*>/, with: " ").lowercased()
  }

  @Test func `No page of a block of communes has a word for members or clusters`() throws {
    let pages = try Self.website().pages.filter { $0.path.hasSuffix(".html") }
    #expect(pages.count > 100)
    for page in pages {
      let text = try Self.seen(page)
      for word in Self.foreign where text.contains(word) {
        let start = try #require(text.range(of: word)).lowerBound
        Issue.record("\(page.path) has '\(word)': …\(text[start...].prefix(80))")
      }
    }
  }

  @Test(arguments: [
    "index.html", "2025/index.html", "2025/proposal.html", "leadership.html",
    "xa-phuong/index.html", "xa-phuong/cam-son.html", "xa-phuong/yen-binh.html", "en/index.html",
    "en/leadership.html", "data/xa-phuong.csv", "2025/ranking.json",
  ])
  func `Pages of the block are as expected`(path: String) throws {
    let page = try #require(try Self.website().pages.first { $0.path == path }, "no page \(path)")
    let bytes = try page.contents()
    let expected = Self.folder.appending(path: "expected/\(path)")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try FileManager.default.createDirectory(
        at: expected.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: expected)
    }
    #expect(
      String(decoding: bytes, as: UTF8.self) == (try String(contentsOf: expected, encoding: .utf8)))
  }

  private static func site(_ lines: String) -> [String: String] {
    ["site.yaml": (SmallSite.files["site.yaml"] ?? "") + "\n\(lines)\n"]
  }

  @Test func `A group may have any name, and its offices follow`() throws {
    let site = try SmallSite(
      Self.site("organisation: {group: {en: league, vi: Liên minh}}"))
    #expect(try site.main("leadership.html").contains("League head"))
    #expect(try site.main("vi/leadership.html").contains("Trưởng Liên minh"))
    #expect(
      try site.main("vi/2016/index.html").contains(
        "trình Hội đồng Thi đua - Khen thưởng Trung ương"))
  }

  @Test func `Titles of offices and the council are the site's own`() throws {
    let site = try SmallSite(
      Self.site(
        "organisation: {head: {en: chair, vi: chủ nhiệm}, council: {en: Board, vi: Ban Chỉ đạo}}"))
    #expect(try site.main("leadership.html").contains("Chair"))
    #expect(try site.main("2016/index.html").contains("nominated, for the Board to decide"))
    #expect(try site.main("vi/leadership.html").contains("Chủ nhiệm"))
    #expect(try site.main("vi/2016/index.html").contains("trình Ban Chỉ đạo quyết định"))
  }

  @Test func `An article before a site's own word is not written twice`() throws {
    let site = try SmallSite(
      Self.site(
        "organisation: {group: {en: the League, vi: Liên minh}, council: {en: The Board, vi: Ban Chỉ đạo}}"
      ))
    #expect(try site.main("2016/index.html").contains("nominated, for the Board to decide"))
    #expect(try site.main("leadership.html").contains("League head"))
    for page in ["index.html", "2016/index.html", "leadership.html", "provinces/nghe-an.html"] {
      #expect(try !site.main(page).lowercased().contains("the the "), "\(page)")
    }
  }

  @Test func `Of members of its own a site says no order and no council that it does not name`()
    throws
  {
    var files = Self.site("members: {all: {en: Ministries, vi: Các bộ}}")
    files["provinces.yaml"] = SmallSite.files["provinces.yaml"]?.replacing("kind: city, ", with: "")
    let site = try SmallSite(files)
    let home = try site.main("vi/index.html")
    #expect(home.contains("Theo thứ tự danh sách"))
    #expect(try site.main("vi/2016/index.html").contains("trình cấp có thẩm quyền quyết định"))
    #expect(try site.main("members/index.html").contains("Ministries"))
    #expect(try !site.page("members/nghe-an.html").contains("class=\"lead\""))
  }

  @Test func `A name in braces that no word of the site has is an error`() throws {
    let words = try String(
      contentsOf: SmallSite.templates.appending(path: "words.en.yaml"), encoding: .utf8)
    let site = try SmallSite(
      templates: ["words.en.yaml": words.replacing("Offices in the {group}", with: "In the {grup}")]
    )
    #expect(site.messages.contains { $0.contains("'{grup}'") && $0.contains("'group'") })
  }

  @Test func `An unknown key of the organisation is an error`() throws {
    let site = try SmallSite(Self.site("organisation: {heads: chair}"))
    #expect(site.problems.contains { $0.contains("unknown-key") })
  }
}
