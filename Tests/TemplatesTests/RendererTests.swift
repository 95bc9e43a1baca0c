import Input
import Testing

@testable import Templates

struct RendererTests {
  @Test func `A partial is shown in the vocabulary of its place`() throws {
    let shelf = Shelf([
      "page": "{{#rows}}{{>parts/row}}{{/rows}}", "parts/row": "<{{name}} {{year}}>",
    ])
    #expect(try shelf.page(YearView(rows: [RowView(name: "A")])) == "<A 2016>")
  }

  @Test func `A partial may include itself for each item of a list`() throws {
    let shelf = Shelf([
      "page": "{{#rows}}{{>row}}{{/rows}}", "row": "{{name}}({{#rows}}{{>row}}{{/rows}})",
    ])
    let rows = [RowView(name: "a", rows: [RowView(name: "b"), RowView(name: "c")])]
    #expect(shelf.told(against: YearView.self) == [])
    #expect(try shelf.page(YearView(rows: rows)) == "a(b()c())")
  }

  @Test func `A block that nobody fills shows its own content`() throws {
    #expect(try Shelf("[{{$a}}{{year}}{{/a}}]").page(YearView()) == "[2016]")
  }

  @Test func `Content given to a block is shown in the vocabulary of the block`() throws {
    let shelf = Shelf([
      "page": "{{<table}}{{$cell}}<{{name}}>{{/cell}}{{/table}}",
      "table": "{{#rows}}{{$cell}}{{/cell}}{{/rows}}",
    ])
    let rows = [RowView(name: "a"), RowView(name: "b")]
    #expect(shelf.told(against: YearView.self) == [])
    #expect(try shelf.page(YearView(rows: rows)) == "<a><b>")
  }

  @Test func `The outermost content given to a block wins`() throws {
    let shelf = Shelf([
      "page": "{{<middle}}{{$title}}page{{/title}}{{/middle}}",
      "middle": "{{<base}}{{$title}}middle{{/title}}{{$foot}}{{year}}{{/foot}}{{/base}}",
      "base": "{{$title}}base{{/title}} {{>foot}}", "foot": "{{$foot}}-{{/foot}}{{$end}}.{{/end}}",
    ])
    #expect(shelf.told(against: YearView.self) == [])
    #expect(try shelf.page(YearView()) == "page 2016.")
  }

  @Test func `Content given to a block is not filled by its own parent`() throws {
    let shelf = Shelf([
      "page": "{{<base}}{{$a}}<{{$a}}inner{{/a}}{{$b}}own{{/b}}>{{/a}}{{$b}}given{{/b}}{{/base}}",
      "base": "{{$a}}{{/a}}{{$b}}{{/b}}",
    ])
    #expect(try shelf.page(YearView()) == "<innerown>given")
  }

  @Test func `A parent counts for its own tag only`() throws {
    let shelf = Shelf([
      "page": "{{<p}}{{$a}}1{{/a}}{{/p}}{{<p}}{{$a}}2{{/a}}{{/p}}{{>p}}", "p": "{{$a}}0{{/a}}",
    ])
    #expect(try shelf.page(YearView()) == "120")
  }

  @Test func `A value may name the partial and the parent`() throws {
    let shelf = Shelf([
      "page": "{{>*layout}} {{<* layout}}{{$a}}given{{/a}}{{/*layout}}",
      "plain": "<{{$a}}own{{/a}}>",
    ])
    #expect(shelf.told(against: YearView.self) == [])
    #expect(try shelf.page(YearView()) == "<own> <given>")
  }

  @Test func `A value that names no template is a problem at the tag`() throws {
    let shelf = Shelf(["page": "{{year}}\n{{>*layout}}", "plain": ""])
    let problem = try #require(throws: Problem.self) { try shelf.page(YearView(layout: "plan")) }
    #expect(
      Shelf.line(problem)
        == "page:2:5: there is no template named 'plan' (did you mean 'plain'?) [missing-partial]")
  }

  @Test(arguments: [
    ("{{yeer}}", "unknown-tag"), ("{{rows.name}}", "unknown-tag"), ("{{note}}", "tag-kind"),
    ("{{{year}}}", "tag-kind"), ("{{final}}", "tag-kind"), ("{{rows}}", "tag-kind"),
    ("{{>*final}}", "tag-kind"), ("{{>part}}", "missing-partial"), ("{{.}}", "tag-kind"),
  ])
  func `What no check has found is a problem when the page is made`(
    template: String, code: String
  ) throws {
    let view = YearView(note: Markup(trusted: "x"))
    var output = Array("kept".utf8)
    let problem = try #require(throws: Problem.self) {
      try Shelf(template).library.render("page", view, into: &output)
    }
    #expect(problem.code == code)
    #expect(problem.place.line == 1)
    #expect(output == Array("kept".utf8))
  }

  @Test func `A template that nobody wrote is a problem with a suggestion`() throws {
    var output: [UInt8] = []
    let problem = try #require(throws: Problem.self) {
      try Shelf("").library.render("pages", YearView(), into: &output)
    }
    #expect(problem.message == "there is no template named 'pages' (did you mean 'page'?)")
    #expect(problem.place.file.path == "templates/pages.mustache")
  }

  @Test(arguments: [TemplateLibrary.Mode.strict, .lenient])
  func `A page that goes too deep is a problem`(mode: TemplateLibrary.Mode) throws {
    let shelf = Shelf("{{#year}}{{>page}}{{>page}}{{/year}}", mode: mode)
    let problem = try #require(throws: Problem.self) { try shelf.page(YearView()) }
    #expect(problem.code == "page-too-deep")
  }

  @Test func `A page that grows too big is a problem`() throws {
    let text = String(repeating: "x", count: 1 << 18)
    var shelf = Shelf("{{#movements}}{{year}}{{/movements}}")
    shelf.library.limits.output = 1 << 20
    let fits = YearView(year: text, movements: Array(repeating: "", count: 4))
    #expect(try shelf.page(fits).utf8.count == 1 << 20)
    let view = YearView(year: text, movements: Array(repeating: "", count: 5))
    let problem = try #require(throws: Problem.self) { try shelf.page(view) }
    #expect(Shelf.line(problem) == "page:1:17: the page grows beyond 1 MiB here [page-too-big]")
  }

  @Test(arguments: ["{{#final}}{{/final}}", "{{#movements}}{{/movements}}", "{{>empty}}"])
  func `A page that takes too many steps is a problem`(tag: String) throws {
    let page = "{{#movements}}" + tag + "{{/movements}}"
    var shelf = Shelf(["page": page, "empty": ""])
    shelf.library.limits.steps = 100
    let view = YearView(movements: Array(repeating: "", count: 100))
    let problem = try #require(throws: Problem.self) { try shelf.page(view) }
    #expect(problem.code == "page-too-long")
    #expect(problem.message == "the page takes more than 100 steps to render")
  }
}
