import Markdown
import Testing

struct DialectTests {
  @Test(arguments: [
    ("a ~~b *c*~~ d", "<p>a <del>b <em>c</em></del> d</p>\n"),
    ("\\~~a~~ ~b~ ~~ c ~~ ~~~d~~~x", "<p>~~a~~ ~b~ ~~ c ~~ ~~~d~~~x</p>\n"),
    ("*a ~~b* c~~", "<p><em>a ~~b</em> c~~</p>\n"),
    ("~~a <sup>b~~</sup>", "<p>~~a <sup>b~~</sup></p>\n"),
    ("`~~a~~`", "<p><code>~~a~~</code></p>\n"),
    (
      "- [ ] a\n- [x] b\n- \\[ ] c\n- [x]d",
      "<ul>\n<li class=\"task\"><span class=\"taskbox\" role=\"img\" aria-label=\"open\">☐</span> a</li>\n"
        + "<li class=\"task\"><span class=\"taskbox\" role=\"img\" aria-label=\"done\">☑</span> b</li>\n"
        + "<li>[ ] c</li>\n<li>[x]d</li>\n</ul>\n"
    ),
    (
      "see https://a.b/c_d(e)?f=g&h, (www.i.vn).",
      "<p>see <a href=\"https://a.b/c_d(e)?f=g&amp;h\">https://a.b/c_d(e)?f=g&amp;h</a>, "
        + "(<a href=\"http://www.i.vn\">www.i.vn</a>).</p>\n"
    ),
    (
      "https://localhost xhttps://a.b `https://a.b` [https://a.b](c)",
      "<p>https://localhost xhttps://a.b <code>https://a.b</code> <a href=\"c\">https://a.b</a></p>\n"
    ),
    (
      "[a **b**](c d 1.md#e f) ![g](h i.png \"j k\") [l](m n)",
      "<p><a href=\"c%20d%201.md#e%20f\">a <strong>b</strong></a> "
        + "<img src=\"h i.png\" alt=\"g\" title=\"j k\" /> [l](m n)</p>\n"
    ),
    (
      "`[a](b c.md)`\n\n    [a](b c.md)",
      "<p><code>[a](b c.md)</code></p>\n<pre><code>[a](b c.md)\n</code></pre>\n"
    ),
    ("![](a.png){.decorative}", "<figure><img src=\"a.png\" alt=\"\" /></figure>\n"),
    ("## A {#b-c}\n\n## A", "<h2 id=\"b-c\">A</h2>\n<h2 id=\"a\">A</h2>\n"),
    ("## A \\{#b}", "<h2 id=\"a-b\">A {#b}</h2>\n"),
  ])
  func `What people write besides CommonMark is read`(text: String, html: String) {
    let note = Note(text)
    #expect(note.html == html)
    #expect(note.said == [])
  }

  @Test func `A picture says that it is decorative`() {
    #expect(
      Note("![](a.png){.decorative} ![](b.png) <img src=c.png alt=''> <img src=d.png>").prose
        .pictures
        .map(\.isDecorative) == [true, false, true, false])
    #expect(!Note("![x](a.png){.decorative}").prose.pictures[0].isDecorative)
  }

  @Test(arguments: [
    ("## A {#_main}", "1:1 heading-id!"), ("## A {#b}\n## C {#b}", "2:1 heading-id!"),
    ("## A {#1}", "1:1 heading-id!"),
  ])
  func `An id that a heading cannot have is an error`(text: String, said: String) {
    #expect(Note(text).said == [said])
  }

  @Test func `A footnote is at the foot, with ways there and back`() {
    let note = Note("A[^1] b[^X].\n\n[^x]: See *c* and\n    d.\n[^1]: E[^x].\n\nF.\n")
    #expect(
      note.html == """
        <p>A<sup class="noteref"><a href="#_note-1" id="_mark-1" role="doc-noteref">1</a></sup> b\
        <sup class="noteref"><a href="#_note-2" id="_mark-2" role="doc-noteref">2</a></sup>.</p>
        <p>F.</p>
        <section class="footnotes" role="doc-endnotes" aria-label="notes">
        <ol>
        <li id="_note-1">
        <p>E<sup class="noteref"><a href="#_note-2" id="_mark-2-2" role="doc-noteref">2</a></sup>. \
        <a class="noteback" href="#_mark-1" role="doc-backlink" aria-label="back">↩</a></p>
        </li>
        <li id="_note-2">
        <p>See <em>c</em> and
        d. <a class="noteback" href="#_mark-2" role="doc-backlink" aria-label="back">↩</a> \
        <a class="noteback" href="#_mark-2-2" role="doc-backlink" aria-label="back 2">↩2</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(note.said == [])
    #expect(note.prose.plainText == "A b. F. E. See c and d.")
  }

  @Test func `Notes of several texts on one page keep apart`() {
    let note = Note("a[^1]\n\n[^1]: b", filling: PlainFilling(prefix: "y-"))
    #expect(note.html.contains("href=\"#y-_note-1\" id=\"y-_mark-1\""))
    #expect(note.html.contains("<li id=\"y-_note-1\">"))
  }

  @Test(arguments: [
    ("a[^1]", ["1:2 footnote"]), ("[^1]: a", ["1:1 footnote"]),
    ("a[^b]\n\n[^b]: c\n[^B]: d", ["4:1 footnote!"]), ("> [^1]: a", ["1:3 footnote!"]),
    ("a [^b-z] c", []), ("a\\[^1]", []),
    ("a[^1]\n\n[^1]: b [c]()", ["3:9 link-empty"]),
    ("a[^1]\n\n[^1]:\n    b\n\n    > c {{D}}", ["6:9 quotation!"]),
    ("```\n[^1]: a\n```", []),
    ("a[^chú thích]\n\n[^chú thích]: b c", []), ("a[^b c] d[^e]\n\n[^e]: f", ["1:2 footnote"]),
    ("a[^1]\n\n> [^1]: b", ["3:3 footnote!"]),
    ("a[^1]\n\n[^1]:\n\n    b {{C}}", ["5:7 quotation!"]),
    ("a[^1]\n\n[^1]:\n\nb", []),
  ])
  func `What is wrong with a footnote is reported at its line`(text: String, said: [String]) {
    #expect(Note(text).said == said)
  }

  @Test func `A heading is found by GitHub's anchor, too`() {
    let outline = Note("## Kết quả: chung\n\n## A & B\n\n## A & B\n\n## C {#d}").prose.outline
    #expect(outline.id(of: "kết-quả-chung") == "ket-qua-chung")
    #expect(outline.id(of: "a--b") == "a-b")
    #expect(outline.id(of: "a--b-1") == "a-b-2")
    #expect(outline.id(of: "d") == "d" && outline.id(of: "c") == "d")
    #expect(outline.id(of: "e") == nil)
  }

  @Test func `Headings of any script have ids of their own words`() {
    let note = Note("## ຜົນໄດ້ຮັບ\n\n## 会议 2016\n\n## Итоги года\n\n## លទ្ធផល\n")
    #expect(note.prose.headings.map(\.id) == ["ຜົນໄດ້ຮັບ", "会议-2016", "итоги-года", "លទ្ធផល"])
  }
}
