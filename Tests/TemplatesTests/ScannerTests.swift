import Input
import Templates
import Testing

struct ScannerTests {
  @Test(arguments: [
    (
      "a {{year", "page:1:3: the tag is open to the end of the file; '}}' is missing [unclosed-tag]"
    ),
    (
      "\n{{{note}}",
      "page:2:1: the tag is open to the end of the file; '}}}' is missing [unclosed-tag]"
    ),
    (
      "{{=<% %>=}}\n<% x",
      "page:2:1: the tag is open to the end of the file; '%>' is missing [unclosed-tag]"
    ),
    ("x{{ }}", "page:1:2: the tag has no name [bad-name]"),
    ("{{#}}{{/}}", "page:1:1: the tag has no name [bad-name]"),
    ("{{>*}}", "page:1:1: the tag has no name [bad-name]"),
  ])
  func `A tag without an end or a name is a problem`(template: String, told: String) {
    #expect(Shelf(template).told.first == told)
  }

  @Test(arguments: ["{{the year}}", "{{the..year}}", "{{.the}}", "{{ the. }}", "{{#the\nyear}}"])
  func `A name with blanks or an empty part is a problem at the name`(template: String) throws {
    let problem = try #require(Shelf(template).problems.sorted.first)
    #expect(problem.code == "bad-name")
    #expect(template.contains("the") && problem.place.text.contains("the"))
    #expect(problem.place.line == 1)
  }

  @Test(arguments: ["{{=}}=}}", "{{= =}}", "{{=<%=}}", "{{=a b c=}}", "{{=a= b=}}", "{{==}}"])
  func `Delimiters must be two words without an equals sign`(template: String) {
    #expect(Shelf(template).problems.sorted.map(\.code).contains { $0 == "bad-delimiters" })
  }

  @Test func `After 200 errors the rest of a template is not read, and an error says so`() {
    let problems = Shelf(String(repeating: "{{ }}\n", count: 300)).problems.sorted
    #expect(problems.count == 201)
    #expect(problems.last?.code == "too-many-mistakes")
    #expect(problems.last?.place.line == 201)
  }

  @Test func `A delimiter of a hundred bytes is refused`() {
    let long = String(repeating: "<", count: 100)
    #expect(Shelf("{{=\(long) >=}}").problems.sorted.map(\.code) == ["bad-delimiters"])
  }

  @Test func `Delimiters may be set and set back`() throws {
    let page = try Shelf("{{=<% %>=}}<% year %> {{year}}<%={{ }}=%> {{year}}").page(YearView())
    #expect(page == "2016 {{year}} 2016")
  }

  @Test func `Delimiters end with their file`() throws {
    let shelf = Shelf(["page": "{{=| |=}}|>part||year|", "part": "{{year}}|year|"])
    #expect(try shelf.page(YearView()) == "2016|year|2016")
  }

  @Test func `Comments may take several lines and hold braces`() throws {
    #expect(try Shelf("a{{! one\n {{ two }}b").page(YearView()) == "ab")
  }

  @Test func `Blanks inside a tag do not count`() throws {
    #expect(try Shelf("{{  year\n}}{{ #final }}{{/ final }}").page(YearView()) == "2016")
  }
}
