import Emulation
import Testing

struct ArchiveTests {
  @Test func `The head of a year is who its note names, or whom the year before chose`() throws {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary(
        "head: {province: nghe-an}\nnext: {head: {province: quang-tri, status: elected}}"),
      "2017/year.md": SmallArchive.summary(status: "unknown"),
    ])
    let archive = try #require(small.archive)
    let year2016 = try #require(archive[2016])
    let year2017 = try #require(archive[2017])
    let head2016 = try #require(archive.head(of: year2016))
    let head2017 = try #require(archive.head(of: year2017))
    #expect(head2016.member == "nghe-an")
    #expect(head2016.status == nil)
    #expect(head2017.member == "quang-tri")
    #expect(head2017.status == .elected)
    #expect(head2017.toldIn == 2016)
    #expect(archive.offices(.deputy, in: year2017).isEmpty)
  }

  @Test func `A covenant belongs to the year it is for and is told by the year it was signed at`() {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary("covenant: {year: 2017, date: 2017-03-10}")
    ])
    #expect(small.archive?.covenant(for: 2017)?.toldIn == 2016)
    #expect(small.archive?.covenant(for: 2016) == nil)
  }

  @Test func `The cluster's name is the one of the year`() {
    let site = SmallArchive().archive?.site
    #expect(site?.clusterName(in: 2024).text(in: .english) == "The six")
    #expect(site?.clusterName(in: 2025).text(in: .english) == "The five")
  }

  @Test func `A draft is shown only when it is asked for`() {
    let draft = ["2016/visit.md": "---\ntitle: A visit\nstatus: draft\n---\n"]
    #expect(SmallArchive(draft).archive?[2016]?.notes.count == 1)
    #expect(SmallArchive(draft, drafts: true).archive?[2016]?.notes.count == 2)
  }

  @Test func `A translation carries only what is said in its language`() throws {
    let small = SmallArchive(["2016/conference.vi.md": "---\ntitle: Tổng kết\n---\nLời\n"])
    #expect(small.problems == [])
    let note = try #require(small.archive?[2016]?.note)
    #expect(note.translations.title(in: .vietnamese).text == "Tổng kết")
    #expect(note.translations.title(in: .english).text == "Summary")
    #expect(note.translations.language(for: .vietnamese) == .vietnamese)
  }

  @Test func `A note without a translation is shown in its own language`() throws {
    let note = try #require(SmallArchive().archive?[2016]?.note)
    #expect(note.translations.language(for: .vietnamese) == .english)
  }

  @Test(arguments: [
    (["2016/conference.md": "---\ntitle: A\n---\n"], "2016 missing-summary []"),
    (["2016/second.md": SmallArchive.summary()], "2016/second.md:1:1 second-summary [---]"),
    (
      [
        "2016/Conference 1.md": "---\ntitle: A\n---\n",
        "2016/conference-1.md": "---\ntitle: B\n---\n",
      ],
      "2016/conference-1.md:1:1 same-page [---]"
    ),
    (["2016/index.md": "---\ntitle: A\n---\n"], "2016/index.md:1:1 same-page [---]"),
    (["2016/a.fr.md": "A"], "2016/a.fr.md unknown-language []"),
    (["2016/a.vi.md": "A"], "2016/a.vi.md missing-note []"),
    (["2016/a.md": "---\nkind: note\n---\n"], "2016/a.md:2:1 missing-key [k]"),
    (["2016/a.md": "---\ntitle: A\nkind: visit\n---\n"], "2016/a.md:3:7 unknown-choice [visit]"),
    (["2016/a.md": "---\ntitle: A\nawards: []\n---\n"], "2016/a.md:3:1 missing-key [awards]"),
    (["2016/a.md": "---\ntitle: {en: A, fr: B}\n---\n"], "2016/a.md:2:16 unknown-language [fr]"),
    (["2016/a.md": "---\ntitle: A\nmovements: [x]\n---\n"], "2016/a.md:3:13 unknown-movement [x]"),
    (
      ["2016/a.md": "---\ntitle: A\nsources: [{title: B, url: \"javascript:x\"}]\n---\n"],
      "2016/a.md:3:28 source-address [javascript:x]"
    ),
    (["notes.md": "A"], "notes.md unused-file []"),
    (["site.yaml": "format: 2\ntitle: A\nlanguages: [en, vi]\n"], "site.yaml:1:9 format [2]"),
  ])
  func `A mistake is told at its place`(files: [String: String], expected: String) {
    #expect(SmallArchive(files).problems == [expected])
  }

  @Test(arguments: [
    (
      "awards: [{province: nghe-an, award: flag, status: conferred}]",
      "5:51 award-decision [conferred]"
    ),
    ("awards: [{province: nghe-an, award: flag, status: given}]", "5:51 unknown-choice [given]"),
    ("awards: [{province: nghe-an, award: flag}]", "5:10 missing-key [{]"),
    (
      "awards: [{province: nghe-an, award: flag, status: proposed}, {province: quang-tri, award: flag, status: proposed}]",
      "5:73 award-quota [quang-tri]"
    ),
    ("next: {head: {province: nghe-an}}", "5:14 missing-key [{]"),
    ("head: {person: A}", "5:7 missing-key [{]"),
    ("status: sure", "5:1 duplicate-key [status]"),
  ])
  func `A mistake in the facts of a year is told at its place`(fields: String, expected: String) {
    let small = SmallArchive(["2016/conference.md": SmallArchive.summary(fields)])
    #expect(small.problems == ["2016/conference.md:\(expected)"])
  }

  @Test(arguments: [
    "https://example.org/a", "http://example.org", "https://báo.vn/đường?a=b#c",
    "https://example.org:8080/",
  ])
  func `A source may stand at any address of the web`(address: String) {
    let note = "---\ntitle: A\nsources: [{title: B, url: \"\(address)\"}]\n---\n"
    #expect(SmallArchive(["2016/a.md": note]).problems == [])
  }

  @Test(arguments: [
    "https:///evil.example", "https://", "https://?a", "https:/example.org", "//example.org",
    "https://example.org/a b", "https://example.org/\u{A0}", "HTTPS://example.org", "ftp://a.b",
  ])
  func `A source stands at no other address`(address: String) {
    let note = "---\ntitle: A\nsources: [{title: B, url: \"\(address)\"}]\n---\n"
    let problems = SmallArchive(["2016/a.md": note]).problems
    #expect(problems == ["2016/a.md:3:28 source-address [\(address)]"])
  }
}
