import Testing

@testable import SiteFiles

struct SiteFileTests {
  @Test(arguments: [
    ("index.html", "2016/index.html", "2016/index.html"),
    ("2016/index.html", "index.html", "../index.html"),
    ("2016/index.html", "2016/conference.html", "conference.html"),
    ("vi/2016/index.html", "2016/index.html", "../../2016/index.html"),
    ("vi/2016/index.html", "vi/provinces/hue.html", "../provinces/hue.html"),
    ("vi/index.html", "assets", "../assets"),
  ])
  func `The path from one page to another is relative`(from: String, to: String, path: String) {
    #expect(SiteFile.relativePath(from: from, to: to) == path)
  }
}
