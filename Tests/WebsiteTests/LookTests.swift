import Emulation
import SiteFiles
import Testing

@testable import Website

/// How a site looks without a stylesheet of its own, and what is wrong in styles.
struct LookTests {
  private func site(_ look: String, templates: [String: String] = [:]) throws -> SmallSite {
    try SmallSite(
      ["site.yaml": (SmallSite.files["site.yaml"] ?? "") + "\nlook: \(look)\n"],
      templates: templates)
  }

  @Test func `Colours, fonts and widths become a stylesheet that every page has`() throws {
    let site = try site(
      "{accent: \"#1c4f9b\", dark: {accent: \"#8ab4f8\"}, serif: Georgia, width: 80rem}")
    #expect(site.problems == [])
    let sheet = try site.page("assets/look.css")
    #expect(sheet.contains("  :root { --accent: #1c4f9b; }\n"))
    #expect(
      sheet.contains(
        "@media (prefers-color-scheme: dark) {\n    :root { --accent: #8ab4f8; }\n  }\n"))
    #expect(
      sheet.contains("--serif: Georgia, serif;") && sheet.contains(".wide { max-width: 80rem; }"))
    #expect(
      try site.page("vi/2016/index.html").contains(
        "style.css\">\n<link rel=\"stylesheet\" href=\"../../assets/look.css\">\n"))
  }

  @Test func `Without colours for dark screens those of the program hold there`() throws {
    let site = try site("{accent: \"#1c4f9b\"}")
    #expect(try site.page("assets/look.css").contains(":root { --accent: #f08a80; }"))
  }

  @Test func `A site without a look has no stylesheet of it`() throws {
    let site = try SmallSite()
    #expect(site.website?.pages.contains { $0.path == "assets/look.css" } == false)
    #expect(try !site.page("index.html").contains("look.css"))
  }

  @Test func `The logo is before the site's name`() throws {
    let site = try site("{logo: icon.svg}")
    #expect(site.problems == [])
    #expect(
      try site.page("2016/index.html").contains(
        "<a href=\"../index.html\"><img src=\"../assets/icon.svg\" alt=\"\">The cluster</a>"))
  }

  @Test(arguments: [
    (
      "{accent: \"#ffcc00\"}", "contrast",
      "the contrast of accent (#ffcc00) on paper (#fbfaf6) is 1.44 to 1; at least 4.50 to 1 is needed to read it"
    ),
    (
      "{dark: {paper: \"#777\"}}", "contrast",
      "the contrast of ink (#ece8e0) on paper (#777777) is 3.66 to 1 on dark screens; at least 4.50 to 1 is"
        + " needed to read it"
    ),
    (
      "{accent: blue}", "look-value",
      "'blue' is not a colour; write red, green and blue as in '#1c4f9b'"
    ),
    ("{serif: \"a; b\"}", "look-value", "'a; b' is not a list of fonts"),
    ("{sans: \"Arial,\"}", "look-value", "'Arial,' is not a list of fonts"),
    ("{sans: \"Arial, , Georgia\"}", "look-value", "'Arial, , Georgia' is not"),
    ("{sans: \"123 Font\"}", "look-value", "'123 Font' is not a list of fonts"),
    ("{sans: 12}", "look-value", "'12' is not a list of fonts"),
    ("{sans: inherit}", "look-value", "'inherit' is not a list of fonts"),
    ("{sans: \"'Arial\"}", "look-value", "''Arial' is not a list of fonts"),
    (
      "{width: 0rem}", "look-value",
      "nothing can be read in a width of '0rem'; write at least '20rem'"
    ),
    (
      "{text-width: 2ch}", "look-value",
      "nothing can be read in a width of '2ch'; write at least '40ch'"
    ),
    ("{width: 1px}", "look-value", "nothing can be read in a width of '1px'"),
    ("{soft: \"#736e66\"}", "contrast", "the contrast of soft (#736e66) on tint"),
    ("{gold: \"#b4861f\"}", "contrast", "the contrast of gold (#b4861f) on tint"),
    ("{tint: \"#a09884\"}", "contrast", "the contrast of accent (#9b1c1f) on tint"),
    ("{width: wide}", "look-value", "'wide' is not a width"),
    ("{acent: \"#1c4f9b\"}", "unknown-key", "unknown key 'acent' (did you mean 'accent'?)"),
    (
      "{logo: icn.svg}", "missing-logo",
      "there is no file 'assets/icn.svg' among the templates (did you mean 'icon.svg'?)"
    ),
  ])
  func `Mistakes in a look are told at their place`(
    _ look: String, _ code: String, _ message: String
  ) throws {
    let site = try site(look)
    let first = try #require(site.problems.first)
    #expect(first.hasPrefix("content/site.yaml:4:") && first.hasSuffix(" \(code)"))
    #expect(site.messages.contains { $0.hasPrefix(message) }, "\(site.messages)")
  }

  @Test(arguments: [
    "Arial", "\"Arial, 'Segoe UI', -apple-system\"", "\"'3270 Font', Noto Sans\"", "Đài Các",
  ])
  func `Names of fonts are taken as browsers take them`(_ fonts: String) throws {
    #expect(try site("{sans: \(fonts)}").problems == [])
  }

  @Test func `The text is as wide as 'text-width' says, the logo no wider than its place`() throws {
    let sheet = try site("{text-width: 80rem, logo: icon.svg}").page("assets/look.css")
    #expect(sheet.contains(".prose, .lead, .gaps, .citation { max-width: 80rem; }"))
    #expect(sheet.contains(".note { max-width: max(44em, 80rem); }"))
    #expect(sheet.contains("max-width: min(100%, 16em)") && sheet.contains("object-fit: contain"))
  }

  private static let drawing =
    "<?xml version=\"1.0\"?>\n<!-- a --><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><g/></svg>\n"

  @Test(arguments: [
    ("a#b.svg", "a%23b.svg"), ("a%41.svg", "a%2541.svg"),
    ("Lô gô 50%.svg", "L%C3%B4%20g%C3%B4%2050%25.svg"),
  ])
  func `A logo may have any name`(_ name: String, _ address: String) throws {
    let site = try site("{logo: \"\(name)\"}", templates: ["assets/\(name)": Self.drawing])
    #expect(site.problems == [])
    #expect(
      try site.page("2016/index.html").contains("<img src=\"../assets/\(address)\" alt=\"\">"))
  }

  @Test(arguments: [
    ("logo.svg", "<svg"), ("logo.svg", "<p>x</p>"), ("logo.svg", "<svg viewBox='0 0 1 1'></svg>"),
    ("logo.css", drawing), ("logo.svg", ""),
  ])
  func `A logo that is no picture is an error`(_ name: String, _ text: String) throws {
    let site = try site("{logo: \(name)}", templates: ["assets/\(name)": text])
    #expect(site.problems == ["content/site.yaml:4:14 picture-kind"])
  }

  @Test func `A layout of one's own that does not show the logo says so`() throws {
    let layout =
      "{{#page.look}}<link rel=\"stylesheet\" href=\"{{.}}\">{{/page.look}}<h1>{{page.title}}</h1>{{$trail}}{{/trail}}{{$main}}{{/main}}"
    let site = try site("{logo: icon.svg}", templates: ["layout.mustache": layout])
    #expect(site.problems == ["templates/layout.mustache look-not-shown"])
    #expect(site.messages.first?.contains("{{#page.logo}}") == true)
  }

  @Test func `A layout of one's own that does not show the look says so`() throws {
    let site = try site(
      "{accent: \"#1c4f9b\"}",
      templates: [
        "layout.mustache": "<h1>{{page.title}}</h1>{{$trail}}{{/trail}}{{$main}}{{/main}}"
      ])
    #expect(site.problems == ["templates/layout.mustache look-not-shown"])
  }

  @Test(arguments: [
    ("a { background: url(\"patern.svg\") }", "the page needs 'patern.svg', which is not there"),
    ("@import 'https://example.org/a.css';", "another host"),
    ("a { background: url(/assets/icon.svg) }", "write 'icon.svg'"),
    ("a { background: url(data:image/png;base64,AA) }", "not from 'data:'"),
    ("@import url(../../x.css);", "outside the site"),
    ("a { background: URL(no.png) }", "'no.png', which is not there"),
    ("@IMPORT \"no.css\";", "'no.css', which is not there"),
    ("@import/**/\"no.css\" layer(a);", "the page needs 'no.css'"),
    ("a { background: image-set(\"no.png\" type(\"image/png\"), \"icon.svg\" 2x) }", "'no.png'"),
    ("a { background: -webkit-image-set(\"https://x/a.png\" 1x) }", "another host"),
    ("a { background: u\\72l(no\\.png) }", "'no.png'"),
  ])
  func `Addresses in a stylesheet are checked like links`(
    _ style: String, _ message: String
  ) throws {
    let site = try SmallSite(templates: ["assets/paper.css": "/* url(x) */\n\(style)"])
    #expect(site.problems.count == 1)
    #expect(site.problems.first?.hasPrefix("templates/assets/paper.css:2:") == true)
    #expect(site.messages.first?.contains(message) == true, "\(site.messages)")
  }

  @Test(arguments: [
    "a::before { content: \"url(no.png)\" }", "@namespace url(http://www.w3.org/1999/xhtml);",
    "/* url(no.png) */", "a { background: url(ico\\n.svg) }", "@namespace x \"http://x/y\";",
    "a { --curl: curl(no.png) }", "a { src: local(\"no.ttf\") format(\"no.png\") }",
  ])
  func `What is no address in a stylesheet is not taken for one`(_ style: String) throws {
    let site = try SmallSite(templates: ["assets/paper.css": style])
    #expect(site.problems == [], "\(site.messages)")
  }

  @Test(arguments: [
    ("<p style=\"color: red\">x</p>", "inline styles"),
    ("<p {{#page.title}}style=\"color: red\"{{/page.title}}>x</p>", "inline styles"),
    ("<p class=\"a\"style=\"color: red\">x</p>", "inline styles"),
    ("<p sty{{! }}le=\"x\">x</p>", "inline styles"),
    ("<{{! }}script>alert(1)</script>", "inline scripts"),
    (
      "<a {{#page.title}}onclick=\"x()\"{{/page.title}} href=\"archive.html\">x</a>",
      "inline scripts"
    ),
    ("<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "inline scripts"),
    ("<script type=\"module\">let a</script>", "inline scripts"),
    ("<script type=\"module\" src=\"a.js\"></script>", "'module' do not run"),
    ("<iframe src=\"archive.html\"></iframe>", "\"frame-src 'self'\""),
    ("<video src=\"{{page.assets}}a.mp4\"></video>", "\"media-src 'self'\""),
    ("<source src=\"a.ogg\">", "\"media-src 'self'\""),
    ("<object data=\"a.pdf\"></object>", "\"object-src 'self'\""),
    ("<embed src=\"a.pdf\">", "\"object-src 'self'\""),
    ("<link rel=\"preload\" as=\"font\" href=\"a.woff2\">", "lets no font be loaded"),
    ("<link rel=manifest href=a.json>", "\"manifest-src 'self'\""),
    ("<form action=\"https://example.org/\"></form>", "within the site only"),
    ("<button formaction=\"https://example.org/\">x</button>", "within the site only"),
    ("<style>p { color: red }</style>", "inline styles"),
    ("<script>alert(1)</script>", "inline scripts"),
    ("<button onclick=\"go()\">x</button>", "inline scripts"),
  ])
  func `What the page's own policy blocks is an error at its place`(
    _ code: String, _ message: String
  ) throws {
    let template = "{{<layout}}{{$main}}<h1>x</h1>\n\(code){{/main}}{{/layout}}"
    // What only the program's template for the archive includes is not used then.
    let site = try SmallSite(templates: ["archive.mustache": template])
    #expect(
      site.problems.filter { !$0.hasSuffix(" unused-template") }
        == ["templates/archive.mustache:2:1 blocked-code"])
    #expect(site.messages.first?.contains(message) == true)
  }

  @Test func `A font that the policy blocks is an error at its place`() throws {
    let site = try SmallSite(templates: [
      "assets/paper.css": "@font-face { font-family: A; src: url(a.woff2) }\n",
      "assets/a.woff2": "x",
    ])
    #expect(site.problems == ["templates/assets/paper.css:1:39 blocked-code"])
  }

  @Test func `Scripts with an address, data, and code on pages without a policy are not blocked`()
    throws
  {
    let site = try SmallSite(templates: [
      "archive.mustache":
        "{{<layout}}{{$main}}<h1>x</h1><!-- <script>a</script> <p style=a> --><script src=\"{{page.assets}}tables.js\"></script><script type=\"application/ld+json\">{}</script>{{/main}}{{/layout}}",
      "search.mustache":
        "<html><head><title>x</title></head><body><h1 style=\"color: red\">x</h1></body></html>",
    ])
    #expect(!site.problems.contains { $0.hasSuffix("blocked-code") })
  }

  @Test(arguments: [
    ("#000", "#fff", 2100), ("#777", "#ffffff", 447), ("#9b1c1f", "#fbfaf6", 779),
    ("#123456", "#123456", 100),
  ])
  func `Contrast is measured as WCAG has it`(_ one: String, _ other: String, _ ratio: Int) throws {
    let (one, other) = (try #require(WebColor(one)), try #require(WebColor(other)))
    #expect(one.contrast(with: other) == ratio && other.contrast(with: one) == ratio)
  }
}
