import Input
import Testing

struct YAMLTests {
  /// The one problem of a text, as `line:column code` with what stands there.
  private func problem(_ text: String) -> String? {
    do {
      _ = try YAML.entry(of: SourceFile(path: "a.yaml", text: text))
      return nil
    } catch {
      let line = error.place.line ?? 0
      return "\(line):\(error.place.column ?? 0) \(error.code) [\(error.place.text)]"
    }
  }

  @Test(arguments: [
    ("a: 1\n\tb: 2\n", "2:1 yaml-tab [\t]"),
    ("tên: \"Nghệ An\nb: 2\n", "1:6 yaml-quote [\"]"),
    ("a: 1\nb: 2\na: 3\n", "3:1 duplicate-key [a]"),
    ("x:\n  - {tên: 1, kind: 2, tên: 3}\n", "2:23 duplicate-key [tên]"),
    ("\"tên\": 1\n\"tên\": 2\n", "2:2 duplicate-key [tên]"),
    ("x: {\"a\": 1, \"a\": 2}\n", "1:14 duplicate-key [a]"),
    ("x:\n  tên: 1\n# tên: 2\n  tên: 3\n", "4:3 duplicate-key [tên]"),
    ("'tên': 1\ntên: 2\n", "2:1 duplicate-key [tên]"),
    ("a: [1, 2\n", "1:4 yaml-bracket [[]"),
    ("a: *nobody\n", "1:4 yaml-sign [*nobody]"),
    ("a: 🏳️‍🌈\nb: Huế\u{1A}\u{301} x\n", "2:7 yaml-syntax [\u{1A}]"),
  ])
  func `A mistake of syntax is told at its place`(text: String, expected: String) {
    #expect(problem(text) == expected)
  }

  @Test func `Every key and value knows its place`() throws {
    let text = "title: Nghệ An\nhead:\n  province: 'nghe-an'\n  since: \"2016\"\n"
    let fields = try YAML.entry(of: SourceFile(path: "a.yaml", text: text)).fields()
    #expect(fields.all.map(\.key.text) == ["title", "head"])
    #expect(try fields.required("title").text().place.text == "Nghệ An")
    let head = try fields.required("head").fields()
    let member = try head.required("province").text()
    #expect(member.text == "nghe-an")
    #expect(member.place.line == 3)
    #expect(member.place.column == 14)
    #expect(head.all[1].key.place.column == 3)
  }

  @Test(arguments: ["a:", "a: ~", "a: null", "a: # only a remark"])
  func `A key without a value is empty`(text: String) throws {
    let fields = try YAML.entry(of: SourceFile(path: "a.yaml", text: text)).fields()
    #expect(fields["a"] == nil)
    #expect(throws: Problem.self) { try fields.required("a") }
  }

  @Test func `Numbers, dates and yes stay what the author wrote`() throws {
    let text = "a: 1.50\nb: 2017-03-10\nc: yes\nd: 044\n"
    let fields = try YAML.entry(of: SourceFile(path: "a.yaml", text: text)).fields()
    let values = try fields.all.map { try $0.value.text().text }
    #expect(values == ["1.50", "2017-03-10", "yes", "044"])
  }

