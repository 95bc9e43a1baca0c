import Input
import Testing

struct LineTableTests {
  @Test(arguments: [
    ("a", 1), ("ế", 3), ("e\u{301}", 3), ("会议 ", 7), ("🇻🇳", 8), ("{{", 2), ("👩‍👩‍👧", 18), ("\r", 1),
  ])
  func `Columns of a long line are those of its characters`(text: String, length: Int) {
    let long = "first\n" + String(repeating: text, count: 3_000) + "\nlast"
    let file = SourceFile(path: "a.md", text: long)
    #expect(text.utf8.count == length)
    for number in stride(from: 0, to: 3_000, by: 37) {
      let start = 6 + number * length
      let place = Place(file, start..<start + length)
      let before = String(repeating: text, count: number)
      #expect(place.line == 2)
      #expect(place.column == before.count + 1)
    }
    let last = Place(file, file.bytes.count - 1..<file.bytes.count)
    #expect(last.line == 3)
    #expect(last.column == 4)
  }

  @Test func `A place at the end or past it is in the last line`() {
    let file = SourceFile(path: "a.md", text: "a\nbc\n")
    #expect(Place(file, 5..<5).line == 3)
    #expect(Place(file, 5..<5).column == 1)
    #expect(Place(file, 4..<4).line == 2)
    #expect(Place(file, 4..<4).column == 3)
    #expect(Place(SourceFile(path: "b.md", text: ""), 0..<0).line == 1)
  }
}
