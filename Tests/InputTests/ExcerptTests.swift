import Input
import Testing
import Workplaces

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

  @Test func `A message cannot forge lines or colours of the terminal`() {
    let problem = Problem(
      "x", "'\u{1B}[31ma\nb' is wrong", at: Place(path: "x\nfake.md:1:1: error: no.md"))
    #expect(
      problem.text
        == "x\u{FFFD}fake.md:1:1: error: no.md: error: '\u{FFFD}[31ma\u{FFFD}b' is wrong [x]")
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

  @Test func `A place deep in a line of megabytes has its column and excerpt`() throws {
    let count = 1 << 19
    let text = String(repeating: "điểm ", count: count)
    let file = SourceFile(path: "a", text: "x\n\(text)[y]\(text)")
    let start = 2 + text.utf8.count
    let place = Place(file, start..<start + 3)
    #expect(place.column == 5 * count + 1)
    let excerpt = try #require(Excerpt(place))
    let half = String(repeating: "điểm ", count: 10)
    #expect(excerpt.text == "…\(half)[y]\(half.dropLast(3))…")
    #expect(excerpt.length == 3)
  }

  @Test func `A place at a line end of two bytes stands behind the line`() throws {
    let file = SourceFile(path: "a", text: "ab\r\ncd\r\n")
    let excerpt = try #require(Excerpt(Place(file, 3..<4)))
    #expect(excerpt.text == "ab")
    #expect(excerpt.indentation == 2)
    #expect(excerpt.length == 1)
  }

  @Test func `A letter under a thousand marks does not fill the terminal`() throws {
    let marks = String(repeating: "\u{301}", count: 100_000)
    let file = SourceFile(path: "a", text: "a\(marks)b\(marks)c")
    let excerpt = try #require(Excerpt(Place(file, file.bytes.count - 1..<file.bytes.count)))
    #expect(excerpt.text.utf8.count < 20_000)
    #expect(excerpt.text.hasSuffix("c"))
  }
}
