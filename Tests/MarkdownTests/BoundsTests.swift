import Input
import Markdown
import Testing

struct BoundsTests {
  @Test(arguments: [
    Odd("quotes in one line", ">", 50_000), Odd("lists in one line", "- ", 50_000, "a"),
    Odd("quotes, one too many", "> ", 101, "a"),
    Odd("deep emphasis", "*a **a ", 60, String(repeating: "b** c* ", count: 60)),
    Odd("a staircase of lists", (0..<120).map { String(repeating: "  ", count: $0) + "- a\n" }),
    Odd("stars in deep quotes", ">", 40_000, String(repeating: "a*", count: 40_000)),
    Odd("links in deep lists", "- ", 20_000, String(repeating: "[a](b)", count: 20_000)),
    Odd("lazy lines of deep lists", " 1.", 20_000, String(repeating: "_)\n", count: 20_000)),
    Odd("empty lines in deep lists", "- ", 2_000, "a\n" + String(repeating: "\n", count: 60_000)),
  ])
  func `Text that nests too deep is a problem and no page`(odd: Odd) {
    let note = Note(odd.text)
    #expect(note.said.map { $0.split(separator: " ")[1] } == ["too-deep!"])
    #expect(note.html.isEmpty)
  }

  @Test(arguments: [
    Odd("a line of ten million bytes", "a", 10_000_000), Odd("pictures", "![[]()", 20_000),
  ])
  func `Text that is too much is a problem and no page`(odd: Odd) {
    let note = Note(odd.text)
    #expect(note.said == ["1:1 too-large!"])
    #expect(note.html.isEmpty)
  }

  @Test(arguments: [
    Odd("stars", "*", 30_000), Odd("brackets", "[", 50_000), Odd("backticks", "`", 100_000),
    Odd("marks that do not match", "a**b_c", 5_000), Odd("links that do not end", "[a](", 10_000),
    Odd("pictures in pictures", "![[a]](", 1_000),
    Odd("code of many lengths", (1...300).map { "e" + String(repeating: "`", count: $0) }),
    Odd("definitions", (0..<5_000).map { "[\($0)]: u\n" }, "\n[7]"),
    Odd("a long definition", "u", 50_000, "\n\n[x]: /" + String(repeating: "u", count: 50_000)),
    Odd("links", "[a](b) ", 10_000), Odd("labels", "[a", 200_000, "]: b\n|c|\n|-|\n"),
    Odd(
      "a definition that does not end", "[a]: ", 1,
      "b\n'" + String(repeating: "c\n", count: 100_000)),
    Odd("definitions before a table", "[a]: b\n", 5_000, "|c|\n|-|\n"), Odd("tags", "<a ", 10_000),
    Odd("comments", "a <!--", 10_000), Odd("ampersands", "&", 30_000),
    Odd("entities", "[a](b)&#123;", 2_000), Odd("braces", "{{", 5_000),
    Odd("lines before a table", "a\n", 20_000, "|-|\n"), Odd("headings", "# a\n", 2_000),
    Odd("open elements", "<u>\n", 1_000, "a"), Odd("open blocks", "<div>\n", 1_000, "a"),
    Odd("closed elements", "a</u>\n", 1_000), Odd("ends of blocks", "</div>a\n", 1_000),
    Odd("what is never text", "a<svg>\n", 1_000), Odd("blocks of it", "<svg>\n\na\n\n", 1_000),
    Odd("elements in marks", "*<u>a*\n", 1_000), Odd("rows", "<table><tr><td>a\n", 1_000),
    Odd("attributes", ["<div ", String(repeating: "a='b' ", count: 20_000), ">c</div>"]),
    Odd("half tags", ["<div>\n", String(repeating: "<a b=\"", count: 20_000)]),
    Odd("half comments", ["<div>\n", String(repeating: "<!-", count: 20_000)]),
    Odd("words struck out", "~~a ", 20_000), Odd("marks of notes", "[^a]", 20_000, "\n\n[^a]: b"),
    Odd("notes", (0..<5_000).map { "a[^\($0)]\n\n[^\($0)]: b\n\n" }),
    Odd("notes in notes", (0..<5_000).map { "[^\($0)]: a[^\($0 + 1)]\n" }),
    Odd("addresses", "https://a.b/(", 10_000), Odd("names with spaces", "[a](b c", 10_000),
    Odd("a long name with spaces", ["[a](", String(repeating: "b ", count: 50_000), ".md)"]),
    Odd("given ids", (0..<5_000).map { "## a {#b\($0)}\n" }), Odd("tasks", "- [ ] a\n", 10_000),
    Odd("long quotes", "> ", 90, String(repeating: "a [b](c)\n", count: 1_000)),
  ])
  func `Text that is only odd gives a page`(odd: Odd) {
    let note = Note(odd.text)
    #expect(!note.said.contains { $0.contains("too-") && !$0.contains("too-many-mistakes") })
    #expect(!note.html.isEmpty)
  }

