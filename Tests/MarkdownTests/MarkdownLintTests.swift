import Markdown
import Testing

/// Text that looks as if it was meant as Markdown and is none.
struct MarkdownLintTests {
  static let mistakes: [(text: String, place: String, words: String)] = [
    ("• Một\n• Hai\n", "1:1", "'- '"), ("Các tỉnh:\n• Một\n• Hai\n", "2:1", "'- '"),
    ("– Một\n– Hai\n", "1:1", "'- '"), ("a\n\n> ▪ Một\n", "3:3", "'- '"),
    ("\u{F0B7}\tMột\n", "1:1", "'- '"), ("·\u{A0}Một\n", "1:1", "'- '"),
    ("- x\n\n  ● Một\n", "3:3", "'- '"),
    ("##Kết quả\n", "1:1", "'##'"), ("a\n\n###1. Điểm\n", "3:1", "'###'"),
    ("> ##Kết quả\n", "1:3", "'##'"),
    ("Xem [[Nghệ An]].\n", "1:5", "[words](file.md)"), ("[[a|b]] x\n", "1:1", "[words](file.md)"),
    ("x `[[a]]` [[b]]\n", "1:11", "'[[b]]'"),
    ("__Kết quả:__rất tốt\n", "1:1", "'__Kết quả:__ '"), ("x *Ghi chú:*y\n", "1:3", "'\\*'"),
    ("a^[b c] d\n", "1:2", "'[^1]: …'"), ("a <o:p>b</o:p>\n", "1:3", "a tag of Word"),
    ("## A {.b}\n", "1:6", "'{.b}'"), ("a\n\n## B {#c .d}\n", "3:6", "'{#c .d}'"),
    ("x ![[a.png|400]] y\n", "1:4", "'![words](picture.png)'"),
    ("[x]{.underline} y\n", "1:4", "'{.underline}'"), ("a [x]{.b .c}\n", "1:6", "'\\{'"),
    ("![x](b.png){width=\"6in\"\nheight=\"4in\"}\n", "1:12", "take it out"),
    ("[x]{lang=vi}\n", "1:4", "'{lang=vi}'"), ("[x](https://a.b){#c}\n", "1:17", "'{#c}'"),
    ("A     B\n----- -----\na     b\n", "2:1", "'| a | b |'"),
    ("x\n\n  ---- ------ --\n  a    b      c\n", "3:3", "'| a | b |'"),
    ("+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n", "1:1", "'|---|---|'"),
    ("> [!NOTE]\n> Chú ý\n", "1:3", "**Note:**"), ("> [!warning] Chú ý\n", "1:3", "**Warning:**"),
    ("**Kết quả:**rất tốt\n", "1:1", "'**Kết quả:** '"), ("x ** đậm ** y\n", "1:3", "'**đậm**'"),
    ("x **đậm ** y\n", "1:3", "'**đậm**'"), ("** đậm** y\n", "1:1", "'**đậm**'"),
    ("**(a)**b\n", "1:1", "'**(a)** '"), ("- **Điểm.**Cao\n", "1:3", "'**Điểm.** '"),
    ("Kết quả năm nay rất tốt.\n---\nTiếp theo.\n", "1:1", "leave a line empty"),
    ("Một\nhai\n-----\n", "1:1", "leave a line empty"),
    ("> Kết thúc;\n> ---\n", "1:3", "leave a line empty"),
    ("x\n\n\tThụt đầu dòng như trong Word.\n", "3:1", "take it out"),
    ("x\n\n \tThụt đầu dòng như trong Word.\n", "3:1", "a tab"),
    ("x\n\n    Thụt đầu dòng như trong Word.\n", "3:1", "take them out"),
    ("##\u{A0}Kết quả\n", "1:3", "'##'"), ("-\u{A0}một\n-\u{A0}hai\n", "1:2", "a space"),
    ("1.\u{A0}một\n", "1:3", "'1.'"), ("\u{A0}\u{A0}- một\n", "1:1", "'-'"),
    ("x\n\n```\na\n```\u{A0}\n\nb\n", "5:4", "'```'"),
    ("•Một\n•Hai\n", "1:1", "'- '"), ("⁃ Một\n", "1:1", "'- '"), ("− Một\n− Hai\n", "1:1", "'- '"),
    ("— Một\n— Hai\n", "1:1", "'- '"), ("o\tMột\no\tHai\n", "1:1", "'- '"),
    ("§\tMột\n", "1:1", "'- '"),
    ("ü\tMột\n", "1:1", "'- '"), ("-Một\n-Hai\n", "1:1", "'\\-'"),
    ("-Một\n\n-Hai\n\n-Ba\n", "3:1", "'-'"),
    ("1.Một\n2.Hai\n", "1:1", "'1\\.'"), ("Gồm:\na) một\nb) hai\n", "2:1", "'b)'"),
    ("**100%**của\n", "1:1", "'**100%** '"), ("**đậm **x\n", "1:1", "'**đậm** '"),
    ("__đậm__x\n", "1:1", "'__đậm__ '"), ("***đậm:***text\n", "1:1", "'***đậm:*** '"),
    ("text**“x”**text\n", "1:5", "**“x”** "), ("a ==b c== d\n", "1:3", "'\\='"),
    ("|a|b|\n|c|d|\n", "1:1", "'|---|---|'"), ("| a | b |\n|---|\n| c | d |\n", "2:1", "1 part"),
    ("|a|b|\n|—|—|\n|c|d|\n", "2:1", "hyphens"), ("| a | b |\n|---|---|\u{A0}\n", "2:1", "hyphens"),
    ("[a b] (https://x.vn)\n", "1:1", "']' and '('"), ("[a](https://x.vn/a b)\n", "1:5", "'%20'"),
    ("{: .right}\nx\n", "1:1", "'\\{'"), ("x\n{% include a.html %}\n", "2:1", "'\\{'"),
    ("::: warning\nx\n:::\n", "1:1", "'\\:'"), ("## H { #id }\n", "1:6", "take it out"),
    ("[TOC]\n", "1:1", "'\\['"), ("## **A:**b\n", "1:4", "'**A:** '"),
    ("1. một\n3. ba\n5. năm\n", "2:1", "'3\\.'"), ("3. a\n2. b\n1. c\n", "2:1", "number 4"),
    ("<div>\n## A\n</div>\n", "2:1", "empty"),
    ("x\n\n\u{200B}## Kết quả\n", "3:1", "U+200B"),
    ("\u{200B}- một\n\u{200B}- hai\n", "1:1", "'-'"),
    ("##\u{2060} Kết quả\n", "1:3", "U+2060"), ("\u{AD}1. một\n", "1:1", "soft hyphen"),
    ("-Biểu dương đơn vị\n", "1:1", "'\\-'"), ("Gồm:\n-Biểu dương đơn vị\n", "2:1", "'\\-'"),
    ("-Một đơn vị\n\n-Hai đơn vị\n\n-Ba đơn vị\n", "1:1", "'-'"),
    ("1.1. Về điểm\n1.2. Về hạng\n", "1:1", "'1.2.'"), ("1/ Một\n2/ Hai\n", "1:1", "'2/'"),
    ("Gồm\n2.1 Về điểm\n2.2 Về hạng\n", "2:1", "'2.2'"),
    ("Đơn vị\tĐiểm\nSao Mai\t985\nHoa Sen\t980\n", "1:1", "tabs"),
    ("a\tb\tc\n1\t2\t3\n", "1:1", "tabs"),
    ("x\n\n```\na\n\n## b\n", "3:1", "'```'"), ("- a\n\n  ~~~~ c\n  b\n", "3:3", "'~~~~'"),
    ("```\n", "1:1", "'```'"),
    ("| a | b |\n|---|---|\n| c | d |\nChữ ngay sau.\n", "4:1", "empty"),
    ("[a]\n\n[a]: b.vn\n[A]: c.vn\n", "4:1", "another name"),
  ]

