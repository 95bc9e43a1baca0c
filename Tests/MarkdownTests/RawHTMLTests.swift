import Markdown
import Testing

struct RawHTMLTests {
  @Test(arguments: [
    ("a <b>c</b> d", "<p>a c d</p>\n", ["1:3"]),
    (
      "đ <br> e\n> f\n> đ <i class='x'>g</i>",
      "<p>đ  e</p>\n<blockquote>\n<p>f\nđ g</p>\n</blockquote>\n",
      ["1:3", "3:5"]
    ),
    (
      "a\n\n<div onclick=x>\n<script>alert(1)</script>\n</div>\n\nb", "<p>a</p>\n<p>b</p>\n",
      ["3:1"]
    ),
    ("- a\n  <u>b\n  </u>", "<ul>\n<li>a\nb\n</li>\n</ul>\n", ["2:3"]),
    ("<!-- a --> b", "", ["1:1"]), ("<?php x ?>", "", ["1:1"]), ("a <?x?>", "<p>a </p>\n", ["1:3"]),
    ("![<b>](c.png)", "<figure><img src=\"c.png\" alt=\"\" /></figure>\n", ["1:3"]),
    ("|a|\n|-|\n|<b>c|", nil, ["3:2"]),
  ])
  func `Raw HTML is left out with a warning`(text: String, html: String?, places: [String]) {
    let note = Note(text)
    if let html { #expect(note.html == html) }
    #expect(note.said == places.map { "\($0) raw-html" })
    #expect(!note.html.contains("<b>") && !note.html.contains("<script"))
  }

  @Test(arguments: [
    ("<!-- a -->", ""), ("a <!-- b\nc --> d", "<p>a  d</p>\n"),
    ("<!-- a -->\n  <!-- b\n\nc -->\n\nd", "<p>d</p>\n"),
  ])
  func `Comments are left out silently`(text: String, html: String) {
    let note = Note(text)
    #expect(note.html == html)
    #expect(note.said.isEmpty)
  }

  @Test func `The warning names the tag`() {
    #expect(
      Note("<center>a</center>").messages == [
        "the HTML tag 'center' is left out of the page; say it in Markdown, "
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
}
