import Input
import Testing

struct FrontMatterTests {
  @Test func `The text begins after the closing fence`() throws {
    let file = SourceFile(path: "a.md", text: "---\ntitle: A\n---\n\nText\n")
    let matter = try FrontMatter(file)
    #expect(try matter.fields.required("title").text().text == "A")
    #expect(file.text(matter.body) == "\nText\n")
  }

  @Test func `Places in front matter count the fence`() throws {
    let file = SourceFile(path: "a.md", text: "---\na: 1\ntím: Huế\n---\n")
    let value = try FrontMatter(file).fields.required("tím").text()
    #expect(value.place.line == 3)
    #expect(value.place.column == 6)
  }

  @Test(arguments: ["----\n", "Text\n---\n", "— a dash\n", "-- \n\ntext", ""])
  func `A file that does not begin with a bare fence is all text`(text: String) throws {
    let matter = try FrontMatter(SourceFile(path: "a.md", text: text))
    #expect(matter.fields.all.isEmpty)
    #expect(matter.body == 0..<text.utf8.count)
  }

  @Test func `A line of dashes and more does not close the front matter`() throws {
    let file = SourceFile(path: "a.md", text: "---\na: |\n  --- not yet\n---\nText")
    #expect(file.text(try FrontMatter(file).body) == "Text")
  }

  @Test(arguments: ["---\ntitle: A\n", "---\ntitle: A", "---", "---\r\ntitle: A\r\n"])
  func `A fence that is not closed is told where it opens`(text: String) {
    let file = SourceFile(path: "a.md", text: text)
    let problem = #expect(throws: Problem.self) { try FrontMatter(file) }
    #expect(problem?.code == "front-matter-unclosed")
    #expect(problem?.place.line == 1)
  }

  @Test(arguments: ["---\ntitle: A\n---", "---\r\ntitle: A\r\n---\r\n"])
  func `The closing fence may end the file, and line ends may be those of Windows`(
    text: String
  ) throws {
    let matter = try FrontMatter(SourceFile(path: "a.md", text: text))
    #expect(try matter.fields.required("title").text().text == "A")
    #expect(matter.body == text.utf8.count..<text.utf8.count)
  }

  @Test(arguments: [
    "---  \ntitle: A\n---\n", "---\t\ntitle: A\n--- \t\n", "---\ntitle: A\n...\n",
    "---\ntitle: A\n... \n",
  ])
  func `Blanks may follow a fence, and dots may close`(text: String) throws {
    let matter = try FrontMatter(SourceFile(path: "a.md", text: text + "Text"))
    #expect(try matter.fields.required("title").text().text == "A")
    #expect(matter.body.count == 4)
  }

  @Test(arguments: [
    ("—\ntitle: A\n---\n", "front-matter-fence"), ("–-\ntitle: A\n---\n", "front-matter-fence"),
    ("-- -\ntitle: A\n---\n", "front-matter-fence"),
    ("----\ntitle: A\n----\n", "front-matter-fence"),
    ("---\u{A0}\ntitle: A\n---\n", "invisible-character"),
    ("\u{200B}---\ntitle: A\n---\n", "invisible-character"),
  ])
  func `A first line that only looks like a fence is told`(text: String, code: String) {
    let file = SourceFile(path: "a.md", text: text)
    let problem = #expect(throws: Problem.self) { try FrontMatter(file) }
    #expect(problem?.code == code)
    #expect(problem?.place.line == 1)
  }

  @Test(arguments: [
    ("----", "front-matter-fence"), ("--", "front-matter-fence"), ("—", "front-matter-fence"),
    ("***", "front-matter-fence"), ("- - -", "front-matter-fence"), ("…", "front-matter-fence"),
    (" ---", "front-matter-fence"), ("--- # end", "front-matter-fence"),
    ("-–-", "front-matter-fence"), ("___", "front-matter-fence"), ("====", "front-matter-fence"),
    ("---\u{A0}", "invisible-character"), ("\u{200B}---", "invisible-character"),
  ])
  func `A line that only looks like the closing one is told, though a right one follows`(
    line: String, code: String
  ) {
    for rest in [
      "", "\n\nText\n\n---\n\nMore", "\n\n# Heading\n\n---\n", "\n\nBody: one.\n\n---\n",
    ] {
      let file = SourceFile(path: "a.md", text: "---\nkind: note\ntitle: A\n\(line)\(rest)")
      let problem = #expect(throws: Problem.self) { try FrontMatter(file) }
      #expect(problem?.code == code)
      #expect(problem?.place.line == 4)
    }
  }

  @Test(arguments: [
    "---\na: |\n  x\n  ---\n  ***\n    ----\n\n  --\nb: c\n---\nText",
    "---\na: >-\n  ---\n---\nText", "---\nlist:\n-\n  a: b\n---\nText",
    "---\na: b\n# A comment\n---\nText", "---\n# A comment\n\na: b\n---\nText",
    "---\na: b\n\n# A comment\nc: d\n---\nText", "---\na: b\n\n#commented: out\n---\nText",
    "---\ntags:\n  - |\n    ---\n---\nText",
  ])
  func `Lines like it in a text of their own, lists and comments are left alone`(text: String)
    throws
  {
    let file = SourceFile(path: "a.md", text: text)
    #expect(file.text(try FrontMatter(file).body) == "Text")
  }

  @Test(arguments: ["---", "..."])
  func `A heading between the last key and the closing line is told`(end: String) {
    let file = SourceFile(
      path: "a.md",
      text: "---\ntitle: A\nkind: note\n\n# Body one\n## more\n\n\(end)\n\nBody two.\n")
    let problem = #expect(throws: Problem.self) { try FrontMatter(file) }
    #expect(problem?.code == "front-matter-unclosed")
    #expect(problem?.place.line == 5)
  }

  @Test func `Empty front matter has no fields`() throws {
    let file = SourceFile(path: "a.md", text: "---\n---\nText")
    #expect(try FrontMatter(file).fields.all.isEmpty)
  }

  @Test func `A key in capitals is one mistake`() throws {
    let fields = try FrontMatter(SourceFile(path: "a.md", text: "---\nTitle: A\n---\n")).fields
    var problems = Problems()
    fields.reportUnknownKeys(besides: ["title", "kind"], to: &problems)
    _ = problems.collect(try fields.required("title"))
    #expect(problems.sorted.map(\.code) == ["unknown-key"])
  }

  @Test func `The nearest word is looked for as long as there are few mistakes`() {
    var problems = Problems()
    let file = SourceFile(path: "a.md", text: String(repeating: "a\n", count: 2_000))
    #expect(problems.allowsSuggestion(among: 1_000_000))
    for line in 1...60 {
      problems.report(
        InputProblem.unknownKey("x", nearest: nil).at(Place(file, line: line, scalarColumn: 1)))
    }
    #expect(problems.allowsSuggestion(among: 500) && !problems.allowsSuggestion(among: 1_000))
    for line in 61...1_500 {
      problems.report(
        InputProblem.unknownKey("x", nearest: nil).at(Place(file, line: line, scalarColumn: 1)))
    }
    #expect(!problems.allowsSuggestion(among: 2))
  }
}