  @Test(arguments: mistakes)
  func `What is no Markdown is told once with how to write it`(
    text: String, place: String, words: String
  ) {
    let note = Note(text)
    #expect(note.said == ["\(place) not-markdown"])
    #expect(note.messages.first?.contains(words) == true, "\(note.messages)")
  }

  @Test(arguments: [
    "\\• Một\n", "\\– Một\n", "\\##Kết quả\n", "Xem \\[[Nghệ An]].\n", "> \\[!NOTE]\n> x\n",
    "[x]\\{.underline} y\n", "!\\[[a.png]]\n", "\\+---+---+\n",
    "\\<o:p>a\\</o:p>\n", "a\\^[b]\n", "## A \\{.b}\n", "\\_\\_a:\\_\\_b\n",
    "\\*\\*Kết quả:\\*\\*rất tốt\n", "x \\** đậm ** y\n", "\\-Một\n\\-Hai\n", "1\\.Một\n2\\.Hai\n",
    "\\— Một\n\\— Hai\n", "\\|a|b|\n\\|c|d|\n", "\\[a b] (https://x.vn)\n", "\\{: .right}\nx\n",
    "\\::: x\n", "a \\==b== c\n", "\\•Một\n", "\\-Biểu dương đơn vị\n",
  ])
  func `A backslash turns it off`(text: String) {
    #expect(Note(text).said == [])
    #expect(!Note(text).html.contains("\\"), "\(Note(text).html)")
  }

