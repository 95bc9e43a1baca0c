import Markdown
import Testing

struct LinkTests {
  @Test(arguments: [
    ("x\n\n[](a.md)\n", "3:4"), ("[ ](a.md)\n", "1:5"), ("x [<!-- y -->](<a b.md>)\n", "1:17"),
    ("| a |\n|---|\n| [](b.md) |\n", "3:6"), ("[![](a.png){.decorative}](https://x.vn)\n", "1:27"),
    ("<a href=\"b.md\"><img src=\"a.png\" alt=\"\"></a>\n", "1:1"),
  ])
  func `A link without words is a warning at its line and not shown`(text: String, place: String) {
    let note = Note(text)
    #expect(note.said == ["\(place) link-empty"])
    #expect(!note.html.contains("<a"))
  }

  @Test(arguments: [
    "[![](https://c.d/a.png)](b.md)\n", "<a href=\"b.md\"><img src=\"//c.d/a.png\"></a>\n",
  ])
  func `A picture that cannot be shown is the only mistake of its link`(text: String) {
    let note = Note(text)
    #expect(note.said.count == 1 && note.said[0].hasSuffix("picture-remote!"), "\(note.said)")
    #expect(!note.html.contains("<a"))
  }

  @Test(arguments: ["[![x](a.png)](b.md)\n", "[{{name.a}}](b.md)\n", "[`a`](b.md)\n"])
  func `A picture, a quotation or code are words of a link`(text: String) {
    #expect(Note(text).said == [])
    #expect(Note(text).html.contains("<a"))
  }

  @Test(arguments: [
    ("Đến [a](b.md)", ["1:9 b.md"]),
    ("a\n  Thừa *Thiên* `Huế` [c](d.md 'e')", ["2:26 d.md"]),
    ("a  \nđ [b](c.md)\\\nê [d](e.md)", ["2:7 c.md", "3:7 e.md"]),
    ("`một\nhai` [a](b.md)", ["2:10 b.md"]),
    ("<i\n> [a](b.md)", ["2:7 b.md"]),
    ("> đ\n> [a](b.md)\n[c](d.md)", ["2:7 b.md", "3:5 d.md"]),
    ("- a\n  đ [b](c.md)\n\n  > 1. e\n  >    f [g](h.md)", ["2:9 c.md", "5:14 h.md"]),
    ("-\ta\n\tđ [b](c.md)", ["2:8 c.md"]),
    (">\t-\ta\n>\t\t[b](c.md)", ["2:8 c.md"]),
    ("> > a\n    > [b](c.md)", ["2:11 c.md"]),
    ("1. a\nlazy [b](c.md)", ["2:10 c.md"]),
    ("[r]: x.md\n'title'\n[s]: <y.md>\nđ [a](b.md)", ["4:7 b.md"]),
    ("[một\nhai](b.md\n\"c\")[d](e.md)", ["2:6 b.md", "3:9 e.md"]),
    ("&amp;&nGt;&#272;\\[ [a](b.md)", ["1:24 b.md"]),
    ("**đ _[a](b.md)_** [![p](q.png)](r.md)", ["1:10 b.md", "1:33 r.md"]),
    ("[a](<b c.md>)", ["1:6 b c.md"]),
    ("[a]( \n b.md)", ["2:2 b.md"]),
    ("[a]()", ["1:1 [a]()"]),
    ("đ [a][r], [r][] và [r]\n\n[r]: b.md", ["3:6 b.md", "3:6 b.md", "3:6 b.md"]),
    ("đ <https://a.b/> <c@d.e>", ["1:4 https://a.b/", "1:19 c@d.e"]),
    ("## đ [a](b.md) ##", ["1:10 b.md"]),
    ("đ\n[a](b.md)\n===", ["2:5 b.md"]),
    ("|đ|e|\n|-|-|\n|ê \\| [a](b.md)|`\\|` [c](d.md) |", ["3:11 b.md", "3:26 d.md"]),
    ("> - |đ|\n>   |-|\n>   | đ [a](b.md) |", ["3:13 b.md"]),
    ("a\u{0} [b](c.md)", ["1:8 c.md"]),
    ("a\r\n- b\r\n  [c](d.md)", ["3:7 d.md"]),
  ])
  func `A link knows where its destination stands`(text: String, places: [String]) {
    #expect(Note(text).linkPlaces == places)
  }

  @Test func `A link knows its words, destination and title`() {
    let link = Note(
      "[*Nghệ* `An` &amp; {{a.b}}](../2016/ng%C6%B0%E1%BB%9Di.md?x#k%E1%BA%BFt \"t &lt;\")"
    )
    .prose.links[0]
    #expect(link.text == "Nghệ An & {{a.b}}")
    #expect(link.destination == "../2016/ng%C6%B0%E1%BB%9Di.md?x#k%E1%BA%BFt")
    #expect(link.path == "../2016/người.md")
    #expect(link.fragment == "kết")
    #expect(link.scheme == nil)
    #expect(link.title == "t <")
  }

