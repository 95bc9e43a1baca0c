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
    ("a: [1, 2\n", "2:1 yaml-syntax []"),
    ("a: *nobody\n", "1:4 yaml-syntax [*]"),
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
    let province = try head.required("province").text()
    #expect(province.text == "nghe-an")
    #expect(province.place.line == 3)
    #expect(province.place.column == 14)
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
    #expect(messages == ["nobody knows the key 'tilte' (did you mean 'title'?)"])
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000),
    String(repeating: "- ", count: 100_000),
    "a: " + String(repeating: "{a: ", count: 5_000),
  ])
  func `Nesting without end is refused`(text: String) {
    #expect(problem(text)?.contains("too-deep") == true)
  }

  @Test func `Aliases that multiply are refused`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...8 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(problem(text)?.contains("too-many-values") == true)
  }
}
