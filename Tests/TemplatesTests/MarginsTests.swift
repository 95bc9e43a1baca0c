import Templates
import Testing

/// White space around tags: Mustache spec 1.4, partials, sections and inheritance.
struct MarginsTests {
  private let view = YearView(
    isFinal: true, movements: ["one", "two"], rows: [RowView(name: "A"), RowView(name: "B")])

  @Test(arguments: [
    ("<ul>\n  {{#rows}}\n  <li>{{name}}\n  {{/rows}}\n</ul>", "<ul>\n  <li>A\n  <li>B\n</ul>"),
    ("a\n {{! note }} \nb", "a\nb"), ("a\n{{=<% %>=}}\nb", "a\nb"), ("{{#final}}\n{{/final}}", ""),
    ("a\r\n{{#final}}\r\nb\r\n{{/final}}\r\nc", "a\r\nb\r\nc"),
    ("x {{#final}}\ny\n{{/final}} z", "x \ny\n z"), ("{{! a }}{{! b }}\n", "\n"),
    (" {{year}}\n", " 2016\n"), ("{{!\n long\n}}\nx", "x"), ("\t{{^final}}\t\nx{{/final}}", ""),
  ])
  func `A tag alone on its line takes the line with it`(template: String, page: String) throws {
    #expect(try Shelf(template).page(view) == page)
  }

  @Test func `A partial alone on its line is indented line by line`() throws {
    let shelf = Shelf([
      "page": "<ul>\n  {{>items}}\n</ul>\n",
      "items": "{{#movements}}\n<li>\n\n  {{.}}\n{{/movements}}\n",
    ])
    let page = try shelf.page(YearView(movements: ["a\nb"]))
    #expect(page == "<ul>\n  <li>\n\n    a\nb\n</ul>\n")
  }

  @Test func `A partial amid a line is not indented`() throws {
    let shelf = Shelf([
      "page": "  {{>outer}}", "outer": "a {{>inner}}|\n{{>inner}}\n", "inner": "1\n2",
    ])
    #expect(try shelf.page(view) == "  a 1\n2|\n  1\n  2")
  }

  @Test(arguments: [
    ("  {{>p}}\r\nx", "  a\r\n  b\r\nx"), ("{{>p}}\nx", "a\r\nb\r\nx"), (".{{>p}}", ".a\r\nb\r\n"),
  ])
  func `Line ends of Windows are line ends`(template: String, page: String) throws {
    #expect(try Shelf(["page": template, "p": "a\r\nb\r\n"]).page(view) == page)
  }

  private static let layout = "<main>\n  {{$body}}\n    <p>none</p>\n  {{/body}}\n</main>\n"

  @Test func `Default content of a block stays as it is`() throws {
    let shelf = Shelf(["page": "{{<layout}}{{/layout}}", "layout": Self.layout])
    #expect(try shelf.page(view) == "<main>\n    <p>none</p>\n</main>\n")
  }

  @Test(arguments: [
    "{{<layout}}\n{{$body}}\n<p>\n  a\n</p>\n{{/body}}\n{{/layout}}\n",
    "{{<layout}}\n  {{$body}}\n      <p>\n        a\n      </p>\n  {{/body}}\n{{/layout}}\n",
    "{{<layout}}{{$body}}\n\t<p>\n\t  a\n\t</p>\n{{/body}}{{/layout}}",
  ])
  func `Content given to a block is indented like the block's own`(template: String) throws {
    let shelf = Shelf(["page": template, "layout": Self.layout])
    #expect(try shelf.page(view) == "<main>\n    <p>\n      a\n    </p>\n</main>\n")
  }

  @Test func `A block without content lends the indentation of its tag`() throws {
    let shelf = Shelf([
      "page": "{{<layout}}{{$body}}\na\nb\n{{/body}}{{/layout}}",
      "layout": "<\n  {{$body}}\n  {{/body}}\n>",
    ])
    #expect(try shelf.page(view) == "<\n  a\n  b\n>")
  }

  @Test func `A block amid a line goes on in the indentation of that line`() throws {
    let shelf = Shelf([
      "page": "{{<layout}}{{$body}}\na\nb{{/body}}{{/layout}}",
      "layout": "  <i>{{$body}}{{/body}}</i>\n",
    ])
    #expect(try shelf.page(view) == "  <i>a\n  b</i>\n")
  }

  @Test func `Blocks inside content given to a block keep their distance`() throws {
    let shelf = Shelf([
      "page": "{{<middle}}{{$inner}}\nnew\nlines\n{{/inner}}{{/middle}}",
      "middle":
        "{{<outer}}\n{{$body}}\n    <a>\n      {{$inner}}\n      old\n      {{/inner}}\n    </a>\n"
        + "{{/body}}\n{{/outer}}\n",
      "outer": "<\n {{$body}}\n {{/body}}\n>\n",
    ])
    #expect(try shelf.page(view) == "<\n <a>\n   new\n   lines\n </a>\n>\n")
  }

  @Test func `A parent alone on its lines is indented and takes its line end with it`() throws {
    let shelf = Shelf([
      "page": "<\n  {{<box}}\n  {{$in}}x{{/in}}\n  {{/box}}\n>\n", "box": "[\n {{$in}}{{/in}}\n]\n",
    ])
    #expect(try shelf.page(view) == "<\n  [\n   x\n  ]\n>\n")
  }

  @Test func `Sections that stand alone do not count for the margin of a block`() throws {
    let shelf = Shelf([
      "page": "{{<box}}\n{{$in}}\n{{#final}}\n  yes\n{{/final}}\n{{/in}}\n{{/box}}",
      "box": "-\n    {{$in}}\n    {{/in}}\n-",
    ])
    #expect(try shelf.page(view) == "-\n    yes\n-")
  }

  @Test func `Lines of values are not indented`() throws {
    let shelf = Shelf(["page": "  {{>p}}", "p": "<pre>{{{note}}}</pre>\n"])
    let page = try shelf.page(YearView(note: Markup(trusted: "a\nb")))
    #expect(page == "  <pre>a\nb</pre>\n")
  }
}
