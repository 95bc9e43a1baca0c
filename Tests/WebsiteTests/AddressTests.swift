import Testing

@testable import Website

struct AddressTests {
  @Test(arguments: [
    ("index.html", "2016/index.html", "2016/index.html"),
    ("2016/index.html", "index.html", "../index.html"),
    ("2016/index.html", "2016/conference.html", "conference.html"),
    ("vi/2016/index.html", "2016/index.html", "../../2016/index.html"),
    ("vi/2016/index.html", "vi/provinces/hue.html", "../provinces/hue.html"),
    ("vi/index.html", "assets", "../assets"),
  ])
  func `The way between two pages is relative`(from: String, to: String, way: String) {
    #expect(Links.relativePath(from: from, to: to) == way)
  }
}
