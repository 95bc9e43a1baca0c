import Formats
import Testing

struct EscapingTests {
  @Test(arguments: [
    ("", "", ""), ("a\u{300} – ế", "a\u{300} – ế", "a\u{300} – ế"),
    ("<a b=\"'&\">", "&lt;a b=&quot;&#39;&amp;&quot;&gt;", "&lt;a b=&quot;'&amp;&quot;&gt;"),
    ("'", "&#39;", "'"), ("\0\n\u{7F}\u{FFFF}", "\0\n\u{7F}\u{FFFF}", "\0\n\u{7F}\u{FFFF}"),
  ])
  func `HTML has references for characters of its own`(
    text: String, html: String, markup: String
  ) {
    #expect(Escaping.html.escaped(text) == html)
    #expect(Escaping.markup.escaped(text) == markup)
  }

  @Test(arguments: [
    ("<\"&\">'", "&lt;&quot;&amp;&quot;&gt;'", "&lt;&quot;&amp;&quot;&gt;'"),
    ("a\r\n\tb", "a\r\n\tb", "a   b"), ("a\0b\u{1F}c", "abc", "abc"),
    ("\u{7F}\u{FFFD}\u{FFFE}\u{FFFF}\u{FF01}", "\u{7F}\u{FFFD}\u{FF01}", "\u{FFFD}\u{FF01}"),
  ])
  func `XML leaves out what it cannot hold`(text: String, xml: String, line: String) {
    #expect(Escaping.xml.escaped(text) == xml)
    #expect(Escaping.line.escaped(text) == line)
    let isAllowed = text.unicodeScalars.filter(\.isAllowedInXML)
    #expect(Escaping.xml.escaped(String(String.UnicodeScalarView(isAllowed))) == xml)
  }

  @Test func `What was appended before stays`() {
    var bytes = Array("<p>".utf8)
    bytes.append("a<b", escaping: .html)
    bytes.append(Array("x&y<z".utf8), 1..<3, escaping: .markup)
    bytes.append(address: "ế b?a=1&c='<")
    #expect(
      String(decoding: bytes, as: UTF8.self) == "<p>a&lt;b&amp;y%E1%BA%BF%20b?a=1&amp;c=&#x27;%3C")
  }
}
