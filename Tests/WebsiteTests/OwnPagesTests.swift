import Testing

/// Free pages in folders, their place in the navigation, and templates of their own.
struct OwnPagesTests {
  private static let template =
    "{{<layout}}{{$main}}<h1>{{#title}}{{>wording}}{{/title}}</h1><div class=\"own\">{{{body}}}</div>{{/main}}{{/layout}}"

  private func page(_ keys: String, _ text: String = "Text.") -> String {
    "---\n\(keys)\n---\n\(text)\n"
  }

  private static func links(_ text: Substring) -> [String] {
    text.matches(of: /<a [^>]*>([^<]*)<\/a>/).map { String($0.1) }
  }

  private func footer(_ page: String) throws -> [String] {
    Self.links(page[try #require(page.firstRange(of: "<footer")).lowerBound...])
  }

  private func menu(_ page: String) throws -> [String] {
    let start = try #require(page.firstRange(of: "class=\"sections\""))
    let end = try #require(page[start.upperBound...].firstRange(of: "</nav>"))
    return Self.links(page[start.upperBound..<end.lowerBound])
  }

  @Test func `Pages are in folders, and the folder's own page lists the others in their order`()
    throws
  {
    let site = try SmallSite([
      "pages/rules/index.md": page("title: Rules"),
      "pages/rules/scoring.md": page(
        "title: Scoring\norder: 2", "See [the rules](index.md) and [about](../about.md)."),
      "pages/rules/terms.md": page("title: Terms\norder: 1"),
      "pages/about.md": page("title: About", "See [scoring](rules/scoring.md)."),
    ])
    #expect(site.problems == [])
    let index = try site.main("rules/index.html")
    #expect(
      index.contains(
        "<ul class=\"notes\"> <li><a href=\"terms.html\">Terms</a></li> <li><a href=\"scoring.html\">Scoring</a></li> </ul>"
      ))
    let scoring = try site.main("rules/scoring.html")
    #expect(scoring.contains("<li><a href=\"index.html\">Rules</a></li>"))
    #expect(scoring.contains("<a href=\"../about.html\">about</a>"))
    #expect(try site.page("vi/about.html").contains("href=\"rules/scoring.html\""))
    #expect(try footer(site.page("index.html")).suffix(2) == ["About", "Rules"])
  }

  @Test func `Folders within folders belong to those around them`() throws {
    let site = try SmallSite([
      "pages/rules/index.md": page("title: Rules\nnavigation: menu"),
      "pages/rules/a.md": page("title: A"),
      "pages/rules/deep/index.md": page("title: Deep"),
      "pages/rules/deep/x.md": page("title: X"),
      "pages/rules/deep/deeper/y.md": page("title: Y"),
    ])
    #expect(site.problems == [])
    let rules = try site.main("rules/index.html")
    #expect(
      rules.contains(
        "<li><a href=\"a.html\">A</a></li> <li><a href=\"deep/index.html\">Deep</a></li> </ul>"))
    let deep = try site.main("rules/deep/index.html")
    #expect(
      deep.contains(
        "<li><a href=\"x.html\">X</a></li> <li><a href=\"deeper/y.html\">Y</a></li> </ul>"))
    let way = try site.main("rules/deep/deeper/y.html")
    #expect(
      way.contains(
        "<li><a href=\"../../index.html\">Rules</a></li> <li><a href=\"../index.html\">Deep</a></li>"
      ))
    #expect(try !footer(site.page("index.html")).contains("Deep"))
    for path in ["rules/index.html", "rules/a.html", "rules/deep/deeper/y.html"] {
      #expect(try site.page(path).contains("aria-current=\"true\">Rules</a>"))
    }
    #expect(try !site.page("index.html").contains("aria-current=\"true\">Rules</a>"))
  }

  @Test func `A template that does not list the pages of a folder is an error`() throws {
    let files = [
      "pages/rules/index.md": page("title: Rules\ntemplate: own"),
      "pages/rules/a.md": page("title: A"),
    ]
    let site = try SmallSite(files, templates: ["own.mustache": Self.template])
    #expect(site.problems == ["content/pages/rules/index.md:3:11 pages-not-listed"])
    let plain = files.mapValues { $0.replacing("\ntemplate: own", with: "") }
    #expect(
      try SmallSite(plain, templates: ["page.mustache": Self.template]).problems
        == ["templates/page.mustache pages-not-listed"])
    let listing = Self.template.replacing(
      "{{{body}}}", with: "{{{body}}}{{#pages}}<p>{{>link}}</p>{{/pages}}")
    #expect(try SmallSite(files, templates: ["own.mustache": listing]).problems == [])
  }

  @Test func `A template that includes a whole page is told where it does`() throws {
    let site = try SmallSite(templates: [
      "home.mustache": "{{<layout}}{{$main}}<h1>x</h1>{{>year}}{{/main}}{{/layout}}"
    ])
    #expect(site.problems.contains("templates/home.mustache:1:31 no-template"))
  }

  @Test func `A page that cannot be read makes no template a mistake`() throws {
    let site = try SmallSite(
      ["pages/a.md": page("title: A\ntitle: B\ntemplate: own")],
      templates: ["own.mustache": Self.template])
    #expect(site.problems == ["content/pages/a.md:3:1 duplicate-key"])
  }

  @Test func `A page is at the foot, in the menu or nowhere`() throws {
    let site = try SmallSite([
      "pages/b.md": page("title: B page\norder: 1"), "pages/a.md": page("title: A page"),
      "pages/c.md": page("title: C page\nnavigation: menu"),
      "pages/d.md": page("title: D page\nnavigation: none"),
    ])
    #expect(site.problems == [])
    #expect(try footer(site.page("index.html")).suffix(2) == ["B page", "A page"])
    #expect(try menu(site.page("index.html")).last == "C page")
    #expect(try site.page("c.html").contains("<a href=\"c.html\" aria-current=\"true\">C page</a>"))
  }

  @Test func `A page and a note are made with the template that they name`() throws {
    let site = try SmallSite(
      [
        "pages/about.md": page("title: About\ntemplate: own"),
        "2016/visit.md": page("title: Visit\ntemplate: own"),
      ], templates: ["own.mustache": Self.template])
    #expect(site.problems == [])
    #expect(try site.page("about.html").contains("<div class=\"own\"><p>Text.</p>"))
    #expect(try site.page("vi/2016/visit.html").contains("<div class=\"own\"><p>Text.</p>"))
  }

  @Test func `A template of one's own may show what the page that it replaces may show`() throws {
    let site = try SmallSite(
      ["pages/about.md": page("title: About\ntemplate: own")],
      templates: ["own.mustache": "{{<layout}}{{$main}}{{venue}}{{/main}}{{/layout}}"])
    #expect(site.problems == ["templates/own.mustache:1:23 unknown-tag"])
    let note = try SmallSite(
      ["2016/visit.md": page("title: Visit\ntemplate: own")],
      templates: [
        "own.mustache":
          "{{<layout}}{{$main}}<h1>x</h1>{{#venue}}{{text}}{{/venue}}{{/main}}{{/layout}}"
      ])
    #expect(note.problems == [])
  }

  @Test(arguments: [
    (
      "pages/a.md", "title: A\ntemplate: vist", "content/pages/a.md:3:11 no-template",
      "(did you mean 'visit'?)"
    ),
    (
      "2016/a.md", "title: A\ntemplate: vist", "content/2016/a.md:3:11 no-template",
      "'vist.mustache'"
    ),
    (
      "pages/a.md", "title: A\ntemplate: year", "content/pages/a.md:3:11 no-template",
      "for other pages"
    ),
    (
      "pages/a.md", "title: A\ntemplate: note", "content/pages/a.md:3:11 no-template",
      "for other pages"
    ),
    (
      "pages/a.md", "title: A\ntemplate: page.mustache", "content/pages/a.md:3:11 no-template",
      "without '.mustache'"
    ),
    ("2016/a.md", "title: A\ntemplate: ../x", "content/2016/a.md:3:11 no-template", "its file"),
    (
      "2016/a.md", "title: A\ntemplate: \"\"", "content/2016/a.md:3:12 no-template",
      "such as 'visit'"
    ),
    ("pages/a.md", "title: A\norder: -1", "content/pages/a.md:3:8 page-order", "from 0"),
    ("pages/a.md", "title: A\norder: first", "content/pages/a.md:3:8 page-order", "whole number"),
    ("pages/a.md", "title: A\nnavigation: head", "content/pages/a.md:3:13 unknown-choice", "menu"),
    ("pages/2016/a.md", "title: A", "content/pages/2016 page-folder", "another name"),
    ("pages/vi/a.md", "title: A", "content/pages/vi page-folder", "another name"),
    ("pages/a/b/c/d/e.md", "title: A", "content/pages/a/b/c/d page-folder", "three deep"),
  ])
  func `Mistakes in pages of one's own are told at their place`(
    _ path: String, _ keys: String, _ problem: String, _ message: String
  ) throws {
    let site = try SmallSite(
      [path: page(keys), "pages/z.md": page("title: Z\ntemplate: visit")],
      templates: ["visit.mustache": Self.template])
    #expect(site.problems.contains(problem), "\(site.problems)")
    #expect(site.messages.contains { $0.contains(message) }, "\(site.messages)")
  }
}
