import Input
import Testing

/// Text that YAML would cut, change or misread without a word.
struct YAMLScanTests {
  /// The problems of a text, each as `line:column code [what is there]`.
  private func problems(_ text: String) -> [String] {
    var problems = Problems()
    _ = YAML.entry(of: SourceFile(path: "a.yaml", text: text), &problems)
    return problems.sorted.map { problem in
      let place = "\(problem.place.line ?? 0):\(problem.place.column ?? 0)"
      return "\(place) \(problem.code) [\(problem.place.text)]"
    }
  }

  private func message(_ text: String) -> String {
    var problems = Problems()
    _ = YAML.entry(of: SourceFile(path: "a.yaml", text: text), &problems)
    return problems.sorted.first?.message ?? ""
  }

  @Test(arguments: [
    ("title: Plan #3 of 2026", "1:13 yaml-comment [#3 of 2026]", "title: \"Plan #3 of 2026\""),
    ("title: Đợt\t#đặc biệt", "1:12 yaml-comment [#đặc biệt]", "title: \"Đợt\t#đặc biệt\""),
    ("number: #12", "1:9 yaml-comment [#12]", "number: \"#12\""),
    ("a: x\ntags:\n  - #một\n", "3:5 yaml-comment [#một]", "- \"#một\""),
    ("title: \"Plan\" #3", "1:15 yaml-comment [#3]", "title: '\"Plan\" #3'"),
    (
      "title: Plan\n  of a year #3 and\nkind: note\n", "2:13 yaml-comment [#3 and]",
      "Plan of a year #3 and"
    ),
    ("title: Plan\n  #3 of 2026\nkind: note\n", "2:3 yaml-comment [#3 of 2026]", "Plan #3 of 2026"),
    ("title: {vi: Đợt #3, en: Round}", "1:17 yaml-comment [#3, en: Round}]", "vi: \"Đợt #3\""),
    ("tags: [a, Đợt #3]", "1:15 yaml-comment [#3]]", "\"Đợt #3\""),
    (
      "a: [{title: Báo cáo # 3, date: 2025}]", "1:21 yaml-comment [# 3, date: 2025}]]",
      "title: \"Báo cáo # 3\""
    ),
  ])
  func `A '#' that cuts a value is told`(text: String, expected: String, mended: String) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: ["\u{2028}", "\u{2029}"])
  func `A separator of lines is told once, also in a comment and in quotes`(sign: String) {
    let expected = "invisible-character [\(sign)]"
    #expect(problems("title: T # a\(sign)status: draft\n") == ["1:13 \(expected)"])
    #expect(problems("# a\(sign)status: draft\n") == ["1:4 \(expected)"])
    #expect(problems("title: T\(sign)x\n") == ["1:9 \(expected)"])
    #expect(problems("title: 'T\(sign)x'\n") == ["1:10 \(expected)"])
    #expect(problems("title: |\n  T\(sign)x\n") == ["2:4 \(expected)"])
  }

  @Test(arguments: [
    ("a:\n  - một\n  -hai\n  - ba\n", "3:3 yaml-syntax [-hai]", "write - hai"),
    ("a:\n- một\n-hai\n", "3:1 yaml-syntax [-hai]", "write - hai"),
    ("a:\n  -hai\n  - ba\n", "2:3 yaml-syntax [-hai]", "write - hai"),
    ("a:\n  -\"hai\"\n", "2:3 yaml-syntax [-\"hai\"]", "write - \"hai\""),
  ])
  func `A dash without its space is told in its own line`(
    text: String, expected: String, mended: String
  ) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    ("a: {title: A, publisher:B, date: 2025}", "1:24 yaml-syntax [:]", "write publisher: B"),
    ("a: {en:A, vi: B}", "1:7 yaml-syntax [:]", "write en: A"),
    ("title: 'a' + 'b'", "1:12 yaml-text-after-quote [+ 'b']", "title: \"'a' + 'b'\""),
    ("title: \"T\", \"U\"", "1:11 yaml-text-after-quote [, \"U\"]", "title: '\"T\", \"U\"'"),
  ])
  func `A missing space in braces and a value of two parts in quotes are mended rightly`(
    text: String, expected: String, mended: String
  ) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    (
      "- { title: A, date: 2025 }#c", "1:27 yaml-bracket [#c]",
      "write - { title: A, date: 2025 } # c"
    ),
    ("title: {en: A, vi: B}.", "1:22 yaml-bracket [.]", "write title: {en: A, vi: B}"),
    (
      "- “Khai mạc: chào cờ”", "1:3 curly-quotes [“Khai mạc: chào cờ”]",
      "write - \"Khai mạc: chào cờ\""
    ),
    ("t: {en: A, vi:}", "1:14 yaml-syntax [:]", "'vi' has no value"),
    ("title: ? T", "1:8 yaml-sign [? T]", "title: \"? T\""),
    ("title: X\n  en: A\n", "2:3 yaml-indentation [en: A]", "take 'X' out"),
    ("- a\n  b: c\n", "2:3 yaml-indentation [b: c]", "write '- '"),
    ("title: \"thi\u{200B}đua\"", "1:12 invisible-character [\u{200B}]", "U+200B"),
  ])
  func `A mistake is shown as it is right`(text: String, expected: String, mended: String) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    ("title: !Important news", "1:8 yaml-sign [!Important]", "title: \"!Important news\""),
    ("title: ! news", "1:8 yaml-sign [!]", "title: \"! news\""),
    ("title: &R D", "1:8 yaml-sign [&R]", "title: \"&R D\""),
    ("title: *note* of it", "1:8 yaml-sign [*note*]", "title: \"*note* of it\""),
    ("- *một\n", "1:3 yaml-sign [*một]", "- \"*một\""),
    ("title: {vi: !Khẩn cấp, en: Urgent}", "1:13 yaml-sign [!Khẩn]", "vi: \"!Khẩn cấp\""),
    ("rate: %5", "1:7 yaml-sign [%5]", "rate: \"%5\""),
    ("title: @home", "1:8 yaml-sign [@home]", "title: \"@home\""),
    ("points: >980", "1:9 yaml-sign [>980]", "points: \">980\""),
    ("title: | text", "1:8 yaml-sign [| text]", "title: \"| text\""),
    ("title: - one", "1:8 yaml-sign [- one]", "title: \"- one\""),
  ])
  func `A sign that begins a value is told`(text: String, expected: String, mended: String) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    ("title: \"Hello\"# cut", "1:15 yaml-text-after-quote [# cut]", "title: '\"Hello\"# cut'"),
    (
      "title: \"A\" and \"B\"", "1:12 yaml-text-after-quote [and \"B\"]", "title: '\"A\" and \"B\"'"
    ),
    ("title: 'it's'", "1:12 yaml-text-after-quote [s']", "title: \"it's\""),
    (
      "title: \"Ba nhất\" năm 2026  # nhớ", "1:18 yaml-text-after-quote [năm 2026  # nhớ]",
      "'\"Ba nhất\" năm 2026'"
    ),
    (
      "t: {vi: \"Ba nhất\" năm, en: x}", "1:19 yaml-text-after-quote [năm]", "vi: '\"Ba nhất\" năm'"
    ),
    ("title: [Nháp] Kế hoạch", "1:15 yaml-bracket [Kế hoạch]", "title: \"[Nháp] Kế hoạch\""),
    ("t: {vi: Kết quả [sơ bộ], en: x}", "1:17 yaml-bracket [[]", "vi: \"Kết quả [sơ bộ]\""),
  ])
  func `Text after a quote or a bracket is told`(text: String, expected: String, mended: String) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    (
      "t: {vi: thi đua, khen thưởng, en: emulation}", "1:16 yaml-comma [, khen thưởng]",
      "vi: \"thi đua, khen thưởng\""
    ),
    ("t: {vi: 985,5}", "1:12 yaml-comma [,5]", "vi: \"985,5\""),
    ("t: {vi: a, b, c}", "1:10 yaml-comma [, b, c]", "vi: \"a, b, c\""),
    ("t: {vi: \"thi đua\", khen thưởng}", "1:18 yaml-comma [, khen thưởng]", "vi: "),
    (
      "- {id: a, name: thi đua,\n   khen thưởng}\n", "1:24 yaml-comma [,\n   khen thưởng]", "name: "
    ),
  ])
  func `A comma that cuts a value in braces is told`(text: String, expected: String, mended: String)
  {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    (
      "title: “Tổng kết: năm 2025”", "1:8 curly-quotes [“Tổng kết: năm 2025”]",
      "title: \"Tổng kết: năm 2025\""
    ),
    ("title: \"Tổng kết”\nkind: note\n", "1:17 curly-quotes [”]", "title: \"Tổng kết\""),
    (
      "t: {vi: “thi đua, khen thưởng”}", "1:17 curly-quotes [, khen thưởng”]",
      "vi: \"thi đua, khen thưởng\""
    ),
    ("“title”: x", "1:1 curly-quotes [“title”]", "title"),
    ("province: ‘nghe-an’", "1:11 curly-quotes [‘nghe-an’]", "province: \"nghe-an\""),
    ("title: “Tổng kết năm”", "1:8 curly-quotes [“Tổng kết năm”]", "title: \"Tổng kết năm\""),
  ])
  func `Curly quotes that were meant as quotes are told`(
    text: String, expected: String, mended: String
  ) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    ("title:\u{A0}T", "1:7", "no-break space (U+00A0)"), ("title: \u{A0}T", "1:8", "U+00A0"),
    ("title\u{A0}: T", "1:6", "U+00A0"), ("a:\n\u{A0}\u{A0}b: 1\n", "2:1", "U+00A0"),
    ("a:\n  -\u{A0}b\n", "2:4", "U+00A0"), ("id: nghe-an\u{200B}", "1:12", "U+200B"),
    ("id: nghe\u{2060}-an", "1:9", "U+2060"), ("t: {vi:\u{A0}x}", "1:8", "U+00A0"),
    ("t: {vi: x\u{A0}}", "1:10", "U+00A0"), ("a: 1\nb\u{3000}: 2\n", "2:2", "U+3000"),
    ("a: x\u{2028}b: y\n", "1:5", "U+2028"), ("a: \u{FEFF}x\n", "1:4", "U+FEFF"),
    ("a: 1\n\u{200B}\nb: 2\n", "2:1", "U+200B"),
  ])
  func `A character that cannot be seen is named`(text: String, place: String, name: String) {
    #expect(
      problems(text).first?.hasPrefix("\(place) invisible-character [") == true, "\(problems(text))"
    )
    #expect(message(text).contains(name), "\(message(text))")
  }

  @Test(arguments: [
    ("title: \"C:\\Reports\\a\"", "1:11 yaml-escape [\\R]", "title: 'C:\\Reports\\a'"),
    ("title: \"C:\\new\"", "1:11 yaml-escape [\\n]", "title: 'C:\\new'"),
    ("title: \"100\\%\"", "1:12 yaml-escape [\\%]", "title: '100\\%'"),
    ("title: \"\\u12\"", "1:9 yaml-escape [\\u]", "'\\u12'"),
  ])
  func `An escape that is none is told`(text: String, expected: String, mended: String) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(mended), "\(message(text))")
  }

  @Test(arguments: [
    ("title: A\n  date: 2026-01-01\nkind: note\n", "2:3 yaml-indentation [date: 2026-01-01]"),
    ("s:\n- title: A\n   publisher: B\n", "3:4 yaml-indentation [publisher: B]"),
    ("head:\n  a: x\n b: y\n", "3:2 yaml-indentation [b: y]"),
    ("  title: A\ndate: b\n", "2:1 yaml-indentation [date: b]"),
    ("title: \"A\"\n  date: b\n", "2:3 yaml-indentation [date: b]"),
    ("tags:\n  - a\n - b\n", "3:2 yaml-indentation [- b]"),
    ("tags: a\n  - b\n", "2:3 yaml-indentation [- b]"),
    ("tags:\n- a\n -b\n", "3:2 yaml-indentation [-b]"),
    ("a: 1\nb:\n\tc: 2\n", "3:1 yaml-tab [\t]"),
    ("a: 1\n  \tc: 2\n", "2:3 yaml-tab [\t]"),
  ])
  func `Wrong indentation is told as such`(text: String, expected: String) {
    #expect(problems(text) == [expected])
    #expect(!message(text).contains("quotes"))
  }

  @Test(arguments: [
    ("title: Report: part one", "1:14 yaml-syntax [:]", "title: \"Report: part one\""),
    ("t: {vi: Báo cáo: một, en: x}", "1:16 yaml-syntax [:]", "vi: \"Báo cáo: một\""),
    ("title:T\n", "1:6 yaml-syntax [:]", "title: T"),
    ("a: 1\ntitle:T\nb: 2\n", "2:6 yaml-syntax [:]", "title: T"),
    ("title：T\n", "1:6 yaml-syntax [：]", "title: T"),
    ("date 2020\ntitle: T\n", "1:1 yaml-syntax [date 2020]", "':' is missing"),
    ("a: 1\ndate 2020\ntitle: T\n", "2:1 yaml-syntax [date 2020]", "':' is missing"),
    ("a: [1, 2\nb: 3\n", "1:4 yaml-bracket [[]", "'[' that opens here"),
    ("a: {x: 1\nb: 3\n", "1:4 yaml-bracket [{]", "'{' that opens here"),
    ("a: \"x\nb: \"y\"\n", "1:4 yaml-quote [\"]", "quote that opens here"),
    ("a: \"x\nb: y\nc: z\"\n", "1:4 yaml-quote [\"]", "quote that opens here"),
    ("a: 1\n---\nb: 2\n", "2:1 yaml-end [---]", "'---'"),
    ("a: 1\n...\nb: 2\n", "2:1 yaml-end [...]", "'...'"),
  ])
  func `Other mistakes are told in their line`(text: String, expected: String, words: String) {
    #expect(problems(text) == [expected])
    #expect(message(text).contains(words), "\(message(text))")
  }

  @Test(arguments: ["a: &x\n  b: 1\n", "a: !x\n  - b\n  - c\n"])
  func `What is below a mistake is not another`(text: String) {
    #expect(problems(text).count == 1)
  }

  @Test func `Mistakes in several lines are told together`() {
    let text = "a: x #1\nb: !y\nc: {vi: p, q}\nd:\u{A0}z\ne: f\n"
    #expect(problems(text).map { $0.prefix(3) } == ["1:6", "2:4", "3:1", "4:3"])
  }

  @Test(arguments: [
    "a: x # note", "a: x  # note", "a: # note", "a: x #\nb: 1", "a: x ## note", "a: C#7 b#c",
    "#a: x\nb: 1",
    "a: x\n#b: y\nc: 1", "a:\n  - x\n  #- y\n  - z", "a: \"x #1 y\"", "a: 'x #1'",
    "a: \"x\" # note",
    "a: |\n  x #1\n  !y\n  \"z\" w\nb: 1", "a: >-\n  x: y #2\n\n  z\nb: >\n  c",
    "a: x\n  y z\nb: 1",
    "a: [x, y] # note", "a: {b: x, c: [y, z], d: {e: f}}", "a: [\n  x,  # note\n  y\n]\nb: 1",
    "a: {\n  b: x,\n}",
    "a: \"x\n  y\"\nb: 1", "a: 'it''s'", "a: \"\\\"x\\\" \\u00e9\"", "\"a\": 1\n'b': 2",
    "{\"a\":1,\"b\":[2,{\"c\":3}]}",
    "a: R&D, x!y, a*b", "a: 10:30", "a: http://x.y/z#a",
    "- a\n- b: 1\n  c: 2\n-\n  d: 3\n- - e\n  - f",
    "a:\n- x\n- y\nb: 1", "a:\n    b: 1\n    c:\n      d: 2\ne: 3", "---\na: 1\n",
    "---\na: 1\n...\n",
    "a: “x” và “y”", "a: là “x”", "a: 5\u{A0}km", "a: “”", "a: x\u{200B}ຂໍ້\u{200B}ສະ",
    "a: नि\u{200D}",
    "? a\n: b\n", "a: -5", "a: ~990", "a: >\n  x", "a: 'x # y' # z",
    "a: {x: \"thi đua, khen\", y: z}",
    "a:\n  x y\n  z\nb: 1", "tags: thi đua, khen thưởng", "a: <980", "a: x'y\"z",
    "a: [\"x\", 'y']\n",
    "# one\n\n  # two\na: 1\n\n\n# three\nb: 2\n", "a: (x) y", "a: \"“x”\"",
    "a: x\n\n  y\n\nb: 1\n", "a: {b: , c: d}",
    "a: {b, c}", "a: [x: y]", "a: \"C:/x\\\\y\"", "a: \"C:\\\\x\"",
  ])
  func `What reads as it looks passes`(text: String) {
    #expect(problems(text).filter { !$0.contains("expected") } == [])
  }
}