  static let right: [String] = [
    "- Một\n- Hai\n", "a • b • c\n", "Từ 2016 – 2020\n", "2016–2020\n", "•\n",
    "#hashtag\n", "C## và F##\n", "####### x\n", "`##x`\n", "```\n##x\n• y\n[[z]]\n```\n",
    "    ##x\n",
    "[[1]](https://a.b)\n", "[[1]]\n", "x[[ -f a ]]\n", "[[a]](b.md)\n", "`[[a]]`\n",
    "[[a]]\n\n[a]: b.md\n",
    "[!NOTE]\n", "> x\n> [!NOTE]\n", "> [x]\n", "**Kết quả:** rất tốt\n", "(**a**)b\n",
    "**a** và **b**\n",
    "2 ** 3 ** 4\n", "`**/*.js` **/*.ts và **/*.tsx\n", "a ** b\n",
    "*Kết quả:* x\n", "***a***\n",
    "Kết quả\n---\n", "Kết quả\n-------\nTiếp theo.\n",
    "Kết quả.\n===\n\nx\n", "Tốt.\n\n---\n\nx\n", "| a |\n|---|\n| b. |\n",
    "x\n\n\tint a = 1;\n", "x\n\n\tmake install all docs\n", "- a\n\n\tĐoạn thứ hai của mục này.\n",
    "2 * a * b\n", "5*(a)*3\n", "snake_case_(a)_b\n", "a_b:_c\n", "f(*a, b)*2\n", "*a* *b:* c\n",
    "x^[1](https://a.b)\n", "^[a]\n", "<a:b>\n", "a <b:c\n", "`<o:p>`\n", "## A {b}\n",
    "## {{points.a}}\n",
    "- - -\n", "-- --\n", "* * *\n", "+-+\n\n+ a\n", "{.x} {a=b}\n", "f(x) {a=b}\n",
    "[x]{{points.a}}\n", "![](b.png){.decorative}\n", "`[x]{.a}`\n", "[x]{ .a }\n", "## A {#b}\n",
    "<!-- • a -->\n", "“– Một”\n", "— Một\n", "-5 độ\n-6 độ\n", "-v\n", "1.5\n2.5\n", "o\ta\tb\n",
    "1. a\n1. b\n1. c\n", "1. a\n2. b\n2. c\n3. d\n", "0. a\n1. b\n", "a) một\n", "|a|\n|b|\n",
    "|x| và |y|\n",
    "a | b\nc | d\n", "[1] (https://a.b)\n", "[a](https://a.b \"c d\")\n", "[x] (y)\n",
    "a == b == c\n", "a==b và c==d\n",
    "*args và **kwargs, **x\n", "__init__py\n", "a**(b)**c\n", "- [ ] (https://a.b)\n",
    "    Copyright by the authors\n",
    "<pre>\n- a\n**b**\n</pre>\n", "<div>\n\n**a**\n\n</div>\n", "<p>a - b</p>\n",
    "<code>**a**</code>\n",
    "-v in nhiều hơn\n", "-a là một chữ\n", "thi đua\n-khen thưởng năm nay\n", "-Một hai\n",
    "1.1 triệu đồng\n1.2 triệu đồng\n", "1.1. Một\n1.3. Hai\n", "1.1. Một\n\n1.2. Hai\n",
    "9/1 và\n9/2\n",
    "a\tb\nc d\n", "x\ty  \nz\tw  \n", "x\ty\\\nz\tw\n", "1\ta\n2\tb\n", "\ta b\n",
    "```\na\n```\n", "~~~\n```\n~~~\n", "> ```\n> a\n> ```\n", "- ```\n  a\n  ````\n", "```\n```\n",
    "| a |\n|---|\n| b |\nc\n", "| a | b |\n|---|---|\nc | d\n",
    "[//]: # (a)\n[//]: # (b)\n\nc\n", "ພາ\u{200B}ສາ\n",
  ]

