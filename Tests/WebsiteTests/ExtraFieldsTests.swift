import Testing

/// Fields of a site's own, and templates that name them.
struct ExtraFieldsTests {
  private static let page = """
    ---
    title: About
    extra:
      sponsor: Hoa Sen & Co
      opened: 2025-03-08
      seats: 120.5
      phone: 0912345678
      partners: [{en: The press, vi: Báo chí}, Hoa Sen]
    ---
    Text.
    """
  private static let template = """
    {{<layout}}{{$main}}<h1>{{#title}}{{text}}{{/title}}</h1>{{#extra}}<p>{{sponsor}}, {{opened}}, {{seats}}, {{phone}},\
     {{#partners}}[{{.}}]{{/partners}}{{/extra}}, {{site.extra.hotline}}</p>{{/main}}{{/layout}}
    """
  private static let files = [
    "pages/about.md": page,
    "site.yaml": (SmallSite.files["site.yaml"] ?? "") + "\nextra: {hotline: 1900}\n",
  ]

  @Test func `Texts, days, numbers and lists are printed as the page's language writes them`()
    throws
  {
    let site = try SmallSite(Self.files, templates: ["page.mustache": Self.template])
    #expect(site.problems == [])
    #expect(
      try site.page("about.html").contains(
        "<p>Hoa Sen &amp; Co, 8 Mar 2025, 120.5, 0912345678, [The press][Hoa Sen], 1900</p>"))
    #expect(
      try site.page("vi/about.html").contains(
        "<p>Hoa Sen &amp; Co, 08/3/2025, 120,5, 0912345678, [Báo chí][Hoa Sen], 1900</p>"))
  }

  @Test func `Days and numbers that differ by language are printed as each writes them`() throws {
    let page =
      "---\ntitle: A\nextra: {hours: {en: 2025-03-08, vi: 3.5}, long: 12345678901234567890123.5}\n---\nText.\n"
    let site = try SmallSite(
      ["pages/about.md": page],
      templates: [
        "page.mustache":
          "{{<layout}}{{$main}}<h1>x</h1><b>{{extra.hours}}, {{extra.long}}</b>{{/main}}{{/layout}}"
      ])
    #expect(site.problems == [])
    #expect(try site.page("about.html").contains("<b>8 Mar 2025, 12345678901234567890123.5</b>"))
    #expect(try site.page("vi/about.html").contains("<b>3,5, 12345678901234567890123,5</b>"))
  }

  @Test func `A field whose value has a mistake is no mistake of the template`() throws {
    let site = try SmallSite(
      [
        "pages/about.md":
          "---\ntitle: A\nextra: {day: 2025-02-30, list: [2025-02-30]}\n---\nText.\n"
      ],
      templates: [
        "page.mustache":
          "{{<layout}}{{$main}}<h1>x</h1>{{extra.day}}{{#extra.list}}{{.}}{{/extra.list}}{{/main}}{{/layout}}"
      ])
    #expect(
      site.problems == ["content/pages/about.md:3:14 date", "content/pages/about.md:3:33 date"])
  }

  @Test func `A page without a field shows nothing of it`() throws {
    let site = try SmallSite(
      Self.files.merging(["pages/method.md": "---\ntitle: Method\n---\nText.\n"]) { $1 },
      templates: [
        "page.mustache":
          "{{<layout}}{{$main}}<h1>x</h1>{{#extra.sponsor}}<b>{{.}}</b>{{/extra.sponsor}}{{/main}}{{/layout}}"
      ])
    #expect(site.problems == [])
    #expect(try !site.page("method.html").contains("<b>"))
  }

  @Test(arguments: [
    ("{{extra.sponsr}}", "'extra' has nothing named 'sponsr' (did you mean 'sponsor'?)"),
    (
      "{{extra.partners}}",
      "'extra.partners' is a list and cannot be printed; use it as '{{#extra.partners}}'"
    ),
    ("{{site.extra.hotlin}}", "'site.extra' has nothing named 'hotlin' (did you mean 'hotline'?)"),
  ])
  func `What no file has, and a list as a text, are errors in the template`(
    _ tag: String, _ message: String
  ) throws {
    let site = try SmallSite(
      Self.files, templates: ["page.mustache": "{{<layout}}{{$main}}\(tag){{/main}}{{/layout}}"])
    #expect(site.messages == [message])
    #expect(site.problems.first?.hasPrefix("templates/page.mustache:1:") == true)
  }

  @Test func `Pages without fields of their own do not know extra`() throws {
    let site = try SmallSite(
      Self.files,
      templates: ["search.mustache": "{{<layout}}{{$main}}{{extra.sponsor}}{{/main}}{{/layout}}"])
    #expect(site.messages == ["nothing is named 'extra' here"])
  }

  @Test(arguments: [
    ("extra: {Sponsor: x}", "content/pages/about.md:3:9 id"),
    ("extra: {day: 2025-02-30}", "content/pages/about.md:3:14 date"),
    ("extra: {a: {b: c}}", "content/pages/about.md:3:13 unknown-language"),
    ("extra: {a: [[b]]}", "content/pages/about.md:3:13 expected-text"),
    ("extra: x", "content/pages/about.md:3:8 expected-fields"),
    ("extra: {tags: x}", "content/pages/other.md:3:9 extra-kind"),
    ("extra: {open: false}", "content/pages/about.md:3:15 extra-kind"),
    ("extra: {open: True}", "content/pages/about.md:3:15 extra-kind"),
  ])
  func `Mistakes in fields are told at their place`(_ line: String, _ problem: String) throws {
    let site = try SmallSite([
      "pages/about.md": "---\ntitle: About\n\(line)\n---\nText.\n",
      "pages/other.md": "---\ntitle: Other\nextra: {tags: [x, y]}\n---\nText.\n",
    ])
    #expect(site.problems == [problem])
  }
}
