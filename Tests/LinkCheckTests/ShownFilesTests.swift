import SiteFiles
import Testing

@testable import LinkCheck

struct ShownFilesTests {
  private func shown(by page: String, _ files: [String: String]) throws -> [String] {
    let pages = files.map { path, text in SiteFile(path: path) { Array(text.utf8) } }
    return try ShownFiles(pages).shown(
      by: SiteFile(path: "vi/2016/report.html") { Array(page.utf8) }
    )
    .map(\.path)
  }

  @Test func `Stylesheets and pictures are shown, and what stylesheets name`() throws {
    let found = try shown(
      by: """
        <link rel="stylesheet" href="../../assets/paper.css"><link rel="icon" href="../../icon.svg">
        <a href="../index.html">x</a><img src="ho%CC%A3p.png?1" alt="" srcset="a.png 1x, b.png 2x">
        <img src="https://example.org/c.png"><img src="none.png"><script src="../../x.js"></script>
        """,
      [
        "assets/paper.css": """
        @import "more.css"; @import url(third.css);
        @font-face { src: url("fonts/f.woff2") } p { background: url( 'report.png' ) url(data:x) }
        """,
        "assets/more.css": "@import 'paper.css';", "assets/third.css": "url(", "icon.svg": "",
        "assets/fonts/f.woff2": "", "assets/report.png": "", "vi/index.html": "",
        "vi/2016/ho\u{323}p.png": "", "vi/2016/a.png": "", "vi/2016/b.png": "", "x.js": "",
      ])
    #expect(
      found == [
        "assets/fonts/f.woff2", "assets/more.css", "assets/paper.css", "assets/report.png",
        "assets/third.css", "vi/2016/a.png", "vi/2016/b.png", "vi/2016/ho\u{323}p.png",
      ])
  }

  @Test func `A page that names nothing shows nothing`() throws {
    #expect(try shown(by: "<p>src=\"a.png\" url(a.png)", ["vi/2016/a.png": ""]) == [])
  }
}
