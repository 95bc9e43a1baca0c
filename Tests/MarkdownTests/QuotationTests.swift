import Input
import Markdown
import Testing

struct QuotationTests {
  @Test(arguments: [
    ("a {{points.nghe-an}} b", "<p>a &lt;points.nghe-an&gt; b</p>\n"),
    ("**{{a}}**{{b-1.c}}", "<p><strong>&lt;a&gt;</strong>&lt;b-1.c&gt;</p>\n"),
    ("[x {{a}}](b.md)", "<p><a href=\"b.md\">x &lt;a&gt;</a></p>\n"),
    (
      "|{{a}}|\n|-|\n",
      "<table>\n<thead>\n<tr>\n<th scope=\"col\">&lt;a&gt;</th>\n</tr>\n</thead>\n</table>\n"
    ),
    ("- {{a}}\n  - b", "<ul>\n<li>&lt;a&gt;\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
  ])
  func `A tag in the text is filled and escaped`(text: String, html: String) {
    let note = Note(text)
    #expect(note.html == html)
    #expect(note.said.isEmpty)
  }

  @Test(arguments: [
    ("`{{a}}`", "<p><code>{{a}}</code></p>\n"),
    ("    {{a}}", "<pre><code>{{a}}\n</code></pre>\n"),
    ("```\n{{a b}}\n```", "<pre><code>{{a b}}\n</code></pre>\n"),
    ("\\{{a}}", "<p>{{a}}</p>\n"), ("{\\{a}}", "<p>{{a}}</p>\n"),
    ("&#123;{a}}", "<p>{{a}}</p>\n"), ("{a} {{}", nil), ("{ {a}}", "<p>{ {a}}</p>\n"),
    ("<https://a.b/{{c}}>", "<p><a href=\"https://a.b/%7B%7Bc%7D%7D\">https://a.b/{{c}}</a></p>\n"),
  ])
  func `Tags in code and escaped braces are text`(text: String, html: String?) {
    let note = Note(text)
    #expect(note.prose.quotations.isEmpty)
    if let html {
      #expect(note.html == html)
      #expect(note.said.isEmpty)
    }
  }

  @Test(arguments: [
    ("đ {{ a }}", "1:3", "{{ a }}"), ("{{A}}", "1:1", "{{A}}"), ("a\nđ {{}}", "2:3", "{{}}"),
    ("> a\n> {{điểm}} b", "2:3", "{{điểm}}"), ("{{a", "1:1", "{{"), ("{{a}", "1:1", "{{"),
    ("{{a\\}}", "1:1", "{{a\\}}"), ("{{{a}}}", "1:1", "{{{a}}"), ("{{*a*}}", "1:1", "{{*a*}}"),
  ])
  func `A tag that quotes nothing is an error`(text: String, place: String, shown: String) {
    let note = Note(text)
    #expect(note.said == ["\(place) quotation!"])
    #expect(note.messages[0].hasPrefix("'\(shown)' quotes nothing; write a name of a-z, 0-9"))
  }

  @Test func `A picture's description cannot quote`() {
    let note = Note("x ![đ {{a}}](b.png)")
    #expect(note.said == ["1:7 quotation!"])
    #expect(note.prose.quotations.isEmpty)
  }

  @Test func `A quotation knows its name and place`() {
    let quotations = Note("> - Điểm: {{points.nghe-an}},\n>   hạng {{rank.ha-tinh}}").prose
      .quotations
    #expect(quotations.map(\.name) == ["points.nghe-an", "rank.ha-tinh"])
    #expect(quotations.map { at($0.place) } == ["1:11", "2:10"])
    #expect(quotations.map(\.place.text) == ["{{points.nghe-an}}", "{{rank.ha-tinh}}"])
  }
}
