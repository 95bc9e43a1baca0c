import Foundation
import Testing

/// What is known to keep readers of Markdown busy, at a tenth of the sizes that cmark and cmark-gfm are
/// tried with; `make scaling-test` takes all of them, and more shapes, at their sizes.
struct PathologicalTests {
  @Test(arguments: [
    Odd(
      "nested strong emphasis", "*a **a ", 6_500, "b" + String(repeating: " a** a*", count: 6_500)),
    Odd("closers of emphasis without openers", "a_ ", 6_500),
    Odd("openers of emphasis without closers", "_a ", 6_500),
    Odd("closers of links without openers", "a]", 6_500),
    Odd("openers of links without closers", "[a", 6_500),
    Odd("openers and closers that do not match", "*a_ ", 5_000),
    Odd("issue 389", "*a ", 2_000, String(repeating: "_a*_ ", count: 2_000)),
    Odd("openers and closers in threes", ["a**b", String(repeating: "c* ", count: 5_000)]),
    Odd("openers of links, closers of emphasis", "[ a_", 5_000),
    Odd("brackets and rounds crossed", "[ (](", 8_000),
    Odd("pictures that stay open", "![[]()", 16_000),
    Odd("a link across emphasis", "**x [a*b**c*](d)", 1),
    Odd("nested brackets", "[", 5_000, "a" + String(repeating: "]", count: 5_000)),
    Odd("nested quotes", "> ", 5_000, "a"),
    Odd("nested lists", (0..<200).map { String(repeating: "  ", count: $0) + "* a\n" }),
    Odd("U+0000", "abc\0de\0", 1),
    Odd("backticks", (1..<500).map { "e" + String(repeating: "`", count: $0) }),
    Odd("open angles in links", "[a](<b", 3_000), Odd("open rounds in links", "[a](b", 3_000),
    Odd("open comments", ["</", String(repeating: "<!--", count: 30_000)]),
    Odd("empty lines in nested lists", "- ", 3_000, "x" + String(repeating: "\n", count: 3_000)),
    Odd(
      "empty lines in nested lists in a quote",
      ["> ", String(repeating: "- ", count: 3_000), "x\n", String(repeating: ">\n", count: 3_000)]),
    Odd("emphasis in nested quotes", ">", 10_000, String(repeating: "a*", count: 10_000)),
    Odd("nested parts of a line", "*", 2_000, "a" + String(repeating: "*", count: 2_000)),
    Odd("tables", "aaa\rbbb\n-\u{B}\n", 3_000),
    Odd("references", (1..<8_000).map { "[\($0)]: u\n" }, String(repeating: "[0] ", count: 500)),
    Odd("references that collide", (0..<5_000).map { "[x\($0)]: /url\n\n[y]\n\n" }),
  ])
  func `No known shape takes long`(odd: Odd) {
    let before = Self.processorTime()
    let note = Note(odd.text)
    // The tests are not optimized, and ten times the input may take ten times as long.
    #expect(Self.processorTime() - before < 1)
    #expect(!note.html.isEmpty || note.said.contains { $0.contains("too-") })
  }

  /// The seconds that the processor spent on this thread.
  private static func processorTime() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
