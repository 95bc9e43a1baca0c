import Markdown
import Testing

struct RawHTMLTests {
  @Test(arguments: [
    ("10<sup>3</sup> H<SUB>2</SUB>O", "<p>10<sup>3</sup> H<sub>2</sub>O</p>\n"),
    (
      "a<br>b<br/>c <kbd>d</kbd> <mark lang=vi>e</mark>",
      "<p>a<br />\nb<br />\nc <kbd>d</kbd> <mark lang=\"vi\">e</mark></p>\n"
    ),
    (
      "<b>a</b> <strong>b *c*</strong> <I class=x>d</I> <em lang=vi>e</em> <code>f `g`</code>",
      "<p><b>a</b> <strong>b <em>c</em></strong> <i>d</i> <em lang=\"vi\">e</em>"
        + " <code>f <code>g</code></code></p>\n"
    ),
    (
      "|a|\n|-|\n|<strong>b</strong>|",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
        + "<td><strong>b</strong></td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "<abbr title='x \" y'>z</abbr> <span dir=rtl class=q>w</span>",
      "<p><abbr title=\"x &quot; y\">z</abbr> <span dir=\"rtl\">w</span></p>\n"
    ),
    (
      "<div align=center>\na &amp; b\n</div>",
      "<div class=\"center\">\n<p>a &amp; b</p>\n</div>\n"
    ),
    (
      "<details>\n<summary>A</summary>\n\n*b*\n\n</details>",
      "<details>\n<summary>A</summary>\n<p><em>b</em></p>\n</details>\n"
    ),
    (
      "<p align=\"center\">\n\n*a*\n\n</p>",
      "<div class=\"center\">\n<p><em>a</em></p>\n</div>\n"
    ),
    (
      "<div>\n\n- a\n\n</div>\n\nb",
      "<div>\n<ul>\n<li>a</li>\n</ul>\n</div>\n<p>b</p>\n"
    ),
    ("<p>a<p>b", "<p>a</p>\n<p>b</p>\n"),
    ("<ol start=3><li>a<li>b</ol>", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    (
      "<table><tr><th>a<th align=right>b<tr><td colspan=2>c</table>",
      "<table>\n<tr>\n<th scope=\"col\">a</th>\n<th class=\"right\" scope=\"col\">b</th>\n</tr>\n"
        + "<tr>\n<td colspan=\"2\">c</td>\n</tr>\n</table>\n"
    ),
    (
      "<a href='b.md' title=t>c</a> <a href=\"https://d.e/?f&amp;g\">h</a>",
      "<p><a href=\"b.md\" title=\"t\">c</a> <a href=\"https://d.e/?f&amp;g\">h</a></p>\n"
    ),
    ("<img src=a.png alt=b>", "<figure><img src=\"a.png\" alt=\"b\" /></figure>\n"),
    ("a</br>b", "<p>a<br />\nb</p>\n"),
    ("<div>a</br>b</div>", "<div>\n<p>a<br />\nb</p>\n</div>\n"),
    ("x <img src=a.png alt=b> y", "<p>x <img src=\"a.png\" alt=\"b\" /> y</p>\n"),
    ("<center>a</center>\nb", "<div class=\"center\">\n<p>a</p>\n</div>\n<p>b</p>\n"),
    (
      "|a|\n|-|\n|<ul><li>b<li>c</ul>|",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>\n<ul>\n"
        + "<li>b</li>\n<li>c</li>\n</ul>\n</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    ("<div>{{points.a}} \\{{b}}</div>", "<div>\n<p>&lt;points.a&gt; {{b}}</p>\n</div>\n"),
  ])
  func `HTML that carries meaning and no power is written anew`(text: String, html: String) {
    let note = Note(text)
    #expect(note.html == html)
    #expect(note.said == [])
  }

  static let others: [(text: String, html: String?, places: [String])] = [
    ("a <q>c</q> d", "<p>a c d</p>\n", ["1:3"]),
    (
      "đ\n> f\n> đ <q class='x'>g</q>", "<p>đ</p>\n<blockquote>\n<p>f\nđ g</p>\n</blockquote>\n",
      ["3:5"]
    ),
    ("<section>\na <q>c</q>\n</section> d", "<p>a c</p>\n<p>d</p>\n", ["1:1", "2:3"]),
    (
      "> <h1>a</h1><h2>b</h2>", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n",
      ["1:3", "1:13"]
    ),
    ("<p>a<o:p>b</o:p></p>", "<p>ab</p>\n", ["1:5"]), ("<?php x ?>", "", ["1:1"]),
    ("a <?x?>", "<p>a </p>\n", ["1:3"]),
    ("![<q>](c.png)", "<figure><img src=\"c.png\" alt=\"\" /></figure>\n", ["1:3"]),
    ("|a|\n|-|\n|<q>c|", nil, ["3:2"]),
    ("<p onclick=x style='a'>b</p>", "<p>b</p>\n", ["1:1"]),
    ("<a name=b>c</a>", "<p>c</p>\n", ["1:1"]),
  ]

  @Test(arguments: others)
  func `Any other tag is reported, and its text stays`(
    text: String, html: String?, places: [String]
  ) {
    let note = Note(text)
    if let html { #expect(note.html == html) }
    #expect(note.said == places.map { "\($0) raw-html" })
    #expect(!note.html.contains("<q") && !note.html.contains("<section"))
  }

  @Test(arguments: [
    "<script>\nx\n</script>", "<style>x</style>", "<svg><text>x</text></svg>",
    "<svg>\n\n*x*\n\n- x\n\n</svg>", "<svg><svg>x</svg>x</svg>", "<noscript>x</noscript>",
    "<iframe src=a>x</iframe>", "<object><b>x</b></object>", "<template><p>x</template>",
    "<math><mi>x</mi></math>", "<SCRIPT>x</Script >",
  ])
  func `What is in these tags is never text`(html: String) {
    for text in [html, "a\n\n\(html)\n\nb", html.contains("\n") ? html : "a \(html) b"] {
      let note = Note(text)
      #expect(!note.html.contains("x"), "\(text)")
      #expect(!note.prose.plainText.contains("x"), "\(text)")
      #expect(note.said.count == 1 && note.said[0].hasSuffix("raw-html"), "\(text): \(note.said)")
      if text != html { #expect(note.html.contains("a") && note.html.contains("b"), "\(text)") }
    }
  }

  @Test(arguments: [
    ("<div>\na\n\nb", "<p>a</p>\n<p>b</p>\n", ["1:1"]),
    ("> <div>a\n\n</div>b", "<blockquote>\n<p>a</p>\n</blockquote>\n<p>b</p>\n", ["1:3"]),
    ("a <sup>b", "<p>a b</p>\n", ["1:3"]),
    ("a </sup>b", "<p>a b</p>\n", ["1:3"]),
    ("a <b>c <i>d</b></i>", "<p>a <b>c d</b></p>\n", ["1:8"]),
    ("**a <b>c** d</b>", "<p><strong>a c</strong> d</p>\n", ["1:5"]),
    ("*a <u>b* c</u>", "<p><em>a b</em> c</p>\n", ["1:4"]),
    ("<u>a <s>b</u> c</s>", "<p><u>a b</u> c</p>\n", ["1:6"]),
    ("<tr><td>a</td><td>b</td></tr>", "<p>a</p>\n<p>b</p>\n", ["1:1", "1:5", "1:15"]),
    ("<details>\na\n</details>", "<p>a</p>\n", ["1:1"]),
    ("<sub>\n\na\n\n</sub>", "<p>a</p>\n", ["1:1"]),
    ("</div></main></body>\na", "<p>a</p>\n", nil),
    ("<ul>a<li>b</ul>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n", ["1:5"]),
  ])
  func `Wrong nesting is reported, and the text stays in paragraphs`(
    text: String, html: String, places: [String]?
  ) {
    let note = Note(text)
    #expect(note.html == html)
    if let places { #expect(note.said == places.map { "\($0) html-nesting" }) }
  }

  @Test(arguments: [
    "<!-- a\n\nb", "<script>\na\n\nb", "<div>\n<!-- a\n\nb -->\n</div>", "<iframe>\na\n\nb",
  ])
  func `What would hide the rest of a text is an error`(text: String) {
    #expect(Note(text).said.contains { $0.hasSuffix(" html-not-closed!") })
  }

  @Test(arguments: [
    "<a href=\"javascript:alert(1)\">b</a>", "<a href=java&#115;cript:x>b</a>",
    "<a href='java&#10;script:x'>b</a>", "<a href=' javascript:x'>b</a>",
    "<a href=data:text/html,x>b</a>", "<a href=//c.d>b</a>", "<a href=\"vbscript:x\">b</a>",
    "<img src=\"https://c.d/e.png\" alt=b>", "<img src=data:x alt=b>",
    "<img src=javascript:x alt=b>",
  ])
  func `Addresses in HTML are checked as those of Markdown`(text: String) {
    for text in [text, "a \(text) c", "<div>\(text)</div>"] {
      let note = Note(text)
      #expect(note.said.count == 1 && note.said[0].hasSuffix("!"), "\(text): \(note.said)")
      #expect(!note.html.contains("href") && !note.html.contains("src"))
      #expect(note.html.contains("b"))
    }
  }

  @Test func `Links and pictures of HTML count as those of Markdown`() {
    let note = Note(
      "<p><a href=b.md>c <u>d</u></a></p>\n\ne <a href=f.md>g</a>\n\n<img src=h.png alt='i j'>\n")
    #expect(
      note.prose.links.map { "\($0.destination) \($0.text) \(at($0.place))" } == [
        "b.md c d 1:4", "f.md g 3:3",
      ])
    #expect(
      note.prose.pictures.map { "\($0.path) \($0.alternative) \(at($0.place))" } == [
        "h.png i j 5:1"
      ])
    #expect(Note("<a href=b.md>c [d](e.md)</a>").said == ["1:20 link-nested"])
  }

  @Test(arguments: [
    ("<!-- a -->", ""), ("a <!-- b\nc --> d", "<p>a  d</p>\n"),
    ("<!-- a -->\n  <!-- b\n\nc -->\n\nd", "<p>d</p>\n"), ("<!-- a --> b", "<p>b</p>\n"),
  ])
  func `Comments are left out silently`(text: String, html: String) {
    let note = Note(text)
    #expect(note.html == html)
    #expect(note.said.isEmpty)
  }

  @Test(arguments: [
    ("if a<b and c>d", "<p>if a&lt;b and c&gt;d</p>\n", "1:5 raw-html"),
    ("x <i than j> y", "<p>x &lt;i than j&gt; y</p>\n", "1:3 raw-html"),
    ("<p nhỏ hơn q> x", "<p>&lt;p nhỏ hơn q&gt; x</p>\n", "1:1 raw-html"),
    ("<foo and bar> x", "<p>&lt;foo and bar&gt; x</p>\n", "1:1 raw-html"),
    ("a<b and c=1 or d>e", "<p>a&lt;b and c=1 or d&gt;e</p>\n", "1:2 raw-html"),
  ])
  func `Words in the place of attributes stay, with what is around them`(
    text: String, html: String, said: String
  ) {
    let note = Note(text)
    #expect(note.html == html)
    #expect(note.said == [said])
  }

  @Test(arguments: [
    "Text <!-- nháp -- chưa duyệt --> tiếp.", "hai <!-- a\n\nb --> ba", "a <!--> b --> c",
    "| a |\n|---|\n| <!-- c -- d --> |",
  ])
  func `A comment that would be shown is an error`(text: String) {
    #expect(
      Note(text).said.filter { $0.hasSuffix("html-not-closed!") }.count == 1, "\(Note(text).said)")
  }

  @Test(arguments: ["a <!-- b --> c", "`<!-- a -- b -->`", "\\<!-- a -- b -->", "<!-- a -- b -->"])
  func `Other comments are left alone`(text: String) {
    #expect(Note(text).said == [])
  }

  @Test(arguments: [
    "<div><dl><dt>Một</dt><dd>985</dd></dl></div>", "<center><h2>Một</h2><h3>985</h3></center>",
    "<div>Một<h3>985</h3>ba</div>", "<p>Một<h3>985</h3>ba</p>",
    "<div><section>Một</section><section>985</section></div>",
  ])
  func `Words of HTML blocks in a cell are kept apart`(html: String) {
    let note = Note("| a |\n|---|\n| \(html) |")
    #expect(!note.html.replacing(/<[^b][^>]*>/, with: "").contains("Một985"), "\(note.html)")
    #expect(!note.html.contains(/985(<\/[^>]*>)*ba/), "\(note.html)")
  }

  @Test func `Attributes without a value are none of the text`() {
    #expect(Note("<details open><summary>A</summary>B</details>").said.isEmpty)
    #expect(Note("<ol reversed><li>A</li></ol>").html.contains("<li>A</li>"))
  }

  @Test func `The warning names the tag`() {
    #expect(
      Note("<marquee>a</marquee>").messages == [
        "the HTML tag 'marquee' is left out of the page; say it in Markdown, "
          + "or write '&lt;' for the character '<'"
      ])
  }

  @Test(arguments: [
    ("a &#x202E;b", "1:3 bidi-control!"), ("a &#8238;b", "1:3 bidi-control!"),
    ("[a](b.md '&#27;')", "1:11 control-character!"), ("`&#X9f;`", "1:2 control-character!"),
  ])
  func `A number cannot write a character that may not stand in a text`(
    text: String, said: String
  ) {
    #expect(Note(text).said == [said])
  }

  @Test(arguments: ["&#0;", "&#233;", "&#x10FFFF;", "&#x202E", "&#;", "&#x;", "&#12345678;", "&#"])
  func `Other numbers are taken as CommonMark takes them`(text: String) {
    #expect(Note(text).said == [])
  }

  @Test(arguments: [
    ("<div title=\"a>b\nc</div>", ["1:1 html-nesting"]),
    ("x <span title=\"a>b</span>", ["1:3 html-nesting"]),
    ("<table>a<tr>b<td>c</td></tr></table>", ["1:8 html-nesting", "1:13 html-nesting"]),
    ("<ul>a<li>b</li></ul>", ["1:5 html-nesting"]), ("<?x", ["1:1 html-not-closed!"]),
    ("<b style=\"x\" id=\"docs-internal-guid-1\"><p>a</p><p>b</p></b>", ["1:1 html-nesting"]),
    ("<x-y><table><tr><td>a</td><td>b</td></tr></table></x-y>", ["1:1 raw-html"]),
    ("a<div>b</div>c", []), ("a<br><ul><li>b</li></ul>", []),
    ("## <img src=\"a.png\" alt=\"b\">", []),
  ])
  func `A mistake in pasted HTML is told once, at its tag`(text: String, said: [String]) {
    #expect(Note(text).said == said)
  }

  @Test func `Blocks of HTML in a paragraph stay what they are`() {
    #expect(
      Note("<x-y><table><tr><td>a</td></tr></table></x-y>").html.contains(
        "<td>a</td>\n</tr>\n</table>"))
    #expect(Note("a<ul><li>b</li></ul>").html == "<div>a\n<ul>\n<li>b</li>\n</ul>\n</div>\n")
  }

  @Test func `What is not closed is named as it is written`() {
    #expect(Note("<?x").messages.first?.hasPrefix("'<?'") == true)
  }
}
