import Testing

@testable import LinkCheck

struct SiteCheckTemplatesTests {
  private let layout = """
    <html><body>
    <link rel="stylesheet" href="{{page.assets}}styl.css">
    {{#links}}<a class="more" href="{{href}}"{{#lang}} lang="{{.}}"{{/lang}}>{{label}}</a>{{/links}}
    """

  @Test func `A mistake is told at the tag of the template that writes it, once`() {
    let link = "<h1>x</h1><link rel=\"stylesheet\" href="
    let site = CheckedPages(
      [
        "a.html": "\(link)\"styl.css\">", "b/c.html": "\(link)\"../styl.css\">",
        "b/d.html": "\(link)\"../styl.css\">", "style.css": "",
      ], templates: ["layout.mustache": layout])
    #expect(
      site.problems == [
        "layout.mustache:2:1 broken-link: the page needs 'styl.css', which is not there (did you"
          + " mean 'style.css'?); so it comes into a.html; 1 more like it comes from here"
      ])
  }

  @Test(arguments: ["", " lang=\"vi\""])
  func `What stands in a section of a tag may be there or not`(attribute: String) {
    let page = "<h1>x</h1><a class=\"more\" href=\"gone\"\(attribute)>x</a>"
    let site = CheckedPages(
      ["a.html": page, "b.html": page], templates: ["layout.mustache": layout])
    #expect(
      site.problems == [
        "layout.mustache:3:11 broken-link: the link leads to 'gone', which is not there; so it"
          + " comes into a.html and 1 more page"
      ])
  }

  @Test func `Where two tags could have written it, the page is named`() {
    let template = "<a href=\"{{href}}\">x</a>"
    let site = CheckedPages(
      ["a.html": "<h1>x</h1><a href=\"gone\">x</a>"],
      templates: ["one.mustache": template, "two.mustache": template])
    #expect(
      site.problems == ["a.html:1:20 broken-link: the link leads to 'gone', which is not there"])
  }

  @Test func `Of two tags the one that says more wrote it`() {
    let site = CheckedPages(
      ["a.html": "<h1>x</h1><a href=\"gone\">x</a>"],
      templates: ["one.mustache": "<a href=\"{{href}}\">", "two.mustache": "<p><a href=\"gone\">"])
    #expect(
      site.problems == [
        "two.mustache:1:4 broken-link: the link leads to 'gone', which is not there; so it comes"
          + " into a.html"
      ])
  }
}
