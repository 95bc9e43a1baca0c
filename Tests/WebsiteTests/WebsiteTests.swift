import Foundation
import Input
import SiteFiles
import Testing
import Workplaces

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
    #expect(year.contains("Agreed points of 2 of 5 members were published"))
    #expect(
      year.contains("<dt>Summary conference</dt><dd><a href=\"#conference\">4 Mar 2017</a>"))
    #expect(year.contains("<dt>Covenant for 2017</dt><dd>signed on 4 Mar 2017"))
    #expect(year.contains("Flag <em>proposed</em>"))
    #expect(!year.contains("conferred</em>"))
    #expect(
      year.contains("nominated, for the Central Emulation and Commendation Council to decide"))
    #expect(year.contains("now Huế"))
    #expect(year.contains("now part of Quảng Trị"))
  }

  @Test func `The Vietnamese year has Vietnamese words, dates and decimals`() throws {
    let year = try SmallSite().main("vi/2016/index.html")
    #expect(year.contains("Nghệ An dẫn đầu Cụm"))
    #expect(year.contains(">985,5<"))
    #expect(year.contains("ngày 04 tháng 3 năm 2017"))
    #expect(year.contains("<em>đề nghị tặng</em>"))
    #expect(year.contains("nay là Huế"))
    #expect(!year.contains("published"))
  }

  @Test func `Prose quotes the figure that the table shows`() throws {
    let site = try SmallSite()
    #expect(try site.main("2016/conference.html").contains("and 985.5."))
    #expect(try site.main("2016/conference.html").contains("class=\"ranking\">"))
    #expect(try site.main("vi/2016/conference.html").contains("and 985,5."))
  }

  @Test func `A note without a translation is shown in its own language, marked as such`() throws {
    let note = try SmallSite().main("vi/2016/conference.html")
    #expect(note.contains("<div class=\"prose\" lang=\"en\">"))
    #expect(note.contains("Bài này hiển thị bằng tiếng Anh (nguyên bản)."))
    #expect(try !SmallSite().main("2016/conference.html").contains("lang=\"en\">"))
  }

  @Test func `A translated note is shown in its language`() throws {
    let site = try SmallSite(["2016/conference.vi.md": "Lời kể {{rank.nghe-an}}.\n"])
    #expect(try site.main("vi/2016/conference.html").contains("<p>Lời kể 1.</p>"))
  }

  @Test func `Only pictures that a published note shows are published`() throws {
    let png = SmallPicture.png(80, 45)
    let draft = "---\ntitle: A\nstatus: draft\n---\n![x](secret.png)\n"
    let note = "---\ntitle: A\n---\n[large](shown.png)\n"
    let site = try SmallSite(
      ["2016/a.md": draft, "2016/b.md": note],
      pictures: ["2016/secret.png": png, "2016/shown.png": png])
    #expect(site.problems == ["content/2016/secret.png unused-file"])
    let paths = site.website?.pages.map(\.path) ?? []
    #expect(!paths.contains("2016/secret.png"))
    #expect(paths.contains("2016/shown.png"))
    #expect(try site.main("2016/b.html").contains("<a href=\"shown.png\">large</a>"))
  }

  @Test(arguments: ["2016/con.md", "2016/lpt1.md"])
  func `A name that Windows cannot have is a problem`(path: String) throws {
    let site = try SmallSite([path: "---\ntitle: A\n---\n"])
    #expect(site.problems == ["content/\(path):1:1 file-name"])
  }

  @Test func `A conferred award and a proposed one are never told as one`() throws {
    let conference = try #require(SmallSite.files["2016/conference.md"]).replacing(
      "  - {province: nghe-an, award: flag, status: proposed}",
      with: """
          - {province: thanh-hoa, award: flag, status: proposed}
          - province: nghe-an
            award: flag
            status: conferred
            decision: {number: 231/QĐ-TTg, date: 2017-05-02}
        """)
    let site = try SmallSite([
      "2016/conference.md": conference.replacing("```ranking\n```", with: ""),
      "2016/scores.csv": "province,total\n",
    ])
    let year = try site.main("2016/index.html")
    #expect(year.contains("<span class=\"headline\">Nghệ An received the Flag</span>"))
    #expect(year.contains("<span class=\"whole\">231/QĐ-TTg</span> of 2 May 2017"))
  }

  @Test func `A link to a heading leads to the same heading in the other language`() throws {
    let site = try SmallSite([
      "2016/conference.vi.md": "## Kết quả\n",
      "2016/a.md": "---\ntitle: A\n---\n[a](conference.md#the-result)\n",
    ])
    #expect(site.problems == [])
    #expect(try site.main("vi/2016/a.html").contains("#ket-qua\""))
    let broken = try SmallSite(["2016/a.md": "---\ntitle: A\n---\n[a](conference.md#no-such)\n"])
    #expect(broken.problems == ["content/2016/a.md:4:5 broken-anchor"])
  }

  @Test func `A name that nothing fills in a word is a problem`() throws {
    let words = try String(
      contentsOf: SmallSite.templates.appending(path: "words.en.yaml"), encoding: .utf8)
    let changed = words.replacing(
      "year-title: Emulation year {year}", with: "year-title: Year {yaer}")
    let site = try SmallSite(templates: ["words.en.yaml": changed])
    #expect(site.problems.count == 1)
    #expect(site.problems[0].hasSuffix(" unknown-name"))
  }

  @Test func `Points of some members do not make a leader of the cluster`() throws {
    let site = try SmallSite(["2016/scores.csv": "province,total\nnghe-an,990\nthanh-hoa,985\n"])
    let year = try site.main("2016/index.html")
    #expect(!year.contains("leads the cluster"))
    #expect(year.contains("most points among the 2 of 5 members"))
    #expect(try site.main("rankings.html").contains("0 of 1"))
  }

  @Test func `A tie shares its rank`() throws {
    let site = try SmallSite([
      "2016/scores.csv": "province,total\nnghe-an,990\nthanh-hoa,985\nquang-tri,985\n"
    ])
    let year = try site.main("2016/index.html")
    let shared = ">2=<span class=\"unseen\"> shared</span></td>"
    #expect(year.components(separatedBy: shared).count == 3)
  }

  @Test func `Text from authors cannot become markup`() throws {
    let script = "<script>alert(1)</script>"
    let site = try SmallSite([
      "2016/visit.md": "---\ntitle: \"\(script)\"\nplace: '\" onload=\"x'\n---\nText\n",
      "2016/scores.csv": "province,total,note\nnghe-an,985,\(script)\n",
    ])
    for page in site.website?.pages ?? [] where page.path.hasSuffix(".html") {
      let text = String(decoding: try page.contents(), as: UTF8.self)
      #expect(!text.contains("<script>"), "\(page.path)")
      #expect(!text.contains("\" onload"), "\(page.path)")
    }
  }

  @Test func `A picture beside a note is shown and published`() throws {
    let png = SmallPicture.png(80, 45)
    let note = "---\ntitle: A\n---\n![Hội trường](ảnh 1.png \"Đông Hà\")\n"
    let site = try SmallSite(
      ["2016/a.md": note.replacing("(ảnh 1.png", with: "(<ảnh 1.png>")],
      pictures: ["2016/ảnh 1.png": png])
    #expect(site.problems == [])
    #expect(site.website?.pages.contains { $0.path == "2016/ảnh 1.png" } == true)
    let page = try site.main("vi/2016/a.html")
    #expect(page.contains("<img src=\"../../2016/%E1%BA%A3nh%201.png\" alt=\"Hội trường\""))
    #expect(page.contains("<figcaption><span lang=\"en\">Đông Hà</span></figcaption>"))
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
    let pictures = code == "picture-kind" ? ["2016/text.png": Array("plain text".utf8)] : [:]
    let site = try SmallSite(
      ["2016/a.md": "---\ntitle: A\n---\n\(text)\n"], pictures: pictures)
    #expect(site.problems.map { $0.split(separator: " ").last.map(String.init) } == [code])
    #expect(site.problems[0].hasPrefix("content/2016/a.md:4:"))
  }

  @Test(arguments: [
    ("[a](conferense.md)", "did you mean 'conference.md'?"),
    ("[a](../2015/conference.md)", "did you mean '../2016/conference.md'?"),
    ("![a](hal.png)", "did you mean 'hall.png'?"),
  ])
  func `A link that leads nowhere is told with what it may mean`(
    text: String, hint: String
  ) throws {
    let png = SmallPicture.png(80, 45)
    let site = try SmallSite(
      [
        "2017/a.md": "---\ntitle: A\nkind: summary\nstatus: final\n---\n\(text) ![x](hall.png)\n",
        "2017/conference.md": "---\ntitle: B\n---\n",
      ], pictures: ["2017/hall.png": png])
    #expect(site.messages.contains { $0.contains(hint) }, "\(site.messages)")
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
      "2017/year.md": "---\ntitle: A\nkind: summary\nstatus: unknown\n---\n```ranking\n```\n"
    ])
    #expect(site.problems == ["content/2017/year.md:6:1 empty-block"])
  }

  @Test func `A word that one language lacks is a problem`() throws {
    let site = try SmallSite(templates: ["words.vi.yaml": "language: Tiếng Việt\nrank: Hạng\n"])
    #expect(site.problems.contains("templates/words.vi.yaml missing-word"))
  }

  @Test func `A language without a file of words is a problem`() throws {
    let site = try SmallSite(["site.yaml": "title: Site\nlanguages: [en, fr]\n"])
    #expect(site.problems.contains("templates/words.fr.yaml missing-words"))
  }

  @Test func `A page of one's own may not take the place of another`() throws {
    let site = try SmallSite(["pages/rankings.md": "---\ntitle: A\n---\nText\n"])
    #expect(site.problems == ["content/pages/rankings.md:1:1 same-page"])
  }

  @Test func `Every template has a vocabulary to print`() {
    let year = Website.vocabularies.first { $0.template == "year" }?.vocabulary ?? ""
    #expect(year.contains("headline: text\n"))
    #expect(year.contains("ranking: record\n  "))
    #expect(Website.vocabularies.count == PageRenderer.templates.count)
  }
}
