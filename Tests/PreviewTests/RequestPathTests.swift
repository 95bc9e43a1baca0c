import Testing

@testable import Preview

struct RequestPathTests {
  @Test(arguments: [
    ("/", "index.html"), ("/2016/", "2016/index.html"), ("/2016/visit.html", "2016/visit.html"),
    ("/2016/Ngh%E1%BB%87%20An.png", "2016/Nghệ An.png"), ("/a..b/c", "a..b/c"),
    ("/%2e%2ehidden", "..hidden"), ("/%252e%252e/x", "%2e%2e/x"), ("/2016", "2016"),
  ])
  func `A path is decoded, and that of a folder means its page`(target: String, file: String) {
    #expect(RequestPath(target)?.file == file)
  }

  @Test(arguments: [
    "", "index.html", "http://localhost:8080/", "*", "/..", "/../etc/passwd", "/a/../b", "/./a",
    "/a/.", "/%2e%2e/etc/passwd", "/%2E%2e/x", "/.%2e/x", "/%2e./x", "//etc/passwd", "/a//b",
    "/..%2fetc", "/..%5cetc", "/%2fetc/passwd", "/a\\b", "/..\\..\\x", "/a%5Cb", "/a%00.html",
    "/a%0d%0ab", "/a%7f", "/a\u{0}b", "/a b", "/a#b", "/%", "/%2", "/%zz", "/%u002e", "/%ff%fe",
    "/%c0%ae%c0%ae/x", "/%e0%80%af", "/\u{ff0e}\u{ff0e}/x", "/é",
  ])
  func `What no file of a site can be called is refused`(target: String) {
    #expect(RequestPath(target) == nil)
  }

  @Test func `A path longer than any page has is refused`() {
    #expect(RequestPath("/" + String(repeating: "a", count: 3_000)) == nil)
  }
}
