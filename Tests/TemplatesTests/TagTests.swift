import Input
import Templates
import Testing

struct TagTests {
  private let ngheAn = RowView(name: "Nghệ An", points: "989,5")
  private let haTinh = RowView(name: "Hà Tĩnh")

  @Test func `Text is printed with its HTML characters escaped`() throws {
    let view = YearView(year: "<2016> & \"more\" 'so'")
    let page = try Shelf("{{year}}").page(view)
    #expect(page == "&lt;2016&gt; &amp; &quot;more&quot; &#39;so&#39;")
  }

  @Test func `Text that is missing prints nothing and counts as false`() throws {
    let shelf = Shelf("[{{motto}}]{{#motto}}yes{{/motto}}{{^motto}}no{{/motto}}")
    #expect(try shelf.page(YearView()) == "[]no")
    #expect(try shelf.page(YearView(motto: "")) == "[]no")
    #expect(try shelf.page(YearView(motto: "Đi đầu")) == "[Đi đầu]yes")
  }

  @Test func `A section over text opens it as the value at hand`() throws {
    let page = try Shelf("{{#motto}}<q>{{.}}</q>{{/motto}}").page(YearView(motto: "A & B"))
    #expect(page == "<q>A &amp; B</q>")
  }

  @Test(arguments: ["{{{note}}}", "{{&note}}", "{{& note }}", "{{#note}}{{{.}}}{{/note}}"])
  func `Markup is printed as it stands by raw tags`(template: String) throws {
    let view = YearView(note: Markup(trusted: "<b>1 & 2</b>"))
    #expect(try Shelf(template).page(view) == "<b>1 & 2</b>")
    #expect(try Shelf(template).page(YearView()) == "")
  }

  @Test func `A flag decides between a section and its inverse`() throws {
    let shelf = Shelf("{{#final}}final{{/final}}{{^final}}draft{{/final}}")
    #expect(try shelf.page(YearView(isFinal: true)) == "final")
    #expect(try shelf.page(YearView()) == "draft")
  }

  @Test func `A list of texts shows its section once for each`() throws {
    let shelf = Shelf("{{#movements}}<li>{{.}}</li>{{/movements}}{{^movements}}none{{/movements}}")
    #expect(try shelf.page(YearView(movements: ["One", "Two"])) == "<li>One</li><li>Two</li>")
    #expect(try shelf.page(YearView()) == "none")
  }

  @Test func `A list shows its section in the vocabulary of each item`() throws {
    let shelf = Shelf("{{#rows}}{{name}} {{points}} in {{year}};{{/rows}}")
    let page = try shelf.page(YearView(rows: [ngheAn, haTinh]))
    #expect(page == "Nghệ An 989,5 in 2016;Hà Tĩnh  in 2016;")
  }

  @Test(arguments: [([], "none"), (["a", "b"], "<ul>ab</ul>")])
  func `A list with a flag says whether it has anything`(names: [String], shown: String) throws {
    let shelf = Shelf(
      "{{#has-rows}}<ul>{{#rows}}{{name}}{{/rows}}</ul>{{/has-rows}}{{^has-rows}}none{{/has-rows}}")
    #expect(shelf.problems.isEmpty)
    #expect(try shelf.page(FlaggedView(rows: names.map { RowView(name: $0) })) == shown)
  }

  @Test func `A list without a flag has no name that says so`() throws {
    let shelf = Shelf("{{#has-rows}}rows{{/has-rows}}")
    #expect(throws: Problem.self) { try shelf.page(YearView()) }
  }

  @Test func `An inner name hides an outer one`() throws {
    let view = YearView(rows: [RowView(name: "a", rows: [haTinh]), ngheAn])
    let page = try Shelf("{{#rows}}<{{#rows}}{{name}}{{/rows}}>{{/rows}}").page(view)
    #expect(page == "<Hà Tĩnh><>")
  }

  @Test func `A record is reached by a dotted name or a section`() throws {
    let shelf = Shelf("{{head.name}}/{{#head}}{{name}}{{/head}}{{^head}}nobody{{/head}}")
    #expect(try shelf.page(YearView(head: ngheAn)) == "Nghệ An/Nghệ An")
    #expect(try shelf.page(YearView()) == "/nobody")
  }

  @Test func `A list inside a record is reached by a dotted name`() throws {
    let view = YearView(head: RowView(name: "head", rows: [ngheAn, haTinh]))
    #expect(try Shelf("{{#head.rows}}{{name}} {{/head.rows}}").page(view) == "Nghệ An Hà Tĩnh ")
  }
}
