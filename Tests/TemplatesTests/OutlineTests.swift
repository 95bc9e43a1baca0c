import Input
import Templates
import Testing

struct OutlineTests {
  @Test(arguments: [
    (
      "{{#final}}x", "page:1:4: 'final' is never closed; '{{/final}}' is missing [unclosed-section]"
    ),
    ("x{{/final}}", "page:1:5: 'final' is closed here but was not opened [stray-close]"),
    (
      "{{#final}}\n{{/year}}\n{{/final}}",
      "page:2:4: 'year' is closed here while 'final', opened in line 1, is still open "
        + "[mismatched-close]"
    ),
    (
      "{{#rows}}\n{{#final}}\n{{/rows}}",
      "page:3:4: 'rows' is closed here while 'final', opened in line 2, is still open "
        + "[mismatched-close]"
    ),
    ("{{$body}}", "page:1:4: 'body' is never closed; '{{/body}}' is missing [unclosed-section]"),
    ("{{<page}}", "page:1:4: 'page' is never closed; '{{/page}}' is missing [unclosed-section]"),
  ])
  func `Tags that do not pair are problems`(template: String, told: String) {
    #expect(Shelf(template).told == [told])
  }

  @Test func `Text between the blocks of a parent is a warning`() {
    let shelf = Shelf([
      "page": "{{<base}}\n Hi \n{{$a}}x{{/a}}{{year}}{{/base}}", "base": "{{$a}}{{/a}}",
    ])
    #expect(
      shelf.told == [
        "page:2:2: nothing but blocks is shown from inside '{{<base}}'; this is left out "
          + "[ignored-text]",
        "page:3:14: nothing but blocks is shown from inside '{{<base}}'; this is left out "
          + "[ignored-text]",
      ])
    #expect(shelf.problems.errorCount == 0)
  }

  @Test func `Sections between the blocks of a parent are left out with all they hold`() throws {
    let shelf = Shelf(
      ["page": "{{<base}}{{#final}}{{$a}}x{{/a}}{{/final}}{{/base}}", "base": "{{$a}}d{{/a}}"])
    #expect(try shelf.page(YearView(isFinal: true)) == "d")
  }

  @Test func `A block given twice to one parent is a problem`() {
    let shelf = Shelf(
      ["page": "{{<base}}{{$a}}x{{/a}}{{$a}}y{{/a}}{{/base}}", "base": "{{$a}}{{/a}}"])
    #expect(
      shelf.told == [
        "page:1:26: there is a second block 'a' inside '{{<base}}'; one is enough [duplicate-block]"
      ])
  }

  @Test func `A hundred thousand open sections are one problem`() {
    let shelf = Shelf(String(repeating: "{{#final}}", count: 100_000))
    #expect(
      shelf.told == ["page:1:1004: tags are nested more than 100 levels deep [nested-too-deep]"])
  }

  @Test func `After 200 errors in a file's form the rest is not read, and an error says so`() {
    let shelf = Shelf(String(repeating: "{{/final}}\n", count: 1000))
    #expect(shelf.problems.errorCount == 201)
    #expect(shelf.problems.sorted.last?.code == "too-many-mistakes")
  }

  @Test func `A file of the wrong form prints nothing`() throws {
    #expect(try Shelf("text {{#final}}", mode: .lenient).page(YearView()) == "")
  }
}