  @Test(arguments: [
    Odd("a gallery", "- ![a](b.png)\n", 4_000),
    Odd("a gallery of links", "1. [![a](b.png)](c.md) *a*\n", 1_500),
    Odd(
      "an outline", (0..<2_000).map { String(repeating: "  ", count: $0 % 20) + "- a *b* [c](d)\n" }
    ),
    Odd("quotes in code", "```\n" + String(repeating: ">", count: 400) + "\n", 1, "a*b*\n```\n"),
    Odd("rules", String(repeating: "- ", count: 40) + "\n\na *b*\n\n", 500),
    Odd("long code", "```\n", 1, String(repeating: "        let a = b[*c]\n", count: 4_000)),
  ])
  func `A long note that is as notes are is read`(odd: Odd) {
    let note = Note(odd.text)
    #expect(!note.said.contains { $0.contains("too-") })
    #expect(!note.html.isEmpty)
  }

  @Test func `A paragraph of too many pictures is told at its first line`() {
    let many = String(repeating: "![[]()\n", count: 20_000)
    #expect(Note("a\n\n\(many)\nb\n").said == ["3:1 too-large!"])
    // A number does not begin an item within a paragraph, and code may hold the bracket.
    for start in ["2. - ![[]()\n", "![`]`[]() - a\n"] {
      #expect(
        Note("b\n" + String(repeating: start, count: 20_000)).said.contains("1:1 too-large!"))
    }
  }

  @Test func `The sign or heading that is one too many is a problem at its line`() {
    #expect(Note(String(repeating: "a*b\n", count: 250_000)).said == [])
    #expect(
      Note(String(repeating: "a_b\n", count: 250_001)).said == ["250001:1 too-large!"])
    #expect(Note(String(repeating: "<b>\n", count: 250_001)).said == ["250001:1 too-large!"])
    #expect(Note(String(repeating: "## a\n", count: 20_000)).said == [])
    #expect(Note(String(repeating: "## a\n", count: 20_001)).said == ["20001:1 too-large!"])
    #expect(Note(String(repeating: "a[^1]\n", count: 25_001)).said == ["25001:1 too-large!"])
    #expect(Note(String(repeating: "a\n--\n", count: 20_001)).said == ["40001:1 too-large!"])
  }

  @Test func `A table of too many columns or cells is a problem`() {
    let wide = String(repeating: "a|", count: 101) + "\n" + String(repeating: "-|", count: 101)
    #expect(Note(wide).said == ["2:1 too-large!"])
    let head = String(repeating: "a|", count: 100) + "\n" + String(repeating: "-|", count: 100)
    let long = head + "\n" + String(repeating: "|\n", count: 5_000)
    #expect(Note(long).said == ["1002:1 too-large!"])
  }

  @Test func `A cell that nests too deep is a problem`() {
    let deep = String(repeating: "*a **a ", count: 60) + String(repeating: "b** c* ", count: 60)
    #expect(Note("x\n\n|`|\n|-|\n|\(deep)|\n|`|\n").said == ["3:1 too-deep!"])
  }

  @Test func `A hundred levels are the limit`() {
    #expect(Note(String(repeating: "> ", count: 98) + "a").said.isEmpty)
    #expect(
      Note("a\n\n" + String(repeating: "> ", count: 200) + "a").messages == [
        "quotes, lists and marks are nested more than 100 levels deep; put fewer within each other"
      ])
  }

  @Test(arguments: 0..<200)
  func `Any bytes give some page`(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    let parts = [
      "[", "](", ")", "]", "![", "*", "_", "`", "```", "\n", "\n\n", "> ", "- ", "1. ", "|", "-|-",
      "\t",
      "    ", "{{", "}}", "a", "đ", "&amp;", "\\", "<q>", "<!--", "]: ", "#", "\r", "\u{0}", ":",
      "http:",
    ]
    var text = ""
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += parts[Int(state >> 33) % parts.count]
    }
    let note = Note(text)
    #expect(!note.html.contains("<q>"))
    #expect(note.prose.links.allSatisfy { !$0.place.text.isEmpty })
  }
}

/// A text that repeats something, named so that a report does not print it.
struct Odd: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String

  /// A part many times over, and what stands behind it.
  init(_ name: String, _ part: String, _ count: Int, _ end: String = "") {
    testDescription = name
    text = String(repeating: part, count: count) + end
  }

  /// Parts one behind the other, and what stands behind them.
  init(_ name: String, _ parts: [String], _ end: String = "") {
    testDescription = name
    text = parts.joined() + end
  }
}
