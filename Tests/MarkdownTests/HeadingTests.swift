import Markdown
import Testing

struct HeadingTests {
  @Test func `Headings carry level, id, words and place`() {
    let note = Note("## Kết quả *chung* ##\n\n> - ### Điểm `số`\n\nHai\ndòng\n---\n")
    #expect(
      note.prose.headings.map { "\($0.level) \($0.id) «\($0.text)» \(at($0.place))" } == [
        "2 ket-qua-chung «Kết quả chung» 1:1", "3 diem-so «Điểm số» 3:5",
        "2 hai-dong «Hai dòng» 5:1",
      ])
    #expect(note.html.hasPrefix("<h2 id=\"ket-qua-chung\">Kết quả <em>chung</em></h2>\n"))
    #expect(note.said == ["5:1 not-markdown"])
  }

  @Test func `A page may set headings deeper and their ids apart`() {
    let filling = PlainFilling(depth: 2, prefix: "y2016-")
    let note = Note("## Kết quả\n\n### Điểm\n", filling: filling)
    #expect(
      note.html
        == "<h4 id=\"y2016-ket-qua\">Kết quả</h4>\n<h5 id=\"y2016-diem\">Điểm</h5>\n")
  }

  @Test func `Ids are unique, and none takes the natural id of another`() {
    let note = Note("## A\n## A\n## A 2\n## A\n## —\n## ?\n## A 2\n")
    #expect(
      note.prose.headings.map(\.id) == ["a", "a-3", "a-2", "a-4", "section", "section-2", "a-2-2"])
  }

  @Test func `A heading of the first level is shown as one of the second, with a warning`() {
    let note = Note("# A\n\nB\n===\n")
    #expect(note.html == "<h2 id=\"a\">A</h2>\n<h2 id=\"b\">B</h2>\n")
    #expect(note.said == ["1:1 heading-level", "3:1 heading-level"])
    #expect(note.messages[0].contains("begin sections with '##'"))
  }

  @Test func `A skipped level is a warning`() {
    let note = Note("### A\n\n## B\n\n#### C\n\n##### D\n\n## E\n\n### F\n")
    #expect(note.said == ["1:1 heading-level", "5:1 heading-level"])
    #expect(
      note.messages == [
        "a heading of level 3 is below one of level 1; write '##'",
        "a heading of level 4 is below one of level 2; write '###'",
      ])
  }

  @Test(arguments: ["##\n", "x\n\n## \n", "### ##\n", "## <!-- x -->\n", "- ##\n"])
  func `A heading without words is an error at its line`(text: String) {
    let note = Note(text)
    #expect(note.said.filter { $0.contains("heading-empty") }.count == 1)
    #expect(note.said.first?.hasSuffix("heading-empty!") == true)
  }

  @Test func `A heading may be a picture or a quotation`() {
    #expect(Note("## ![x](a.png)\n\n## {{name.nghe-an}}\n\n## `a`\n").said == [])
  }

  @Test(arguments: [
    ("### A\n\n##### B\n\n### C\n\n## D\n\n#### E\n", [2, 3, 2, 2, 3]),
    ("## A\n### B\n## C\n#### D\n### E\n", [2, 3, 2, 3, 3]), ("# A\n## B\n", [2, 2]),
  ])
  func `The levels of a page leave none out`(text: String, levels: [Int]) {
    #expect(Note(text).prose.headings.map(\.steppedLevel) == levels)
  }

  @Test func `A heading can quote, and its text is filled for the page`() {
    let note = Note("## Điểm của {{name.nghe-an}}\n")
    let heading = note.prose.headings[0]
    #expect(heading.id == "diem-cua-name-nghe-an")
    #expect(heading.text == "Điểm của {{name.nghe-an}}")
    #expect(note.prose.text(of: heading, PlainFilling()) == "Điểm của <name.nghe-an>")
    #expect(note.html == "<h2 id=\"diem-cua-name-nghe-an\">Điểm của &lt;name.nghe-an&gt;</h2>\n")
  }

  @Test func `A decorative picture is no words of a heading, and an id stands behind it`() {
    #expect(Note("## ![](a.png){.decorative}\n").said == ["1:1 heading-empty!"])
    let note = Note("## x ![](a.png){.decorative} {#q}\n")
    #expect(note.said == [])
    #expect(note.html.contains("<h2 id=\"q\">") && !note.html.contains("{"), "\(note.html)")
  }
}
