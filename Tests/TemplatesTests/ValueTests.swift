import Input
import Templates
import Testing

struct ValueTests {
  private let data: Value = [
    "title": "Ranking", "final": true, "empty": "", "none": nil,
    "rows": [["name": "Nghệ An", "points": "985"], ["name": "Hà Tĩnh"]],
    "words": ["rank": ["short": "No."]],
  ]

  @Test(arguments: [
    ("{{title}}", "Ranking"), ("{{#final}}yes{{/final}}", "yes"), ("[{{empty}}{{none}}]", "[]"),
    ("{{^empty}}a{{/empty}}{{^none}}b{{/none}}", "ab"), ("{{words.rank.short}}", "No."),
    ("{{#words}}{{#rank}}{{short}}{{/rank}}{{/words}}", "No."),
  ])
  func `A value is shown like a view`(template: String, page: String) throws {
    #expect(try Shelf(template).page(data) == page)
  }

  @Test func `A name that only some items of a list have is null in the others`() throws {
    let data: Value = ["name": "outer", "rows": [["name": "a", "note": "n"], ["note": "m"]]]
    let shelf = Shelf("{{#rows}}{{name}}-{{note}} {{/rows}}")
    #expect(try shelf.page(data) == "a-n -m ")
  }

  @Test func `Lists of lists open the inner list as the value at hand`() throws {
    let page = try Shelf("{{#rows}}({{#.}}{{.}}{{/.}}){{/rows}}").page([
      "rows": [["a", "b"], ["c"]]
    ])
    #expect(page == "(ab)(c)")
  }

  @Test func `Markup in a value is printed as it stands`() throws {
    let data: Value = ["chart": .markup(Markup(trusted: "<svg/>"))]
    #expect(try Shelf("{{{chart}}}").page(data) == "<svg/>")
  }

  @Test func `A check against a value knows the names of all items of a list`() {
    let shelf = Shelf(
      "{{#rows}}{{name}}{{points}}{{pionts}}{{/rows}}{{none}}{{#none}}{{x}}{{/none}}")
    var problems = shelf.problems
    shelf.library.check("page", against: data, problems: &problems)
    #expect(
      problems.sorted.map(Shelf.line) == [
        "page:1:30: nothing is named 'pionts' here (did you mean 'points'?) [unknown-tag]"
      ])
  }

  @Test func `What lies too deep in a value counts as null`() throws {
    var deep: Value = ["end": "x"]
    for _ in 0..<1000 { deep = ["in": deep] }
    let name = String(repeating: "in.", count: 1000) + "end"
    #expect(try Shelf("[{{\(name)}}]").page(deep) == "[]")
  }
}
