import Input
import Markdown
import Testing

struct BlockTests {
  @Test func `A named fenced block is left for the site, with its body and places`() {
    let note = Note(
      "> a\n>\n> ~~~chart  ranks top=3\n> đ: 1\n>   b: 2\n> ~~~\n", blocks: ["chart", "ranking"])
    let block = note.prose.blocks[0]
    #expect(block.name == "chart")
    #expect(block.argument == "ranks top=3")
    #expect(block.body == "đ: 1\n  b: 2\n")
    #expect(at(block.place) == "3:3")
    #expect(block.place.text == "~~~chart  ranks top=3")
    #expect(block.lines.map { "\(at($0)) \($0.text)" } == ["4:3 đ: 1", "5:3   b: 2"])
    #expect(note.html == "<blockquote>\n<p>a</p>\n<x-chart>\n</blockquote>\n")
    #expect(note.prose.plainText == "a")
  }

  @Test func `Other blocks are code`() {
    let note = Note("```swift\na\n```\n\n    chart", blocks: ["chart"])
    #expect(note.prose.blocks.isEmpty)
    #expect(note.said.isEmpty)
  }

  @Test(arguments: ["xếp hạng", "Xếp hạng", "xe\u{302}\u{301}p ha\u{323}ng", "xếp hạng "])
  func `A name may be of several words in Vietnamese`(name: String) {
    let note = Note("```\(name)\n```\n", blocks: ["ranking", "xếp hạng"])
    #expect(note.prose.blocks.map(\.name) == ["xếp hạng"])
    #expect(note.said.isEmpty)
  }

  @Test(arguments: [
    ("xếp hạg", "the block 'xếp hạg' is shown as code (did you mean 'xếp hạng'?)"),
    (
      "danh mục",
      "the block 'danh mục' is shown as code; the blocks that the site fills are ranking, xếp hạng"
    ),
  ])
  func `An empty block that the site does not fill is a warning`(name: String, message: String) {
    let note = Note("```\(name)\n```\n", blocks: ["ranking", "xếp hạng"])
    #expect(note.messages == [message])
    #expect(Note("```\(name)\nx = 1\n```\n", blocks: ["ranking"]).messages.isEmpty)
  }

  @Test func `A name that is nearly right is a warning`() {
    let note = Note("a\n\n```rankng\n```\n", blocks: ["chart", "ranking"])
    #expect(note.said == ["3:1 block-name"])
    #expect(note.messages == ["the block 'rankng' is shown as code (did you mean 'ranking'?)"])
  }
}
