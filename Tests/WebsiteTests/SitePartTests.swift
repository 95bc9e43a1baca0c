import Testing

@testable import Website

/// Pages of a site that stand without the others.
struct SitePartTests {
  private let part = SitePart(
    paths: [
      "2016/index.html", "2016/a.csv", "vi/2016/index.html", "assets/style.css", "index.html",
    ],
    front: "index.html", homes: ["index.html", "vi/index.html"])

  private func rewritten(_ page: String, at path: String = "2016/index.html") -> String {
    String(decoding: part.rewrite(Array(page.utf8), at: path), as: UTF8.self)
  }

  @Test(arguments: [
    "", "no markup", "<p>a < b", "<!-- <a href=\"../x.html\"> -->", "<a", "<a href=\"../x",
    "<a href=\"a.csv\">CSV</a>", "<a href=\"../vi/2016/index.html#x\">vi</a>",
    "<a href=\"#top\">top</a>", "<a href=\"https://example.vn/x.html\">web</a>",
    "<a href=\"mailto:a@example.vn\">mail</a>", "<a id=\"x\">anchor</a>",
    "<link rel=\"stylesheet\" href=\"../assets/style.css\">", "<ul><li>no links</li></ul>",
    "<form action=\"index.html\"><input></form>", "<script>\"<a href='../x.html'>\"</script>",
  ])
  func `What leads nowhere else stays to the byte`(page: String) {
    #expect(rewritten(page) == page)
  }

  @Test(arguments: [
    ("<a href=\"../2017/index.html\">2017</a>", "<span>2017</span>"),
    (
      "<a class=\"more\" href=\"../x.html\" lang=\"vi\" hreflang=\"vi\">x</a>",
      "<span class=\"more\" lang=\"vi\">x</span>"
    ),
    (
      "<a rel=next href='../x.html' download>a <b>b</b></a> <a href=\"a.csv\">c</a>",
      "<span>a <b>b</b></span> <a href=\"a.csv\">c</a>"
    ),
    ("<A HREF=../x.html aria-label=\"x\" id=\"i\">x</A>", "<span id=\"i\">x</span>"),
    (
      "<svg><a href=\"../x.html\"><path d=\"M0 0\"/></a></svg><a href=\"../x.html\">x</a>",
      "<svg><g><path d=\"M0 0\"/></g></svg><span>x</span>"
    ),
    ("<a href=\"../documents.html#law\">Law</a>", "<span>Law</span>"),
    ("<a href=\"//example.vn/\">x</a><a href=\"/x.html\">x</a>", "<span>x</span><span>x</span>"),
  ])
  func `A link that leads out becomes text with its marks`(page: String, wanted: String) {
    #expect(rewritten(page) == wanted)
  }

  @Test func `Links to the home pages lead to the front`() {
    #expect(
      rewritten("<a href=\"../index.html#years\">Home</a>", at: "vi/2016/index.html")
        == "<a href=\"../../index.html\">Home</a>")
    #expect(
      rewritten("<a class=\"name\" href=\"../index.html\">Nhà</a>", at: "vi/2016/index.html")
        == "<a class=\"name\" href=\"../../index.html\">Nhà</a>")
  }

  @Test(arguments: [
    ("a\n<nav class=\"x\">\n<a href=\"../x.html\">x</a>\n</nav>\nb\n", "a\nb\n"),
    (
      "<nav><ul><li><a href=\"../x.html\">x</a></li><li><a href=\"a.csv\">a</a></li></ul></nav>",
      "<nav><ul><li><span>x</span></li><li><a href=\"a.csv\">a</a></li></ul></nav>"
    ),
    (
      "<footer><p>p</p><ul><li><a href=\"../x.html\">x</a></li></ul></footer>",
      "<footer><p>p</p></footer>"
    ),
    (
      "<footer><ul><li><ul><li><a href=\"a.csv\">x</a></li></ul></li></ul></footer>",
      "<footer><ul><li><ul><li><a href=\"a.csv\">x</a></li></ul></li></ul></footer>"
    ),
    (
      "<main><ul><li><a href=\"../x.html\">x</a></li></ul></main>",
      "<main><ul><li><span>x</span></li></ul></main>"
    ),
  ])
  func `A menu that leads nowhere goes`(page: String, wanted: String) {
    #expect(rewritten(page) == wanted)
  }

  @Test func `What programs follow goes where it leads out`() {
    let page = """
      <link rel="canonical" href="https://example.vn/2016/">
      <link rel="alternate" type="application/atom+xml" href="../feed.xml">
      <link rel="alternate" hreflang="vi" href="../vi/2016/index.html">
      <script defer src="../assets/search.js" data-x="a"></script>
      <form role="search" action="../search.html">
      <input id="_search"><a href="a.csv">a</a>
      </form>
      <p>end</p>
      """
    #expect(
      rewritten(page) == """
        <link rel="alternate" hreflang="vi" href="../vi/2016/index.html">
        <p>end</p>
        """)
  }

  @Test func `The files that a browser fetches are known`() {
    let page = """
      <link rel="stylesheet" href="../assets/style.css"><a href="a.csv">a</a>
      <img src="b.png" srcset="c.png 1x, ../d%20e.png 2x"><script src="f.js"></script>
      <svg><image href="g.png"/><a xlink:href="h.html">h</a></svg>
      """
    #expect(
      FetchedFiles(of: "2016/index.html", Array(page.utf8)).paths
        == ["assets/style.css", "2016/b.png", "2016/c.png", "d e.png", "2016/f.js", "2016/g.png"])
  }
}
