import Emulation
import Testing

struct PapersTests {
  private static func site(_ papers: String) -> [String: String] {
    ["site.yaml": "format: 1\ntitle: Cluster\nlanguages: [en, vi]\npapers: {\(papers)}\n"]
  }

  private static let office = [
    "site.yaml": "format: 1\ntitle: Cluster\nlanguages: [en, vi]\noffice: The office\n"
  ]

  private static func note(_ papers: String) -> [String: String] {
    office.merging(
      ["2016/conference.md": SmallArchive.summary("date: 2017-03-10\npapers: {\(papers)}")]
    ) { $1 }
  }

  @Test func `A site says what all its papers carry`() throws {
    let small = SmallArchive(
      Self.site(
        "kinds: [report, minutes], parent: Council, symbol: CTĐBTB, authority: {vi: TM. CỤM},"
          + " position: Head, recipients: [Members, {vi: \"Lưu: VT\"}]"))
    #expect(small.problems == [])
    let form = try #require(small.archive?.site.papers)
    #expect(form.kinds == [.report, .minutes])
    #expect(form.parent == LocalizedText("Council"))
    #expect(form.symbol == "CTĐBTB")
    #expect(form.recipients.count == 2)
  }

  @Test func `A site that says nothing has every kind of paper`() throws {
    let form = try #require(SmallArchive().archive?.site.papers)
    #expect(form.kinds == Set(PaperKind.allCases))
    #expect(form.symbol == nil)
  }

  @Test func `A year says what each of its papers carries`() throws {
    let small = SmallArchive(
      Self.note(
        "internal: true, report: {number: 5, date: 2017-03-11, place: Vinh, signer: A},"
          + " minutes: {number: 06/BB-CTĐ, secretary: B, opened: 8.00, closed: 11.30},"
          + " proposal: {date: 2017-03-12, to: [Council], recipients: [C]}"))
    #expect(small.problems == [])
    let papers = try #require(small.archive?[2016]?.summary.papers)
    #expect(papers.isInternal)
    #expect(papers.report.number == "5")
    #expect(papers.report.day == Day(year: 2017, month: 3, day: 11))
    #expect(papers.report.signer == "A")
    #expect(papers.minutes.number == "06/BB-CTĐ")
    #expect(papers.minutes.secretary == "B")
    #expect(papers.minutes.opened == LocalizedText("8.00"))
    #expect(papers.proposal.addressees == [LocalizedText("Council")])
    #expect(papers.proposal.number == nil)
  }

  @Test(arguments: [
    ("simbol: A", "unknown key 'simbol' (did you mean 'symbol'?)"),
    (
      "kinds: [report, letter]",
      "'kinds' cannot be 'letter'; it is one of report, minutes, proposal, scores, unsent, score-form, covenant, mid-year, ballot, counting, profile, paper, dossier, book"
    ),
    (
      "symbol: BC-CTĐBTB",
      "'BC-CTĐBTB' begins with what a kind of paper puts before it; write CTĐBTB"
    ),
    (
      "symbol: /CTĐ",
      "'/CTĐ' is not a symbol; write letters and digits, with '-' between its parts, as in CTĐBTB"
    ),
    (
      "symbol: CTĐ - BTB",
      "'CTĐ - BTB' is not a symbol; write letters and digits, with '-' between its parts, as in CTĐBTB"
    ),
    ("recipients: Members", "a list ('- …' lines or […]) belongs here, not the text 'Members'"),
  ])
  func `A mistake in what all papers carry is told`(papers: String, message: String) {
    let small = SmallArchive(Self.site(papers))
    #expect(small.messages == [message])
    #expect(small.errorCount == 1)
  }

  @Test(arguments: [
    ("minute: {number: 5}", "unknown key 'minute' (did you mean 'minutes'?)"),
    ("internal: ja", "'internal' cannot be 'ja'; it is one of true, false"),
    ("report: {sygner: A}", "unknown key 'sygner' (did you mean 'signer'?)"),
    (
      "report: {secretary: A}",
      "'secretary' belongs under 'minutes' or 'counting', not under 'report'"
    ),
    (
      "minutes: {date: 2017-03-10}",
      "'date' belongs under 'report' or 'proposal', not under 'minutes'"
    ),
    ("minutes: {to: [A]}", "'to' belongs under 'proposal', not under 'minutes'"),
    (
      "report: {number: No 5}",
      "'No 5' is not a number of a paper; write 05, or with its symbol 05/BC-CTĐ"
    ),
    (
      "minutes: {number: 00}",
      "'00' is not a number of a paper; write 05, or with its symbol 05/BB-CTĐ"
    ),
    (
      "proposal: {number: \"05/\"}",
      "'05/' is not a number of a paper; write 05, or with its symbol 05/TTr-CTĐ"
    ),
    (
      "report: {number: 05/BC-CTĐ/BC-CTĐ}",
      "'05/BC-CTĐ/BC-CTĐ' is not a number of a paper; write 05, or with its symbol 05/BC-CTĐ"
    ),
    (
      "report: {number: 05/TTr-CTĐ}",
      "'05/TTr-CTĐ' has the abbreviation of 'proposal'; that of 'report' is BC"
    ),
    ("report: {signer: \"\"}", "the text is empty"),
    (
      "report: {date: 10/3/2017}",
      "'10/3/2017' is not a date; write year-month-day, as in 2017-03-10"
    ),
    (
      "report: {date: 2015-12-31}",
      "the report cannot be dated in 2015, before the year 2016 it is about"
    ),
    (
      "proposal: {date: 2017-03-09}",
      "the proposal cannot be dated before 2017-03-10, the day of the conference that proposes"
    ),
  ])
  func `A mistake in a year's papers is told`(papers: String, message: String) {
    let small = SmallArchive(Self.note(papers))
    #expect(small.messages == [message])
    #expect(small.errorCount == 1)
  }

  @Test(arguments: [
    ("report: {date: 2017-03-12}", [String]()),
    ("minutes: {number: 5, present: [nghe-an, Hue]}", []),
    (
      "report: {place: Vinh}",
      ["the official paper 'report' is not made: it has no number, no date and no signer"]
    ),
    (
      "minutes: {secretary: A}",
      ["the official paper 'minutes' is not made: it has no number and no signer"]
    ),
    ("internal: true", []),
  ])
  func `A paper that no office issues is not made, and a warning says why`(
    papers: String, messages: [String]
  ) {
    let small = SmallArchive(Self.note(papers))
    #expect(small.messages == messages)
    #expect(small.errorCount == 0)
  }

  @Test func `Without an office there is no official paper, and a warning says so`() {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary("papers: {minutes: {number: 5}}")
    ])
    #expect(
      small.messages == [
        "the official paper 'minutes' is not made: site.yaml names no 'office' that issues it"
      ])
  }

  @Test func `The place of a mistake is that of the text`() {
    let small = SmallArchive(Self.note("report: {number: No 5}"))
    #expect(small.problems == ["2016/conference.md:6:27 paper-number [No 5]"])
  }

  @Test func `A report dated before the conference that it describes is a warning`() {
    let small = SmallArchive(Self.note("report: {date: 2017-03-01}"))
    #expect(small.problems == ["2016/conference.md:6:25 date-order [2017-03-01]"])
    #expect(small.errorCount == 0)
  }

  @Test func `A note that is no summary has no papers`() {
    let small = SmallArchive([
      "2016/visit.md": "---\ntitle: A\npapers: {internal: true}\n---\nText\n"
    ])
    #expect(small.messages == ["unknown key 'papers' (did you mean 'paper'?)"])
  }
}
