import Testing

@testable import LinkCheck

struct SiteCheckLinksTests {
  /// What is said of one element in the page `2016/index.html` of a small site.
  private func problems(of element: String, on path: String = "2016/index.html") -> [String] {
    var texts = [
      "index.html": "<h1 id='years'>x</h1>", "404.html": "<h1>x</h1>",
      "2016/index.html": "<h1>x</h1>", "2016/note.html": "<h1>x</h1>",
      "provinces/index.html": "<h1>x</h1>", "assets/style.css": "",
    ]
    texts[path] = "<h1>x</h1>\n\(element)"
    return CheckedPages(texts).problems.map { line in
      String(line.drop { $0 != " " }.dropFirst())
    }
  }

  @Test(arguments: [
    ("missing.html", "broken-link: the link leads to 'missing.html', which is not there"),
    (
      "../2016/nots.html",
      "broken-link: the link leads to '../2016/nots.html', which is not there"
        + " (did you mean 'note.html'?)"
    ),
    (
      "Note.html",
      "link-case: the link leads to 'Note.html', whose letters are written otherwise; write"
        + " 'note.html'"
    ),
    (
      "../provinces/",
      "folder-link: the link leads to the folder '../provinces/', which opens no page from a disk;"
        + " write '../provinces/index.html'"
    ),
    (
      "../provinces",
      "folder-link: the link leads to the folder '../provinces', which opens no page from a disk;"
        + " write '../provinces/index.html'"
    ),
    (
      "..",
      "folder-link: the link leads to the folder '..', which opens no page from a disk; write"
        + " '../index.html'"
    ),
    (
      "/provinces/index.html",
      "absolute-link: '/provinces/index.html' counts from the root of a server, which a folder does"
        + " not have; write '../provinces/index.html'"
    ),
    (
      "/x",
      "absolute-link: '/x' counts from the root of a server, which a folder does not have; count"
        + " from the page"
    ),
    (
      "../../index.html",
      "broken-link: the link leads to '../../index.html', which is outside the site"
    ),
    (
      "../index.html#yeers",
      "broken-anchor: the link leads to '../index.html#yeers', and 'index.html' has no such place"
        + " (did you mean 'years'?)"
    ),
    ("#x", "broken-anchor: the link leads to '#x', and the page has no such place"),
    (
      "index.html#x",
      "broken-anchor: the link leads to 'index.html#x', and the page has no such place"
    ),
    ("#", "empty-link: the address is empty; say where it leads"),
    ("", "empty-link: the address is empty; say where it leads"),
    (
      "JavaScript:x()",
      "link-scheme: links lead to http, https, mailto, tel or a file of the site, not to"
        + " 'javascript:'"
    ),
    ("//a.vn/b", "link-scheme: '//a.vn/b' names no scheme; write https://a.vn/b"),
    ("a&amp;b%20c.html", "broken-link: the link leads to 'a&b%20c.html', which is not there"),
  ])
  func `A link that cannot be followed is told, with what would be right`(
    href: String, problem: String
  ) {
    #expect(problems(of: "<a class='x' href='\(href)'>a</a>") == [problem])
  }

  @Test(arguments: [
    ("<link rel=stylesheet href='../assets/styl.css'>", "../assets/style.css"),
    ("<img alt='x' src='../assets/styl.css'>", "../assets/style.css"),
    ("<source srcset='../assets/style.css, ../assets/styl.css 2x'>", "../assets/style.css"),
    ("<script src='../assets/styl.css'></script>", "../assets/style.css"),
    ("<object data='../assets/styl.css'></object>", "../assets/style.css"),
  ])
  func `A file that a page needs is there`(element: String, suggestion: String) {
    #expect(
      problems(of: element) == [
        "broken-link: the page needs '../assets/styl.css', which is not there (did you mean"
          + " '\(suggestion)'?)"
      ])
  }

  @Test(arguments: [
    "<script src='https://a.vn/x.js'></script>", "<img alt='x' src='https://a.vn/x.js'>",
    "<link rel='preload stylesheet' href='https://a.vn/x.js'>",
    "<use xlink:href='https://a.vn/x.js'/>",
    "<video poster='https://a.vn/x.js'></video>", "<link href='https://a.vn/x.js'>",
  ])
  func `No page fetches anything from another host`(element: String) {
    let isUnnamed = element.hasPrefix("<link href")
    #expect(
      problems(of: element)
        == (isUnnamed
          ? []
          : [
            "other-host: the page would fetch 'https://a.vn/x.js' from another host; put the file"
              + " into the site"
          ]))
  }

  @Test func `A page shown for any path has no link that counts from its own`() {
    #expect(
      problems(of: "<a href='index.html'>a</a>", on: "404.html") == [
        "broken-link: 'index.html' counts from a page that servers show for any path; leave it out"
          + " of this page"
      ])
    #expect(problems(of: "<a href='https://a.vn/'>a</a>", on: "404.html") == [])
  }

  @Test func `Whatever changes what links count from is told`() {
    #expect(
      problems(of: "<base href='../'>") == [
        "base: 'base' changes where every link leads; leave it out"
      ])
  }
}
