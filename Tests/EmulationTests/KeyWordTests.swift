import Foundation
import Input
import Testing
import Workplaces

@testable import Emulation

/// Keys and values in Vietnamese.
struct KeyWordTests {
  private func fields(_ text: String) throws -> Fields {
    try FrontMatter(SourceFile(path: "a.md", text: "---\n\(text)\n---\n")).fields
  }

  private static let title = "tiêu đề"

  @Test(arguments: [
    "Tiêu đề", "TIÊU ĐỀ", title.precomposedStringWithCanonicalMapping,
    title.decomposedStringWithCanonicalMapping,
  ])
  func `A Vietnamese key means the English one, in any case and form`(key: String) throws {
    var problems = Problems()
    let fields = try fields("\(key): Hội nghị\nkind: note")
    fields.reportUnknownKeys(besides: ["title", "kind"], to: &problems)
    #expect(problems.isEmpty)
    #expect(fields.text("title", &problems)?.text == "Hội nghị")
  }

  @Test(arguments: ["title: A\ntiêu đề: B", "tiêu đề: B\ntitle: A", "tiêu đề: A\nTiêu Đề: B"])
  func `A key in two languages is there twice`(text: String) throws {
    var problems = Problems()
    try fields(text).reportUnknownKeys(besides: ["title"], to: &problems)
    #expect(problems.sorted.map(\.code) == ["duplicate-key"])
  }