  @Test(arguments: right)
  func `What is right or cannot be told passes`(text: String) {
    #expect(Note(text).said.filter { $0.contains("not-markdown") } == [])
  }

  @Test func `A list from Word is told once, also with empty lines between`() {
    #expect(
      Note("• a\n\n• b\n\n• c\n\nx\n\n• d\n").said == ["1:1 not-markdown", "9:1 not-markdown"])
  }

  @Test(arguments: [
    "[[a", "**a:**b ", "`", "``` `", "** a ", "[[a]] ", "• a\n", "<a ", "\\", "*a**", "> [!A]\n",
  ])
  func `Twice the text takes at most twice the looks`(piece: String) {
    let clock = ContinuousClock()
    let small = clock.measure { _ = Note(String(repeating: piece, count: 8_000)) }
    let large = clock.measure { _ = Note(String(repeating: piece, count: 16_000)) }
    #expect(large < small * 8 + .milliseconds(200))
  }

  @Test(arguments: [
    ("khổ 60*80*20 cm", ["1:7 not-markdown"]), ("3*4*5 = 60", ["1:2 not-markdown"]),
    ("985 (*) và 990 (*)", ["1:6 not-markdown"]), ("2**3 và 4**5", ["1:2 not-markdown"]),
    ("a*b*c", []), ("2 * 3 * 4", []),
    ("60\\*80\\*20", []), ("`60*80*20`", []), ("*a* và *b*", []), ("**5**0", []),
  ])
  func `Stars between figures are told`(text: String, said: [String]) {
    #expect(Note(text).said == said)
  }

  @Test(arguments: [
    ("[Đơn vị]: hoa-sen\n[Điểm]: 985\n\nHết.", ["1:1 not-markdown", "2:1 not-markdown"]),
    ("[Lưu ý]: quan-trọng\n", ["1:1 not-markdown"]),
    ("> [a]: b\n", ["1:1 not-markdown"]),
    ("[a]: b\n\n[a]", []), ("[A  b]: c\n\n[words][a B]", []), ("[//]: # (a remark)\n\nb", []),
    ("```\n[a]: b\n```", []), ("    [a]: b", []), ("x\n[a]: b", []), ("[a]: b c d", []),
    ("\\[a]: b", []),
  ])
  func `A definition that nothing uses is told`(text: String, said: [String]) {
    #expect(Note(text).said == said)
  }

  @Test(arguments: [
    ("- **Khóa ngoại:** {ref}_id trỏ về {table}.{ref}_id, có index.", []),
    ("x^[^1] y\n\n[^1]: a", []), ("a^1^[^1]\n\n[^1]: a", []), ("## x ![](a.png){.decorative}", []),
    ("<urn:isbn:1>", ["1:2 link-scheme!"]), ("x __đậm:__y", ["1:3 not-markdown"]),
    ("Tại <st1:place w:st=\"on\">Hà Nội</st1:place>", ["1:5 not-markdown"]),
    ("<o:p>a</o:p>", ["1:1 not-markdown"]),
    ("<![if !supportLists]>·<![endif]>Text", ["1:1 not-markdown", "1:23 not-markdown"]),
  ])
  func `Names, notes and addresses are left alone, tags of Word are told`(
    text: String, said: [String]
  ) {
    #expect(Note(text).said == said)
  }

  @Test(arguments: [
    ("thi\u{200B}đua", ["1:4 invisible-character"]),
    ("a\u{FEFF} b a\u{FEFF} c", ["1:2 invisible-character"]),
    ("x\u{2028}y", ["1:2 invisible-character"]), ("thi\u{2060}đua", ["1:4 invisible-character"]),
    ("ພາ\u{200B}ສາ", []), ("a \u{200B}b", []), ("**a**\u{200B}b", []), ("co\u{AD}operate", []),
  ])
  func `A character without width in a word is told once`(text: String, said: [String]) {
    #expect(Note(text).said == said)
  }

  @Test(arguments: [
    "[a](https://x.vn \"{{points.a}}\")", "[a](https://x.vn/{{points.a}})",
    "<abbr title=\"{{points.a}}\">a</abbr>", "<a href=\"{{points.a}}\">a</a>",
  ])
  func `An address or a title quotes no figure`(text: String) {
    #expect(Note(text).said.map { $0.drop { $0 != " " } } == [" quotation!"], "\(Note(text).said)")
  }
}
