import Testing

@testable import Templates

struct ProgramTests {
  private static let view = YearView(
    year: "<2016>", note: Markup(trusted: "<b>note</b>"), isFinal: true,
    movements: ["one", "", "t&o"],
    rows: [
      RowView(name: "Nghệ An", rows: [RowView(name: "inner"), RowView(name: "")]),
      RowView(name: "a\nb"), RowView(name: ""),
    ], head: RowView(name: "head", rows: [RowView(name: "of head")]))
  private static let shared: [String: Value] = [
    "words": [
      "end": "<end>", "none": "", "mark": .markup(Markup(trusted: "<i>")), "yes": true,
      "list": ["a", "b"], "records": [["name": "own"], ["name": "other"]], "null": .null,
    ]
  ]

  @Test(arguments: [
    "{{words.end}}{{{words.mark}}}{{#words.yes}}yes{{/words.yes}}{{^words.none}}none{{/words.none}}",
    "{{#words.list}}[{{.}}]{{/words.list}}{{#words.records}}{{name}} {{year}}{{/words.records}}",
    "{{#words.end}}{{.}}{{/words.end}}{{#words.none}}{{.}}{{/words.none}}{{words.null}}",
    "{{year}} {{{note}}} {{#final}}final{{/final}}{{^final}}open{{/final}}",
    "{{#note}}{{{.}}}{{/note}}{{#year}}{{.}}{{/year}}{{^note}}no{{/note}}",
    "{{#movements}}({{.}}{{#final}}!{{/final}}){{/movements}}{{^movements}}none{{/movements}}",
    "{{#rows}}{{name}}:{{#rows}}{{name}},{{year}}{{/rows}}{{^rows}}-{{/rows}};{{/rows}}",
    "{{head.name}} {{#head}}{{name}}{{/head}}{{^head}}none{{/head}}{{head.points}}",
    "{{#rows}}{{head.name}}{{#head.rows}}{{name}}{{/head.rows}}{{/rows}}{{motto}}",
    "{{#rows}}\n  {{>row}}\n{{/rows}}", "  {{>rows}}\n", "{{>rows}}",
    "{{<frame}}{{$main}}\nmain\n  {{>row-of-page}}\n{{/main}}{{/frame}}",
    "{{<frame}}{{$main}}x{{#final}}\ny\n{{/final}}{{/main}}{{/frame}}", "{{<frame}}{{/frame}}",
    "  {{<frame}}\n  {{$main}}\n  {{#rows}}\n  a\n  {{/rows}}\n  {{/main}}\n  {{/frame}}\n",
    " {{<inline}}\n{{$main}}\n{{#movements}}\nm\n{{/movements}}\n{{/main}}\n{{/inline}}\n",
  ])
  func `A program makes the page that the renderer makes`(page: String) throws {
    var shelf = Shelf([
      "page": page, "row": "<{{name}}>\n{{#rows}}\n  {{>row-end}}\n{{/rows}}\n",
      "row-end": "|{{name}}|\n",
      "rows": "{{#rows}}\n  {{>row-end}}\n{{/rows}}\nend\n",
      "row-of-page": "{{year}}\n{{words.end}}\n",
      "frame": "<p>\n  {{$main}}own\n  {{year}}{{/main}}\n</p>\n",
      "inline": "<p>{{$main}}{{/main}}</p>\n",
    ])
    #expect(shelf.told == [])
    let made = try shelf.page(Self.view, shared: Self.shared)
    shelf.library.limits.plainPages = .max
    #expect(try shelf.page(Self.view, shared: Self.shared) == made)
  }

  @Test func `A program is made once a template has made some pages`() throws {
    let shelf = Shelf("{{year}}{{words.end}}")
    let shared = shelf.library.share(["words": ["end": "."]])
    for year in ["2016", "2017", "2018", "2019"] {
      var output: [UInt8] = []
      try shelf.library.render("page", YearView(year: year), shared: shared, into: &output)
      #expect(String(decoding: output, as: UTF8.self) == "\(year).")
    }
  }
}
