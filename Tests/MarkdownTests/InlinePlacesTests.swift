import Input
import Markdown
import Testing

struct InlinePlacesTests {
  @Test(arguments: [
    // The same destination again, and one that begins like another.
    ("[a](b.md) [a](b.md)\n[a](b.md)", ["1:5 b.md", "1:15 b.md", "2:5 b.md"]),
    ("[a](b.md#c) [a](b.md) [a](b)", ["1:5 b.md#c", "1:17 b.md", "1:27 b"]),
    ("[b.md](b.md) b.md [b](b.md)", ["1:8 b.md", "1:23 b.md"]),
    // The same text in code, escaped, in a title, in a description and in raw HTML.
    ("`[a](b)` [a](b)", ["1:14 b"]),
    ("`` ` [a](b) `` `[a](b)` [a](b)", ["1:29 b"]),
    ("*đ* **e** _f_ `x\n[a](b)` [a](b)", ["2:13 b"]),
    ("\\*\\*\\*\\*\\*\\[a](b) [a](b)", ["1:23 b"]),
    ("[a](b '[a](b)') [a](b)", ["1:5 b", "1:21 b"]),
    ("[a](b '](b\n](c') [a](b) [d](c)", ["1:5 b", "2:11 b", "2:18 c"]),
    ("<i t='[a](b)'> [a](b)", ["1:20 b"]),
    ("[[a](b)](c) d](b)", ["1:6 b"]),
    // Containers, lazy lines and tabs.
    ("> 1. - đ\n>      e [a](b)\n> [a](b)", ["2:14 b", "3:7 b"]),
    ("> > - a [a](b)\n[a](b)\n> [a](b)", ["1:13 b", "2:5 b", "3:7 b"]),
    ("- > [a](b)\n  >\n  > - [a](b)\n  >   [a](b)", ["1:9 b", "3:11 b", "4:11 b"]),
    ("> `[a](b)\n> [a](b)` [a](b)", ["2:15 b"]),
    ("> a <i\n>  t='](b)'\n> > [a](b)", ["3:9 b"]),
    ("> &amp;\n    &lt; [a](b)", ["2:14 b"]),
    // Other forms of links.
    (
      "<tel:1> `<tel:1>` <tel:1> [tel:1](tel:1)",
      ["1:2 tel:1", "1:20 tel:1", "1:35 tel:1"]
    ),
    ("[a]( <b c> ) [a](<b\\>c>) [a](<>)", ["1:7 b c", "1:19 b\\>c", "1:26 [a](<>)"]),
    ("[a](b(c)d) [a](\n  b\n  \"t\"\n) [a](b)", ["1:5 b(c)d", "2:3 b", "4:7 b"]),
    ("[a](b&amp;c) [a](&lt;\\)) [a](b)", ["1:5 b&amp;c", "1:18 &lt;\\)", "1:30 b"]),
    ("[a](b \"&quot;\\\"\") [a](b (t)) [a](b '')", ["1:5 b", "1:23 b", "1:34 b"]),
    // References, and parentheses behind them that are text.
    ("[a][r] [r](x y) [r](b c) [r]\n\n[r]: b", ["3:6 b", "3:6 b", "3:6 b", "3:6 b"]),
    ("[r]: b\n[s]: <c> 'x\ny'\n[r] [a][s]\n[r]: b", ["1:6 b", "4:5 [a][s]", "1:6 b"]),
    ("[a][x\ny] [x y]\n[a](b)\n\n[x y]: b", ["5:8 b", "5:8 b", "3:5 b"]),
    // Headings and tables.
    ("# [a](b) `[a](c)` [a](c) #", ["1:7 b", "1:23 c"]), ("#a [a](b)\n---", ["1:8 b"]),
    ("####### [a](b)\n===", ["1:13 b"]),
    (
      "> |`[a](b)`|[a](b)|\n> |-|-|\n> |[a](b)|`\\|`[a](b\\|c)|", ["1:17 b", "3:8 b", "3:19 b\\|c"]
    ),
    // Entities and escapes before the link.
    ("&fjlig;&nGt;&#273;&amp;amp; &x; &amp \\& \\a [a](b)", ["1:48 b"]),
  ])
  func `A link is found where it is written`(text: String, places: [String]) {
    #expect(Note(text).prose.links.map { "\(at($0.place)) \($0.place.text)" } == places)
  }

  @Test(arguments: [
    ("[![a](b.png)](b.png) ![a](b.png)", ["1:7 b.png", "1:27 b.png"]),
    ("![a ![c](d.png) `![a](b.png)`](b.png)", ["1:32 b.png"]),
    ("> ![a\n> b](<c d.png> 't')\n\n![a](b.png)", ["2:7 c d.png", "4:6 b.png"]),
    ("|![a](b.png)|\n|-|\n|`![a](b.png)` ![a](b.png)|", ["1:7 b.png", "3:21 b.png"]),
  ])
  func `A picture is found where it is written`(text: String, places: [String]) {
    #expect(Note(text).prose.pictures.map { "\(at($0.place)) \($0.place.text)" } == places)
  }

  @Test(arguments: [
    ("\\{{a}} {{a}}", ["1:8"]), ("&#123;{a}} `{{a}}` {{a}}", ["1:20"]),
    ("[{{a}}](b{{a}} '{{a}}') {{a}}", ["1:2", "1:25"]),
    ("<b c='{{a}}'> [x][{{a}}] {{a}}\n\n[{{a}}]: y", ["1:26"]),
    ("> a\n{{a}}\n> `b\n> {{a}}` {{a}}", ["2:1", "4:10"]),
    ("|\\| {{a}}|\n|-|\n|`{{a}}` &amp; {{a}}|", ["1:5", "3:16"]),
    // Lazy lines of quotes in lists, behind white space that is or is not that of the items.
    ("- > a\n      > b {{c}}", ["2:11"]), ("- > a\n    > b {{c}}", ["2:9"]),
    ("1. > a\n        > {{c}}", ["2:11"]), ("> - > a\n>        > {{c}} `>`", ["2:12"]),
    ("- a\n  - > b\n\t\t> {{c}}", ["3:5"]), ("- - > a\n\t> {{c}}", ["2:4"]),
    ("-\t> a\n\t    > {{c}}", ["2:8"]), ("10)  > - a\n     > \t> {{c}}", ["2:11"]),
    ("> - a\n> > {{c}}", ["2:5"]), ("[^1]: - > a\n          > {{c}}\n\nd[^1]", ["2:13"]),
    ("[^1]:        - > a\n          > b {{c}}\n\nd[^1]", ["2:15"]),
    ("-     a\n      > {{c}}\n\n- > b\n       > {{c}}", ["5:10"]),
  ])
  func `A quotation is found where it is written`(text: String, places: [String]) {
    #expect(Note(text).prose.quotations.map { at($0.place) } == places)
  }
}