  @Test func `An unknown key is told with a suggestion`() throws {
    let file = SourceFile(path: "a.yaml", text: "tilte: x\n")
    var problems = Problems()
    try YAML.entry(of: file).fields()
      .reportUnknownKeys(besides: ["title", "date"], to: &problems)
    let messages = problems.sorted.map(\.message)
    #expect(messages == ["unknown key 'tilte' (did you mean 'title'?)"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000),
    String(repeating: "- ", count: 100_000),
    "a: " + String(repeating: "{a: ", count: 5_000),
  ])
  func `Nesting without end is refused`(text: String) {
    #expect(problem(text)?.contains("too-deep") == true)
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x\n", "2:4 yaml-alias [*x]"), ("- &x [1]\n- {*x: 1}\n", "2:4 yaml-alias [*x]"),
    ("a: &a [x]\n? [*a, *a]\n: 1\n", "2:4 yaml-alias [*a]"),
    ("&a-b k: 1\nb:\n  <<: *a-b\n", "3:7 yaml-alias [*a-b]"),
  ])
  func `An alias is refused`(text: String, expected: String) {
    #expect(problem(text) == expected)
  }

  @Test(arguments: ["\"R &D\"", "'*note*'", "|\n  *D and &E\n  2*D &D2", "a &D *E"])
  func `A sign of aliases may stand in a text`(value: String) {
    #expect(problem("a: \(value)\n") == nil)
  }

  @Test func `Aliases that multiply in keys are refused at once`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(problem("\(text)? *a20\n: 1\n") == "2:10 yaml-alias [*a0]")
  }

  @Test func `More values than a file may hold are refused`() {
    let items = String(repeating: "x, ", count: YAML.mostValues)
    #expect(problem("a: [\(items)]\n")?.contains("too-many-values") == true)
  }

  @Test(arguments: ["\u{85}", "\r", "\r\n"])
  func `Places are right after every line end of the reader`(end: String) throws {
    let text = "a: \"x\(end)y\" # z\(end)\nbê: c\nd: \"\\x41\"\n"
    let fields = try YAML.entry(of: SourceFile(path: "a.yaml", text: text)).fields()
    #expect(fields.all.map(\.key.place.text) == ["a", "bê", "d"])
    #expect(try fields.required("bê").text().place.text == "c")
    #expect(try fields.required("d").text().place.text == "\\x41\"")
    #expect(problem("# a\(end)\n\(text)d: 3\n")?.hasSuffix("duplicate-key [d]") == true)
    let place = fields.all[2].key.place
    #expect(
      place.file.text(place.file.line(around: place.range?.lowerBound ?? 0)) == "d: \"\\x41\"")
  }

  @Test(arguments: ["ab", "\"\\x41b\"", "'ô''ô'", "[ế]"])
  func `A long list in one line has the place of every value`(item: String) throws {
    let count = 40_000
    let items = Array(repeating: item, count: count).joined(separator: ", ")
    let file = SourceFile(path: "a.yaml", text: "tags: [\(items)]\n")
    let list = try YAML.entry(of: file).fields().required("tags").list()
    #expect(list.count == count)
    let start = "tags: [".utf8.count + (count - 1) * (item.utf8.count + 2)
    let quote = item.first == "\"" || item.first == "'" ? 1 : 0
    #expect(list.last?.place.range?.lowerBound == start + quote)
  }

  @Test func `A second key is found below a long line of its likes`() {
    let likes = String(repeating: "a: ", count: 200_000)
    #expect(problem("a: 1\nb: \"\(likes)\"\na: 2\n") == "3:1 duplicate-key [a]")
  }

  @Test func `A long key is cut where a message names it`() throws {
    let key = String(repeating: "ế", count: 61)
    let cut = String(repeating: "ế", count: 60) + "…"
    let file = SourceFile(path: "a.yaml", text: "\(key): x\n\(key.dropLast()): x\n")
    var problems = Problems()
    try YAML.entry(of: file).fields().reportUnknownKeys(besides: ["title"], to: &problems)
    let messages = problems.sorted.map(\.message)
    #expect(
      messages == [
        "unknown key '\(cut)'", "unknown key '\(key.dropLast())'",
      ])
    let twice = SourceFile(path: "a.yaml", text: "\(key): x\n\(key): x\n")
    let problem = #expect(throws: Problem.self) { try YAML.entry(of: twice) }
    #expect(problem?.message == "the key '\(cut)' is here a second time")
  }

  @Test func `A key of two megabytes is told like any other`() throws {
    let key = String(repeating: "provinces", count: 1 << 18)
    let file = SourceFile(path: "a.yaml", text: "? \(key)\n: x\n")
    var problems = Problems()
    try YAML.entry(of: file).fields()
      .reportUnknownKeys(besides: ["provinces", key + "x"], to: &problems)
    #expect(problems.sorted.map(\.message) == ["unknown key '\(key.prefix(60))…'"])
  }
}
