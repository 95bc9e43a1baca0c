import Foundation
import Input
import Testing

@testable import Website

struct WebsiteTests {
  @Test func `There is a page for everything in each language`() throws {
    let site = try SmallSite()
    #expect(site.problems == [])
    let paths = site.website?.pages.map(\.path) ?? []
    for path in [
      "index.html", "2016/index.html", "2016/conference.html", "provinces/index.html",
      "provinces/nghe-an.html", "rankings.html", "honours.html", "leadership.html",
      "movements.html", "documents.html", "archive.html", "404.html",
    ] {
      #expect(paths.contains(path))
      #expect(paths.contains("vi/\(path)"))
    }
    #expect(paths.contains("assets/style.css"))
    #expect(site.website?.languageCount == 2)
  }

  @Test func `A year shows what is known and says what is not`() throws {
    let year = try SmallSite().main("2016/index.html")
    #expect(year.contains("Nghệ An leads the cluster"))
    #expect(year.contains("≈ 990"))
    #expect(year.contains(">985.5<"))
    #expect(year.components(separatedBy: "<span class=\"gap\">not published</span>").count == 4)
    #expect(year.contains("Points of 2 of 5 members were published"))
    #expect(
      year.contains("<dt>Summary conference</dt><dd><a href=\"#conference\">4 March 2017</a>"))
    #expect(year.contains("<dt>Covenant for 2017</dt><dd>signed on 4 March 2017"))
    #expect(year.contains("Flag <em>proposed</em>"))
    #expect(!year.contains("conferred</em>"))
    #expect(
      year.contains("nominated, for the Central Emulation and Commendation Council to decide"))
    #expect(year.contains("now Huế"))
    #expect(year.contains("now part of Quảng Trị"))
  }

  @Test func `The Vietnamese year has Vietnamese words, dates and decimals`() throws {
    let year = try SmallSite().main("vi/2016/index.html")
    #expect(year.contains("Nghệ An dẫn đầu cụm"))
    #expect(year.contains(">985,5<"))
    #expect(year.contains("ngày 04 tháng 3 năm 2017"))
    #expect(year.contains("<em>đề nghị tặng</em>"))
    #expect(year.contains("nay là Huế"))
    #expect(!year.contains("published"))
  }

  @Test func `Prose quotes the figure that the table shows`() throws {
    let site = try SmallSite()
    #expect(try site.main("2016/conference.html").contains("and 985.5."))
    #expect(try site.main("2016/conference.html").contains("<table class=\"ranking\">"))
    #expect(try site.main("vi/2016/conference.html").contains("and 985,5."))
  }

  @Test func `A note without a translation is shown in its own language, marked as such`() throws {
    let note = try SmallSite().main("vi/2016/conference.html")
    #expect(note.contains("<div class=\"prose\" lang=\"en\">"))
    #expect(note.contains("Bài này hiển thị bằng ngôn ngữ gốc: English."))
    #expect(try !SmallSite().main("2016/conference.html").contains("lang=\"en\">"))
  }

  @Test func `A translated note is shown in its language`() throws {
    let site = try SmallSite(["2016/conference.vi.md": "Lời kể {{rank.nghe-an}}.\n"])
    #expect(try site.main("vi/2016/conference.html").contains("<p>Lời kể 1.</p>"))
  }

  @Test func `A tie shares its rank`() throws {
    let site = try SmallSite([
      "2016/scores.csv": "province,total\nnghe-an,990\nthanh-hoa,985\nquang-tri,985\n"
    ])
    let year = try site.main("2016/index.html")
    #expect(year.components(separatedBy: "<td class=\"rank\">2=</td>").count == 3)
  }

  @Test func `Text from authors cannot become markup`() throws {
    let script = "<script>alert(1)</script>"
    let site = try SmallSite([
      "2016/visit.md": "---\ntitle: \"\(script)\"\nplace: '\" onload=\"x'\n---\nText\n",
      "2016/scores.csv": "province,total,note\nnghe-an,985,\(script)\n",
    ])
    for page in site.website?.pages ?? [] where page.path.hasSuffix(".html") {
      let text = String(decoding: try page.contents(), as: UTF8.self)
      #expect(!text.contains("<script"), "\(page.path)")
      #expect(!text.contains("\" onload"), "\(page.path)")
    }
  }

  @Test func `A picture beside a note is shown and published`() throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let note = "---\ntitle: A\n---\n![Hội trường](ảnh 1.png \"Đông Hà\")\n"
    let site = try SmallSite(
      ["2016/a.md": note.replacing("(ảnh 1.png", with: "(<ảnh 1.png>")],
      pictures: ["2016/ảnh 1.png": png])
    #expect(site.problems == [])
    #expect(site.website?.pages.contains { $0.path == "2016/ảnh 1.png" } == true)
    let page = try site.main("vi/2016/a.html")
    #expect(page.contains("<img src=\"../../2016/%E1%BA%A3nh%201.png\" alt=\"Hội trường\""))
    #expect(page.contains("<figcaption>Đông Hà</figcaption>"))
  }

  @Test(arguments: [
    ("[a](../2017/year.md)", "broken-link"), ("[a](nowhere.html)", "broken-link"),
    ("[a](/etc/passwd)", "broken-link"), ("[a](../../../x.md)", "broken-link"),
    ("[a](#nowhere)", "broken-anchor"), ("[a](conference.md#nowhere)", "broken-anchor"),
    ("[a](index.html#nowhere)", "broken-anchor"), ("![a](no.png)", "missing-picture"),
    ("![a](text.png)", "picture-kind"), ("{{points.nobody}}", "unknown-quotation"),
    ("{{total.nghe-an}}", "unknown-quotation"),
  ])
  func `What a note refers to must be there`(text: String, code: String) throws {
    let site = try SmallSite(
      ["2016/a.md": "---\ntitle: A\n---\n\(text)\n"],
      pictures: ["2016/text.png": Array("plain text".utf8)])
    #expect(site.problems.map { $0.split(separator: " ").last.map(String.init) } == [code])
    #expect(site.problems[0].hasPrefix("content/2016/a.md:4:"))
  }

  @Test(arguments: [
    "[a](conference.md)", "[a](conference.md#the-result)", "[a](index.html#ranking)",
    "[a](../rankings.html)", "[a](./)", "[a](#ha-tinh)", "[a](https://example.org/)",
    "[a](mailto:a@example.org)", "{{points.quang-tri}}", "{{name.thua-thien-hue}}",
  ])
  func `What is there may be referred to`(text: String) throws {
    let site = try SmallSite(["2016/a.md": "---\ntitle: A\n---\n## Hà Tĩnh\n\n\(text)\n"])
    #expect(site.problems == [])
  }

  @Test func `A table that the year does not have is a problem`() throws {
    let site = try SmallSite([
      "2017/year.md": "---\ntitle: A\nkind: summary\nstatus: unpublished\n---\n```ranking\n```\n"
    ])
    #expect(site.problems == ["content/2017/year.md:6:1 empty-block"])
  }

  @Test func `A word that one language lacks is a problem`() throws {
    let site = try SmallSite(templates: ["words.vi.yaml": "language: Tiếng Việt\nrank: Hạng\n"])
    #expect(site.problems.contains("templates/words.vi.yaml missing-word"))
  }

  @Test func `A page of one's own may not take the place of another`() throws {
    let site = try SmallSite(["pages/rankings.md": "---\ntitle: A\n---\nText\n"])
    #expect(site.problems.contains("rankings.html same-page"))
  }

  @Test func `Every template has a vocabulary to print`() {
    let year = Website.vocabularies.first { $0.template == "year" }?.vocabulary ?? ""
    #expect(year.contains("headline: text\n"))
    #expect(year.contains("ranking: record\n  "))
    #expect(Website.vocabularies.count == PageTemplate.allCases.count)
  }
}
