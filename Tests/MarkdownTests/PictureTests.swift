import Input
import Markdown
import Testing

struct PictureTests {
  @Test func `A picture knows its words, file, title and place`() {
    let note = Note("Ảnh ![cờ *đỏ* `&amp;`\n\\[x\\]](<ảnh/cờ 1.png> \"T\") đây")
    let picture = note.prose.pictures[0]
    #expect(picture.alternative == "cờ đỏ &amp; [x]")
    #expect(picture.destination == "ảnh/cờ 1.png")
    #expect(picture.path == "ảnh/cờ 1.png")
    #expect(picture.title == "T")
    #expect(at(picture.place) == "2:9")
    #expect(picture.place.text == "ảnh/cờ 1.png")
    #expect(!picture.standsAlone)
  }

  @Test(arguments: [
    ("![a](b.png)", "<figure><img src=\"b.png\" alt=\"a\" /></figure>\n"),
    (
      "x\n\n![a][r]\n\n[r]: b.png 'c'",
      "<p>x</p>\n<figure><img src=\"b.png\" alt=\"a\" title=\"c\" /></figure>\n"
    ),
    (
      "> ![a ![c](d)](b.png)",
      "<blockquote>\n<figure><img src=\"b.png\" alt=\"a c\" /></figure>\n</blockquote>\n"
    ),
    ("![a](b.png) c", "<p><img src=\"b.png\" alt=\"a\" /> c</p>\n"),
    (
      "![a](b.png)![c](d.png)",
      "<p><img src=\"b.png\" alt=\"a\" /><img src=\"d.png\" alt=\"c\" /></p>\n"
    ),
    ("[![a](b.png)](c.md)", "<p><a href=\"c.md\"><img src=\"b.png\" alt=\"a\" /></a></p>\n"),
    ("- ![a](b.png)", "<ul>\n<li><img src=\"b.png\" alt=\"a\" /></li>\n</ul>\n"),
    ("**![a](b.png)**", "<p><strong><img src=\"b.png\" alt=\"a\" /></strong></p>\n"),
  ])
  func `A picture that is a paragraph is a figure`(text: String, html: String) {
    #expect(Note(text).html == html)
  }

  @Test(arguments: [
    ("![a](https://b.c/d.png)", "picture-remote"), ("![a](HTTP://b.c/d.png)", "picture-remote"),
    ("![a](//b.c/d.png)", "picture-remote"), ("![a](data:image/png;base64,x)", "link-scheme"),
    ("![a](javascript:b)", "link-scheme"), ("![a](file:///b.png)", "link-scheme"),
    ("![a](data%3Ax)", "link-scheme"), ("![a](java&#10;script:b)", "link-scheme"),
  ])
  func `A picture from elsewhere is an error, and its words stay`(text: String, code: String) {
    let note = Note(text)
    #expect(note.said == ["1:6 \(code)!"])
    #expect(note.html == "<p>a</p>\n")
    #expect(note.prose.pictures.isEmpty)
  }
}
