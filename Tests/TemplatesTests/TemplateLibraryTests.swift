import Input
import Templates
import Testing

struct TemplateLibraryTests {
  @Test(arguments: ["site/templates", "site/templates/"])
  func `A template is named after its path in the folder`(folder: String) {
    var problems = Problems()
    let paths = ["site/templates/year.mustache", "site/templates/parts/row.mustache"]
    let others = ["site/templates/words.en.yaml", "site/other.mustache"]
    let files = (paths + others).map { SourceFile(path: $0, text: "{{") }
    let library = TemplateLibrary(files, under: folder, problems: &problems)
    #expect(library.names == ["parts/row", "year"])
    #expect(problems.errorCount == 2)
  }

  @Test func `Files may be given with names, and the first of a name counts`() throws {
    var problems = Problems()
    let files = [("page", "mine {{>part}}"), ("part", "own"), ("page", "theirs")].map {
      (name: $0, file: SourceFile(path: "anywhere/\($0)", text: $1))
    }
    let library = TemplateLibrary(files, problems: &problems)
    var output: [UInt8] = []
    try library.render("page", YearView(), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "mine own")
    #expect(problems.isEmpty)
  }

  @Test func `A lenient library shows nothing for what it does not know`() throws {
    let shelf = Shelf(
      "[{{nope}}{{#nope}}x{{/nope}}{{^nope}}y{{/nope}}{{>nope}}{{<nope}}{{$a}}{{/a}}{{/nope}}"
        + "{{>*nope}}{{>*year}}{{year.name}}{{rows}}]", mode: .lenient)
    #expect(shelf.told == [])
    #expect(try shelf.page(YearView()) == "[y]")
  }

  @Test func `A lenient library prints text raw where it is told to`() throws {
    let shelf = Shelf("{{{year}}}{{&year}}{{final}}", mode: .lenient)
    #expect(try shelf.page(YearView(year: "<&>")) == "<&><&>false")
  }

  @Test func `A lenient library looks further out for what an item lacks`() throws {
    let shelf = Shelf("{{#rows}}{{name}} {{/rows}}", mode: .lenient)
    let data: Value = ["name": "outer", "rows": [["name": "a"], [:]]]
    #expect(try shelf.page(data) == "a outer ")
  }

  @Test func `A check of a template that nobody wrote is a problem`() {
    var problems = Problems()
    let library = Shelf("").library
    library.check("yaer", against: YearView.self, problems: &problems)
    #expect(problems.sorted.map(\.code) == ["missing-template"])
  }

  @Test func `Pages may be made at the same time`() async throws {
    let shelf = Shelf("{{#rows}}{{name}}{{#rows}}{{name}}{{/rows}}{{/rows}}{{words.end}}")
    let shared = shelf.library.share(["words": ["end": "."]])
    let pages = try await withThrowingTaskGroup(of: String.self) { group in
      for page in 0..<50 {
        group.addTask {
          let row = RowView(name: "\(page)", rows: [RowView(name: "-")])
          var output: [UInt8] = []
          try shelf.library.render("page", YearView(rows: [row]), shared: shared, into: &output)
          return String(decoding: output, as: UTF8.self)
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(pages == Set((0..<50).map { "\($0)-." }))
  }
}
