import SiteFiles
import Testing

@testable import Website

struct SourceSummaryViewTests {
  private static let source = """
    sources: [{title: A report, author: A writer, url: "https://example.org/a", note: A note, pictures: [{caption: {en: A hall, vi: Hội trường}, credit: A maker}, {caption: A flag}]}]
    """

  private static func site() throws -> SmallSite {
    let note = try #require(SmallSite.files["2016/conference.md"])
    let site = try SmallSite([
      "2016/conference.md": note.replacing(
        "sources: [{title: A report, url: \"https://example.org/a\"}]", with: source)
    ])
    #expect(site.problems == [])
    return site
  }

  @Test func `Without an office a year has a summary from sources, and no official paper`() throws {
    let site = try Self.site()
    let paths = site.website?.pages.map(\.path) ?? []
    #expect(paths.contains("2016/report.html"))
    #expect(!paths.contains { $0.hasSuffix("minutes.html") || $0.hasSuffix("proposal.html") })
    let page = try site.page("vi/2016/report.html")
    for sign in ["Cộng hòa", "letterhead", "signature", "Nơi nhận", "Báo cáo số", "........"] {
      #expect(!page.contains(sign), "\(sign)")
    }
    #expect(page.contains("<body class=\"bound\">"))
    #expect(page.contains("Tổng hợp từ các nguồn"))
    #expect(page.contains("Đây không phải là văn bản của Cụm thi đua"))
    #expect(page.contains("Thông tin về kết quả</h2>"))
    #expect(try site.main("2016/index.html").contains(">Summary from sources 2016</a>"))
  }

  @Test func `A year whose notes name no source has a summary that speaks of none`() throws {
    let note = try #require(SmallSite.files["2016/conference.md"])
    let line = "sources: [{title: A report, url: \"https://example.org/a\"}]"
    #expect(note.contains(line))
    let site = try SmallSite([
      "2016/conference.md": note.replacing(line, with: "tags: [A report]")
    ])
    let page = try site.page("vi/2016/report.html")
    #expect(page.contains("Tổng hợp thông tin năm 2016"))
    #expect(!page.contains("các nguồn nêu ở cuối") && !page.contains("Tổng hợp từ các nguồn"))
    #expect(try site.main("2016/index.html").contains(">Summary of what is known of 2016</a>"))
  }

  @Test(arguments: ["2016/report.html", "provinces/nghe-an/dossier.html", "book.html"])
  func `Without an office no cover has the cluster for its issuer`(path: String) throws {
    let site = try Self.site()
    let page = try site.main(path)
    #expect(!page.contains("<p class=\"cluster\">"))
    #expect(page.contains("<p class=\"about\">The cluster</p>"))
    #expect(page.contains("It is not a paper of the cluster, and no office has issued it."))
    #expect(try site.main("vi/\(path)").contains("không phải là văn bản của Cụm thi đua"))
    let issued = try SmallSite(issued: true).main(path)
    #expect(issued.contains("<p class=\"cluster\">The cluster</p>"))
    #expect(!issued.contains("no office has issued it"))
  }

  @Test func `A paper that an office issues is no summary, and the others are not made`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"])
      .replacing(SmallSite.papers, with: "papers: {report: {number: 5}}\n")
    let site = try SmallSite(issued: true, ["2016/conference.md": note])
    #expect(try site.page("2016/report.html").contains("<body class=\"official\">"))
    #expect(site.website?.pages.contains { $0.path == "2016/minutes.html" } == false)
    #expect(try site.main("2016/index.html").contains(">Summary report 2016</a>"))
  }

  @Test(arguments: ["2016/index.html", "2016/conference.html", "2016/report.html", "book.html"])
  func `A list of sources names authors, and the pictures that are not shown`(path: String) throws {
    let page = try Self.site().main(path)
    #expect(page.contains("<cite>A report</cite>, A writer, <a "))
    #expect(page.contains("<p class=\"remark\">A note</p>"))
    #expect(page.contains("<li>A hall (Picture: A maker)</li> <li>A flag</li>"))
    #expect(!page.contains("<img"))
  }

  @Test func `Members that no source lists are told as known from other years`() throws {
    let page = try Self.site().main("2016/report.html")
    #expect(page.contains("<p>Provinces known as members from other years: Thanh Hóa,"))
    #expect(!page.contains("members: Thanh Hóa"))
  }
}
