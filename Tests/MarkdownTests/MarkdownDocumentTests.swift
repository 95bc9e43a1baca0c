import Input
import Markdown
import Testing

struct MarkdownDocumentTests {
  @Test(arguments: [
    ("a\nb", "<p>a\nb</p>\n"),
    ("a  \nb\\\nc", "<p>a<br />\nb<br />\nc</p>\n"),
    ("*a* __b__ ***c** d*", "<p><em>a</em> <strong>b</strong> <em><strong>c</strong> d</em></p>\n"),
    ("snake_case_name 2*3*4", "<p>snake_case_name 2<em>3</em>4</p>\n"),
    (
      "`a  b` ``c`d`` `<&>`",
      "<p><code>a  b</code> <code>c`d</code> <code>&lt;&amp;&gt;</code></p>\n"
    ),
    ("\\*a\\* \\d", "<p>*a* \\d</p>\n"),
    ("&amp; &copy; &#272; &#x110; &nope;", "<p>&amp; © Đ Đ &amp;nope;</p>\n"),
    ("\"a\" < b > c & d", "<p>&quot;a&quot; &lt; b &gt; c &amp; d</p>\n"),
    ("---\n\n* * *", "<hr />\n<hr />\n"),
    ("> a\nb\n>\n> c", "<blockquote>\n<p>a\nb</p>\n<p>c</p>\n</blockquote>\n"),
    ("- a\n- b\n  - c", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("7) a\n8) b", "<ol start=\"7\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
    ("-\n\n-", "<ul>\n<li></li>\n<li></li>\n</ul>\n"),
    (
      "- > a\n- # \n- ```\n  b\n  ```",
      """
      <ul>
      <li>
      <blockquote>
      <p>a</p>
      </blockquote>
      </li>
      <li>
      <h2 id="section"></h2>
      </li>
      <li>
      <pre><code>b
      </code></pre>
      </li>
      </ul>

      """
    ),
    ("    a\n\n    <b>", "<pre><code>a\n\n&lt;b&gt;\n</code></pre>\n"),
    (
      "```swift 5\nlet a = \"b\"\n```",
      "<pre><code class=\"language-swift\">let a = &quot;b&quot;\n</code></pre>\n"
    ),
    ("~~~ language-x\n~~~", "<pre><code class=\"language-x\"></code></pre>\n"),
    ("[a](b \"c & d\")", "<p><a href=\"b\" title=\"c &amp; d\">a</a></p>\n"),
    (
      "[a](<b c.md>) [d](e_(f).md)",
      "<p><a href=\"b%20c.md\">a</a> <a href=\"e_(f).md\">d</a></p>\n"
    ),
    (
      "[a][r] [r][] [r] [x]\n\n[r]: b 'c'",
      "<p><a href=\"b\" title=\"c\">a</a> <a href=\"b\" title=\"c\">r</a> "
        + "<a href=\"b\" title=\"c\">r</a> [x]</p>\n"
    ),
    (
      "<https://a.b/?c=d&e> <f@g.h>",
      "<p><a href=\"https://a.b/?c=d&amp;e\">https://a.b/?c=d&amp;e</a> "
        + "<a href=\"mailto:f@g.h\">f@g.h</a></p>\n"
    ),
    ("[a](b c)", "<p>[a](b c)</p>\n"),
    ("[a](ảnh's.md)", "<p><a href=\"%E1%BA%A3nh&#x27;s.md\">a</a></p>\n"),
    ("\u{FEFF}a", "<p>a</p>\n"),
    ("a\u{0}b", "<p>a\u{FFFD}b</p>\n"),
    ("a\r\nb\r\rc", "<p>a\nb</p>\n<p>c</p>\n"),
    ("", ""),
    ("[r]: only/a/definition", ""),
  ])
  func `CommonMark comes out as libcmark writes it`(text: String, html: String) {
    #expect(Note(text).html == html)
  }

  @Test func `The plain text has the words of all blocks, one space between them`() {
    let note = Note(
      """
      ## Kết *quả*

      Điểm   `985`\\
      [Nghệ An](a.md) & {{rank.x}} ![cờ](c.png) hạng.
      - a
      - b

              code  here

      | c | d |
      |---|---|
      | e |   |
      """)
    #expect(
      note.prose.plainText
        == "Kết quả Điểm   985 Nghệ An & {{rank.x}} hạng. a b code here c d e")
    #expect(note.prose.plainText(PlainFilling()).contains("& <rank.x> hạng"))
  }

  @Test func `What stands before the range is not read and counts in places`() {
    let note = Note("[a](b) [c](x:y)\n", before: "---\ntitle: \"[t](t)\"\n---\n")
    #expect(note.linkPlaces == ["4:5 b"])
    #expect(note.said == ["4:12 link-scheme!"])
  }

  @Test func `Reading twice gives the same bytes`() {
    let text = "# a\n\n|b|\n|-|\n|[c][d]|\n\n[d]: e\n\n# a\n"
    #expect(Note(text).html == Note(text).html)
  }
}
