import Input
import Testing

struct ExcerptTests {
  @Test func `The caret stands under the place`() throws {
    let file = SourceFile(path: "a.csv", text: "x\nThanh Hóa,1985,2\n")
    let start = "x\nThanh Hóa,".utf8.count
    let problem = Problem("points-range", "too many", at: Place(file, start..<start + 4))
    #expect(
      problem.text == """
        a.csv:2:11: error: too many [points-range]
          2 | Thanh Hóa,1985,2
            |           ^^^^
        """)
  }

  @Test func `A long line is cut around the place`() throws {
    let file = SourceFile(path: "a", text: String(repeating: "x", count: 5_000))
    let excerpt = try #require(Excerpt(Place(file, 3_000..<3_001)))
    #expect(excerpt.text.count == Excerpt.width + 2)
    #expect(excerpt.text.hasPrefix("…x"))
    #expect(excerpt.text.hasSuffix("x…"))
    #expect(excerpt.indentation == Excerpt.width / 2 + 1)
  }

  @Test func `A place over several lines is shown by its first`() throws {
    let file = SourceFile(path: "a", text: "one\ntwo\nthree\n")
    let excerpt = try #require(Excerpt(Place(file, 1..<9)))
    #expect(excerpt.text == "one")
    #expect(excerpt.length == 2)
  }

  @Test func `A file that is missing has no line`() {
    let problem = Problem.warning("unused-file", "nobody reads it", at: Place(path: "a/b"))
    #expect(problem.text == "a/b: warning: nobody reads it [unused-file]")
  }

  @Test func `Marks of direction do not reach the terminal`() throws {
    let file = SourceFile(path: "a", text: "a\u{202E}b\u{1B}[31mc\td")
    let excerpt = try #require(Excerpt(Place(file, 0..<1)))
    #expect(excerpt.text == "a\u{FFFD}b\u{FFFD}[31mc d")
  }
}
