import SiteFiles
import Testing
import Workplaces

@testable import Localization
@testable import Website

struct PictureViewTests {
  @Test func `A picture has its size, and is not waited for`() throws {
    let page = try Self.site("![A hall](hall.png)").main("2016/a.html")
    #expect(
      page.contains(
        """
        <figure><img src="hall.png" alt="A hall" width="80" height="45" loading="lazy" \
        decoding="async"></figure>
        """))
  }

  @Test func `What the text leaves out comes from the list, in the page's language`() throws {
    let site = try Self.site("![](hall.png)", Self.entry, ["2016/a.vi.md": "![](hall.png)\n"])
    #expect(site.problems == [])
    #expect(
      try site.main("2016/a.html").contains(
        """
        alt="A hall" width="80" height="45" loading="lazy" decoding="async"><figcaption>In Đông Hà · \
        <small class="credit">Picture: Thanh Chung</small>\
        <sup class="source"><a href="#_source-1"
        """))
    let page = try site.main("vi/2016/a.html")
    #expect(page.contains("<img src=\"../../2016/hall.png\" alt=\"Hội trường\" width="))
    #expect(
      page.contains(
        "<figcaption>Tại Đông Hà · <small class=\"credit\">Ảnh: Thanh Chung</small>"))
    #expect(!page.contains("<h2>Hình ảnh</h2>"))
  }

  @Test func `What the text says goes before what the list says`() throws {
    let page = try Self.site("![Six flags](hall.png \"The flags\")", Self.entry)
      .main("2016/a.html")
    #expect(page.contains("alt=\"Six flags\""))
    #expect(page.contains("<figcaption>The flags · <small class=\"credit\">Picture: Thanh Chung"))
  }

  @Test func `Listed pictures that the text does not place stand under it`() throws {
    let site = try Self.site("Text", Self.entry)
    #expect(site.problems == [])
    #expect(site.website?.pages.contains { $0.path == "2016/hall.png" } == true)
    let page = try site.main("2016/a.html")
    #expect(
      page.contains(
        """
        <p>Text</p> </div> <section class="prose"> <h2>Pictures</h2> <figure><img src="hall.png" \
        alt="A hall"
        """))
    #expect(try site.main("vi/2016/a.html").contains("<h2>Hình ảnh</h2> <figure><img"))
  }

  @Test func `In a text of another language each word has its own`() throws {
    let site = try Self.site("![Six flags](hall.png)\n\nA ![](hall.png) B", Self.entry)
    let page = try site.main("vi/2016/a.html")
    #expect(
      page.contains(
        "<figure lang=\"vi\"><img src=\"../../2016/hall.png\" alt=\"Six flags\" lang=\"en\""))
    #expect(page.contains("<figcaption>Tại Đông Hà · <small"))
    #expect(page.contains("<p>A <img src=\"../../2016/hall.png\" alt=\"Hội trường\" lang=\"vi\""))
    let english = try site.main("2016/a.html")
    #expect(english.contains("<figure><img src=\"hall.png\" alt=\"Six flags\" width="))
  }

  @Test func `A picture within a line has its caption as a title`() throws {
    let page = try Self.site("A ![flag](hall.png \"The flag\") B").main("2016/a.html")
    #expect(
      page.contains(
        """
        <p>A <img src="hall.png" alt="flag" width="80" height="45" title="The flag" loading="lazy" \
        decoding="async"> B</p>
        """))
  }

  @Test func `Words about a picture cannot become markup`() throws {
    let page = try Self.site(
      "Text", "{file: hall.png, alt: '\"><script>', caption: <b>, credit: <i>}"
    ).main("2016/a.html")
    #expect(page.contains("alt=\"&quot;&gt;&lt;script&gt;\""))
    #expect(page.contains("&lt;b&gt; · <small class=\"credit\">Picture: &lt;i&gt;</small>"))
  }

  private static let entry = """
    {file: hall.png, alt: {en: A hall, vi: Hội trường}, caption: {en: In Đông Hà, vi: Tại Đông Hà}, \
    credit: Thanh Chung, source: paper}
    """

  /// A site with a picture and a note that may list it.
  private static func site(
    _ text: String, _ entry: String? = nil, _ changes: [String: String] = [:]
  ) throws -> SmallSite {
    let pictures = entry.map { "pictures: [\($0)]\n" } ?? ""
    let matter =
      "title: A\nsources: [{id: paper, title: A paper, url: https://a.example}]\n\(pictures)"
    return try SmallSite(
      ["2016/a.md": "---\n\(matter)---\n\(text)\n"].merging(changes) { $1 },
      pictures: ["2016/hall.png": SmallPicture.png(80, 45)])
  }
}