  @Test func `A misspelt Vietnamese key is told the near one`() throws {
    var problems = Problems()
    try fields("trạng tháy: A").reportUnknownKeys(besides: ["status"], to: &problems)
    #expect(
      problems.sorted.map(\.message) == ["unknown key 'trạng tháy' (did you mean 'trạng thái'?)"])
  }

  @Test(
    arguments: [
      ("ngày: 12/3/2026", "2026-03-12"), ("ngày: 2026-03-12", "2026-03-12"),
      ("Ngày: 01/12/2026", "2026-12-01"), ("date: 12/3/2026", nil), ("ngày: 30/2/2026", nil),
      ("ngày: 3/2026", nil), ("ngày: 12-3-2026", "2026-03-12"),
      ("ngày: 12.3.2026", "2026-03-12"), ("ngày: ngày 12 tháng 3 năm 2026", "2026-03-12"),
      ("ngày: 12 tháng 3 năm 2026", "2026-03-12"), ("ngày: 12/3/26", nil),
      ("ngày: ~12/3/2026", nil), ("ngày: 12 3 2026", nil), ("ngày: 12/3-2026", nil),
    ] as [(String, String?)])
  func `A day is written as in Vietnamese under the Vietnamese key`(
    text: String, day: String?
  ) throws {
    var problems = Problems()
    #expect(try fields(text).day("date", &problems)?.iso == day)
    #expect(problems.isEmpty == (day != nil))
  }

  @Test(arguments: [
    ("tạm thời", YearStatus.provisional), ("Chính thức", .final), ("đang diễn ra", .inProgress),
    ("bản nháp", .draft), ("theo báo chí", .reported), ("chưa rõ", .unknown),
  ])
  func `A status is written in Vietnamese`(word: String, status: YearStatus) throws {
    var problems = Problems()
    let fields = try fields("trạng thái: \(word)")
    #expect(fields.choice("status", of: YearStatus.self, &problems) == status)
    #expect(
      try self.fields("status: \(word)").choice("status", of: YearStatus.self, &problems) == status)
    #expect(problems.isEmpty)
  }

  @Test func `A word of another kind of status is none`() throws {
    var problems = Problems()
    let fields = try fields("trạng thái: được tặng")
    #expect(fields.choice("status", of: YearStatus.self, &problems) == nil)
    #expect(problems.sorted.map(\.code) == ["unknown-choice"])
  }

  @Test(arguments: ["kidn: summary", "loai: tổng kết", "Kind: summary", "lọai kỳ: tổng kết"])
  func `A summary of which the kind is misspelt has that mistake alone`(line: String) {
    let small = SmallArchive([
      "2016/conference.md":
        "---\ntitle: A\n\(line)\nstatus: final\nhead: {province: nghe-an}\n---\nText\n"
    ])
    let isNear = !line.hasPrefix("lọai kỳ")
    #expect(small.problems.contains { $0.contains(" unknown-key ") })
    #expect((small.problems.count == 1) == isNear, "\(small.problems)")
  }

  @Test func `A note in Vietnamese says what the same note in English says`() throws {
    let english = SmallArchive([
      "2016/conference.md": """
      ---
      title: A
      kind: summary
      status: provisional
      date: 2017-03-12
      head: {province: nghe-an}
      next: {head: {province: hue, status: elected}}
      covenant: {year: 2017, date: 2017-03-12}
      awards: [{province: nghe-an, award: flag, status: proposed}]
      corrections: [{date: 2017-04-02, what: B, was: "1", now: "2", province: hue, reason: C}]
      ---
      Text

      """
    ])
    let vietnamese = SmallArchive([
      "2016/conference.md": """
      ---
      tiêu đề: A
      Loại: Tổng kết
      trạng thái: tạm thời
      ngày: 12/3/2017
      cụm trưởng: {đơn vị: Nghệ An}
      nhiệm kỳ tới: {cụm trưởng: {member: hue, trạng thái: được bầu}}
      giao ước: {năm: 2017, ngày: 12/03/2017}
      đề nghị khen thưởng: [{đơn vị: Nghệ An, hình thức: flag, trạng thái: đề nghị}]
      đính chính:
        - {ngày: 2/4/2017, nội dung: B, trước là: "1", nay là: "2",
           đơn vị: Huế, lý do: C}
      ---
      Text

      """
    ])
    #expect(vietnamese.messages == english.messages)
    let (one, other) = (
      try #require(english.archive?[2016]), try #require(vietnamese.archive?[2016])
    )
    #expect(one.summary.status == .provisional && other.summary.status == .provisional)
    #expect(one.note.day == other.note.day && one.note.day?.iso == "2017-03-12")
    #expect(one.summary.awards.map(\.kind.id) == other.summary.awards.map(\.kind.id))
    #expect(one.summary.awards.count == 1)
    #expect(one.summary.corrections == other.summary.corrections)
    #expect(one.summary.corrections.count == 1)
    #expect(one.summary.covenant?.day == other.summary.covenant?.day)
  }

  @Test func `Rules, papers and votes in Vietnamese say what they say in English`() throws {
    let english = SmallArchive([
      "2016/conference.md": """
      ---
      title: A
      kind: summary
      status: provisional
      date: 2017-03-12
      rank-by: points
      comparable: false
      tiers: [{id: a, name: A, from: 900}, {id: b, name: B}]
      awards:
        - {province: nghe-an, award: flag, status: proposed, votes: {present: 6, ballots: 6, for: 5, against: 1}}
      papers:
        internal: true
        report: {number: "05", date: 2017-03-20, signer: B, position: C, strengths: [D], commendation: [E]}
        minutes: {number: "06", secretary: F, present: [nghe-an], opened: G, closed: H}
        proposal: {number: "07", date: 2017-03-20, to: [I], decides: K, draft: true}
      ---
      Text

      """
    ])
    let vietnamese = SmallArchive([
      "2016/conference.md": """
      ---
      tiêu đề: A
      loại: tổng kết
      trạng thái: tạm thời
      ngày: 12/3/2017
      xếp hạng theo: điểm
      so sánh được: không
      xếp loại: [{mã: a, tên: A, từ điểm: 900}, {mã: b, tên: B}]
      khen thưởng:
        - {đơn vị: nghe-an, hình thức: flag, trạng thái: đề nghị,
           bỏ phiếu: {có mặt: 6, số phiếu: 6, đồng ý: 5, không đồng ý: 1}}
      bản in:
        lưu hành nội bộ: có
        báo cáo: {số: "05", ngày: 20/3/2017, người ký: B, chức vụ: C, ưu điểm: [D], khen thưởng: [E]}
        biên bản: {số: "06", thư ký: F, có mặt: [Nghệ An], khai mạc: G, bế mạc: H}
        tờ trình: {số: "07", ngày: 20/3/2017, kính gửi: [I], cấp quyết định: K, dự thảo: có}
      ---
      Text

      """
    ])
    #expect(vietnamese.messages == english.messages)
    let one = try #require(english.archive?[2016]?.summary)
    let other = try #require(vietnamese.archive?[2016]?.summary)
    #expect(one.papers == other.papers)
    #expect(one.papers.report.day?.iso == "2017-03-20" && one.papers.isInternal)
    #expect(one.papers.report.parts[.commendation]?.count == 1)
    #expect(one.awards.first?.votes == other.awards.first?.votes)
    #expect(one.awards.first?.votes?.against == 1)
    #expect(one.rules.tiers.count == 2 && one.rules.tiers == other.rules.tiers)
    #expect(other.rules.isComparable == false)
  }

  @Test(arguments: ["bản in", "thể thức văn bản", "paper"])
  func `A note is made a paper under either word, with a date as its key has it`(key: String) {
    let isEnglish = key == "paper"
    let facts =
      isEnglish
      ? "form: plan, number: 3, date: 2016-01-15" : "loại văn bản: kế hoạch, số: 3, ngày: 15/1/2016"
    let small = SmallArchive([
      "site.yaml": "format: 1\ntitle: A\nlanguages: [en, vi]\noffice: B\n",
      "2016/conference.md": "---\ntitle: A\nkind: summary\n---\nA\n",
      "2016/plan.md": "---\ntitle: A\n\(key): {\(facts)}\n---\nText\n",
    ])
    let paper = small.archive?[2016]?.notes.first { $0.slug == "plan" }?.paper
    #expect(paper?.form == .plan, "\(small.messages)")
    #expect(paper?.paper.day?.iso == "2016-01-15")
  }

  @Test(arguments: [("tổng kết", Note.Kind.summary), ("Sơ kết", .midYear), ("bài viết", .note)])
  func `A kind of note is written in Vietnamese`(word: String, kind: Note.Kind) throws {
    var problems = Problems()
    #expect(try fields("loại: \(word)").choice("kind", of: Note.Kind.self, &problems) == kind)
    #expect(problems.isEmpty)
  }
}
