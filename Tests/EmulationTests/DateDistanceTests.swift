import Testing

/// Dates that a slip of the finger has put into another time.
struct DateDistanceTests {
  @Test(arguments: [
    ("2016/a.md", "---\ntitle: A\ndate: 2206-03-13\n---\n", "3:7 date-far [2206-03-13]"),
    ("2016/a.md", "---\ntitle: A\ndate: 1016-03-13\n---\n", "3:7 date-far [1016-03-13]"),
    (
      "2016/conference.md", SmallArchive.summary("date: 2061-03-13"),
      "5:7 date-far [2061-03-13]"
    ),
    (
      "2016/conference.md", SmallArchive.summary("covenant: {year: 2019}"),
      "5:18 covenant-year [2019]"
    ),
    (
      "2016/conference.md", SmallArchive.summary("covenant: {year: 2017, date: 2071-03-10}"),
      "5:30 date-far [2071-03-10]"
    ),
    (
      "2016/conference.md",
      SmallArchive.summary("date: 2017-03-10\npapers: {report: {date: 2017-02-10}}"),
      "6:25 date-order [2017-02-10]"
    ),
    (
      "2016/conference.md",
      SmallArchive.summary(
        "date: 2017-03-10\nsource: a\nsources: [{id: a, title: A, publisher: B, date: 2017-03-01}]"),
      "7:49 date-order [2017-03-01]"
    ),
    (
      "2016/conference.md", SmallArchive.summary("corrections: [{date: 1026-03-10, what: A}]"),
      "5:22 date-far [1026-03-10]"
    ),
    (
      "documents.yaml", "- {id: a, kind: law, title: A, date: 1026-01-01}\n",
      "1:38 date-far [1026-01-01]"
    ),
  ])
  func `A date far from its year, or out of order, is a warning`(
    path: String, text: String, problem: String
  ) {
    let small = SmallArchive([path: text])
    // That the small site has no office to issue papers is another matter.
    #expect(small.problems.filter { !$0.contains(" paper-unissued ") } == ["\(path):\(problem)"])
    #expect(small.errorCount == 0)
  }

  @Test func `The warning names both`() {
    let small = SmallArchive(["2016/a.md": "---\ntitle: A\ndate: 2061-03-13\n---\n"])
    #expect(
      small.messages
        == ["2061-03-13 is 45 years after the emulation year 2016; is the date right?"])
  }

  @Test func `A likely date is not warned of`() {
    let fields = """
      date: 2017-03-10
      covenant: {year: 2017, date: 2017-03-10}
      sources: [{title: A, publisher: B, date: 2017-03-10}]
      corrections: [{date: 2020-01-01, what: A}]
      """
    #expect(SmallArchive(["2016/conference.md": SmallArchive.summary(fields)]).problems == [])
  }
}