  @Test func `Decoding keeps what is no text or would change the path`() {
    let paths = Note(
      "[a](a%00b) [a](a%2Fb) [a](a%FFb) [a](100%) [a](%2e%2e/b) [a](#x) [a](HTTPS://b)"
    )
    .prose.links.map(\.path)
    #expect(paths == ["a%00b", "a%2Fb", "a%FFb", "100%", "../b", "", ""])
  }

  @Test func `A page can leave a link out and keep its words`() {
    let filling = PlainFilling(dead: ["b.md"])
    let note = Note("[*a*](b.md) [c](d.md)", filling: filling)
    #expect(note.html == "<p><em>a</em> <a href=\"d.md\">c</a></p>\n")
  }

  @Test(arguments: [
    "[a](http://b.c)", "[a](HTTPS://b.c)", "[a](mailto:b@c.d)", "[a](tel:+8423)", "[a](b.md)",
    "[a](../b/c.md#d)", "[a](#b)", "[a](?b=c:d)", "[a](./b:c)", "[a](b/c:d)", "[a](/b)",
  ])
  func `Links may lead to the web, to mail, to telephones and into the site`(text: String) {
    let note = Note(text)
    #expect(note.said.isEmpty)
    #expect(note.html.contains("<a href="))
  }

  @Test(arguments: [
    "[a](javascript:alert)", "[a](JaVaScRiPt:b)", "[a](data:text/html,b)", "[a](vbscript:b)",
    "[a](file:///b)", "[a](ftp://b)", "[a](java&#9;script:b)", "[a](java&Tab;script:b)",
    "[a](<&#32;javascript:b>)", "[a](javascript&colon;b)",
    "[a](javascript&#58;b)", "[a](javascript%3Ab)", "[a](//b.c/d)",
    "[a](/\\b.c)", "[a](<\\\\\\\\b\\c>)", "[a](:b)", "[a](http:b)", "[a](https:///b)",
    "[a](mailto:)",
    "[a](C:\\\\b.docx)", "[a](&nbsp;javascript:b)", "[a](x%09y%3Ab)",
  ])
  func `Any other scheme is an error at the destination, and the words stay`(text: String) {
    let note = Note(text)
    #expect(note.said == [text.hasPrefix("[a](<") ? "1:6 link-scheme!" : "1:5 link-scheme!"])
    #expect(note.html == "<p>a</p>\n")
    #expect(note.prose.links.isEmpty)
  }

  @Test(arguments: [
    ("[a](&#1;javascript:b)", ["1:5 control-character!", "1:5 link-scheme!"]),
    ("[a](b&#127;c)", ["1:5 link-scheme!", "1:6 control-character!"]),
  ])
  func `A character that nobody sees in a destination is told beside its scheme`(
    text: String, said: [String]
  ) {
    let note = Note(text)
    #expect(note.said == said)
    #expect(note.html == "<p>a</p>\n")
  }

  @Test(arguments: [
    ("<javascript:b>", "1:2"), ("[a][r]\n\n[r]: javascript:b", "3:6"),
    ("|a|\n|-|\n|[b](c:d)|", "3:6"),
  ])
  func `Autolinks, references and cells are held to the same`(text: String, place: String) {
    let note = Note(text)
    #expect(note.said == ["\(place) link-scheme!"])
    #expect(!note.html.contains("href"))
  }

  @Test func `A link inside another is shown as text, with a warning`() {
    let note = Note("[đ <https://a.b> *c*](d.md) e [<f@g.h>](x:y)")
    #expect(
      note.html == "<p><a href=\"d.md\">đ https://a.b <em>c</em></a> e "
        + "<a href=\"mailto:f@g.h\">f@g.h</a></p>\n")
    #expect(note.said == ["1:41 link-scheme!", "1:5 link-nested"])
  }

  @Test func `A link without an address is a warning`() {
    let note = Note("[the conference]()")
    #expect(note.said == ["1:1 link-empty"])
    #expect(note.html == "<p><a href=\"\">the conference</a></p>\n")
  }

  @Test func `A message says what would be right`() {
    #expect(
      Note("[a](//b.c/d)\n\n[a](gopher:x)\n\n[a](http:b)\n\n[a]()").messages == [
        "'//b.c/d' names no scheme; write https://b.c/d",
        "links lead to http, https, mailto, tel or a file of the site, not to 'gopher:'",
        "'http:b' names no host; write http://host/page",
        "the link leads nowhere; write an address in its brackets",
      ])
  }

  @Test func `A link has the class that the page gives it`() {
    let note = Note("[a](far) [b](near)\n")
    #expect(
      note.html == "<p><a href=\"far\" class=\"away\">a</a> <a href=\"near\">b</a></p>\n")
  }

  @Test func `A reference leads to where its definition has the address`() {
    let note = Note(
      "[use][ref] and [Ref] ![x][ref]\n\n[ref]: <a b.md> \"t\"\n\n| a |\n|---|\n| [ref] |\n")
    #expect(note.linkPlaces == ["3:9 a b.md", "3:9 a b.md", "3:9 a b.md"])
    #expect(note.prose.pictures.map { at($0.place) } == ["3:9"])
    #expect(Note("[a][b] [b]\n\n[b]: javascript:x\n").said == ["3:6 link-scheme!"])
    #expect(Note("[][b]\n\n[b]: c.md\n").said == ["1:1 link-empty"])
  }
}
