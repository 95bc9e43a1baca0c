import SiteFiles
import Testing

@testable import Website

/// The papers that are made of what a year holds.
struct YearPapersTests {
  /// The small site with an office that issues more papers.
  private func site(
    _ papers: String, _ changes: [String: String] = [:], summary: String = "", kinds: String? = nil
  ) throws -> SmallSite {
    let note = try #require(SmallSite.issued["2016/conference.md"])
      .replacing("minutes: {number: 7}", with: "minutes: {number: 7}, \(papers)")
      .replacing("\nsources:", with: "\n\(summary)sources:")
    let about = try #require(SmallSite.issued["site.yaml"])
    var files = ["2016/conference.md": note]
    if let kinds { files["site.yaml"] = about + "papers: {kinds: [\(kinds)]}\n" }
    return try SmallSite(issued: true, files.merging(changes) { $1 })
  }

  /// The words of a page, tags left out.
  private func words(_ site: SmallSite, _ path: String) throws -> String {
    try site.main(path).replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private func has(_ path: String, _ site: SmallSite) -> Bool {
    site.website?.pages.contains { $0.path == path } ?? false
  }

  private static let criteria = [
    "2016/criteria.csv":
      "id;kind;group;maximum;name;name.vi\ng;group;;;Group;Nhóm\na;criterion;g;60;One;Một\nb;criterion;g;40;Two;Hai\nplus;bonus;;5;;\n",
    "2016/scores.csv":
      "province;stage;a;b;rank\nnghe-an;self;59;40;\nnghe-an;agreed;58;39;1\nthanh-hoa;self;50;30;\nthanh-hoa;agreed;50;29;2\n",
  ]

  @Test(arguments: [
    "scores", "unsent", "score-form", "covenant", "mid-year-report", "ballot", "counting",
    "nghe-an/profile",
  ])
  func `Papers that no office issues are not made`(name: String) throws {
    let site = try SmallSite(issued: true, Self.criteria)
    #expect(!has("2016/\(name).html", site))
    let kind = name == "mid-year-report" ? "mid-year" : name.split(separator: "/").last ?? ""
    let unissued = try self.site("\(kind): {draft: true}", Self.criteria)
    #expect(unissued.problems.contains { $0.hasSuffix("paper-unissued") })
    #expect(!has("2016/\(name).html", unissued))
  }

  @Test func `A site chooses which of them it has`() throws {
    let papers = "scores: {number: 8}, covenant: {date: 2017-03-04}"
    let site = try site(papers, kinds: "report, covenant")
    #expect(has("2016/covenant.html", site))
    #expect(!has("2016/scores.html", site))
  }

  @Test func `The summary of scores has every stage and the rank, and who signs`() throws {
    let site = try site("scores: {number: 8, date: 2017-03-01, signer: Bà A}", Self.criteria)
    #expect(site.problems == [])
    let page = try words(site, "vi/2016/scores.html")
    #expect(page.contains("Số: 08/........"))
    #expect(page.contains("Bảng tổng hợp điểm"))
    #expect(page.contains("1 Tỉnh Nghệ An 99 97 1"))
    #expect(page.contains("2 Tỉnh Thanh Hóa 80 79 2"))
    #expect(page.contains("./."))
    #expect(page.hasSuffix("Bà A"))
  }

  @Test func `A column of figures has one number of decimals, and short names one line`() throws {
    let finer = [
      "2016/scores.csv": (Self.criteria["2016/scores.csv"] ?? "").replacing("58", with: "58.25")
    ]
    let site = try site("scores: {number: 8}", Self.criteria.merging(finer) { $1 })
    let page = try words(site, "vi/2016/scores.html")
    #expect(page.contains("1 Tỉnh Nghệ An 99 97,25 1"))
    #expect(page.contains("2 Tỉnh Thanh Hóa 80 79,00 2"))
    #expect(
      try self.site("scores: {number: 8}", Self.criteria).main("vi/2016/scores.html")
        .contains("<table class=\"short-names\">"))
  }

  @Test func `The last rows of a table go with the places to sign after it`() throws {
    let site = try site("score-form: {number: 4, date: 2016-04-01}, ballot: {}", Self.criteria)
    #expect(try site.main("vi/2016/score-form.html").contains("class=\"table ends\""))
  }

  @Test func `Who has not sent is who has no figure, or who the office names`() throws {
    let site = try site("unsent: {number: 2, date: 2017-01-05}")
    let page = try words(site, "vi/2016/unsent.html")
    #expect(page.contains("Số: 02/TB-........"))
    #expect(
      page.contains("Tính đến ngày 05 tháng 01 năm 2017, Cụm chưa nhận được điểm tự chấm năm 2016"))
    #expect(page.contains("của 03/05 đơn vị"))
    #expect(page.contains("1 Tỉnh Quảng Bình 2 Tỉnh Quảng Trị 3 Tỉnh Thừa Thiên Huế"))
    let named = try self.site("unsent: {number: 2, members: [thanh-hoa]}")
    #expect(try words(named, "vi/2016/unsent.html").contains("của 01/05 đơn vị"))
    let all =
      "province;total\nnghe-an;1\nthanh-hoa;2\nquang-binh;3\nquang-tri;4\nthua-thien-hue;5\n"
    let sent = try self.site(
      "unsent: {number: 2}", ["2016/scores.csv": all])
    #expect(!has("2016/unsent.html", sent))
  }

  @Test func `Who has sent is known where points may not be published, and no point is`() throws {
    let site = try site("unsent: {number: 2}, scores: {number: 3}", summary: "disclose: ranks\n")
    #expect(try words(site, "vi/2016/unsent.html").contains("của 03/05 đơn vị"))
    let scores = try words(site, "vi/2016/scores.html")
    #expect(scores.contains("Nghệ An 1"))
    #expect(!scores.contains("990"))
    #expect(!scores.contains("985"))
  }

  @Test func `The blank form has the criteria with their maxima and no figure of a member`() throws
  {
    let site = try site("score-form: {number: 4, date: 2016-04-01}", Self.criteria)
    let page = try words(site, "vi/2016/score-form.html")
    #expect(page.contains("I Nhóm 100 1 Một 60 2 Hai 40 plus 5 Điểm thưởng Điểm trừ Tổng điểm 100"))
    #expect(page.contains("Văn bản số 04/........ ngày 01 tháng 4 năm 2016 của Cụm"))
    #expect(!page.contains("58"))
    #expect(!page.contains("./."))
    #expect(page.contains("Thủ trưởng đơn vị (Ký, ghi rõ họ tên, đóng dấu)"))
  }

  @Test func `The covenant has the targets and a place to sign for every member`() throws {
    let site = try site(
      "covenant: {date: 2017-03-04, targets: [{en: One, vi: Một}, {en: Two, vi: Hai}]}")
    let page = try site.main("vi/2016/covenant.html")
    #expect(try words(site, "vi/2016/covenant.html").contains("1. Một; 2. Hai."))
    for name in ["Thanh Hóa", "Nghệ An", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế"] {
      #expect(page.contains("<p class=\"position\">Đại diện tỉnh \(name)</p>"), "\(name)")
    }
    // Two beside each other stay on one sheet.
    #expect(page.matches(of: /<footer class="signature minutes">/).count == 3)
    #expect(page.contains("Nguyễn Xuân Đường</p>"))
    #expect(try words(site, "vi/2016/index.html").contains("Giao ước thi đua năm 2017"))
  }

  @Test func `The mid-year report takes its parts from the note on the review`() throws {
    let note = [
      "2016/review.md":
        "---\ntitle: {en: Review, vi: Sơ kết}\nkind: mid-year\ndate: 2016-07-10\n---\n## Limits\n\nLate.\n",
      "2016/review.vi.md": "---\n---\n## Hạn chế\n\nChậm.\n",
    ]
    let site = try site("mid-year: {number: 05/BC-CTĐ, date: 2016-07-12}", note)
    #expect(site.problems == [])
    let page = try words(site, "vi/2016/mid-year-report.html")
    #expect(page.contains("Sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2016"))
    #expect(page.contains("Đánh giá chung Hạn chế, tồn tại Chậm."))
    #expect(!page.contains("990"))
    let one = try self.site(
      "mid-year: {number: 5}", ["2016/review.md": note["2016/review.md"] ?? ""])
    #expect(has("2016/mid-year-report.html", one))
    #expect(!has("vi/2016/mid-year-report.html", one))
    #expect(!has("2016/mid-year-report.html", try self.site("mid-year: {number: 5}")))
  }

  @Test func `A mid-year note without parts is told as a whole`() throws {
    let site = try site(
      "mid-year: {number: 5}",
      [
        "2016/review.md":
          "---\ntitle: {en: Review, vi: Sơ kết}\nkind: mid-year\n---\nAll is well.\n"
      ])
    #expect(try words(site, "2016/mid-year-report.html").contains("All is well."))
  }

  @Test func `Ballot and counting minutes rest on the proposals and the votes`() throws {
    let papers = "ballot: {date: 2017-03-04}, counting: {number: 6, signer: Ông B, secretary: Bà C}"
    let site = try site(papers)
    let ballot = try words(site, "vi/2016/ballot.html")
    #expect(ballot.contains("1 Nhân dân và cán bộ tỉnh Nghệ An Cờ"))
    #expect(!ballot.contains("990"))
    #expect(!has("2016/counting.html", site))
    let voted = try #require(SmallSite.issued["2016/conference.md"])
      .replacing("minutes: {number: 7}", with: "minutes: {number: 7}, \(papers)")
      .replacing(
        "award: flag, status: proposed",
        with: "award: flag, status: proposed, votes: {present: 5, ballots: 5, for: 4, against: 1}")
    let counted = try self.site(papers, ["2016/conference.md": voted])
    let page = try words(counted, "vi/2016/counting.html")
    #expect(page.contains("Số: 06/BB-........"))
    #expect(page.contains("Số phiếu phát ra: ........"))
    #expect(page.contains("Số phiếu thu về: 05."))
    #expect(page.contains("80%"))
    #expect(page.contains("Thư ký Bà C Tổ trưởng Tổ kiểm phiếu Ông B"))
  }

  @Test func `Each member with a result has a sheet, which its page leads to`() throws {
    let site = try site("profile: {date: 2017-03-05}", Self.criteria)
    let page = try words(site, "vi/2016/nghe-an/profile.html")
    #expect(page.contains("Nghệ An · Năm thi đua 2016"))
    #expect(page.contains("Nhóm 100 97 97,0%"))
    #expect(page.contains("Văn phòng, ngày 05 tháng 3 năm 2017"))
    #expect(!has("2016/quang-tri/profile.html", site))
    #expect(try site.main("vi/provinces/nghe-an.html").contains("2016/nghe-an/profile.html"))
  }

  @Test(arguments: [
    ("mid-year: {number: 05/TTr-CTĐ}", "paper-number"), ("scores: {to: [A]}", "paper-key"),
    ("covenant: {signer: A}", "paper-key"), ("unsent: {number: 1, members: [hue-x]}", "unknown"),
    ("score-form: {date: 2015-01-01}", "date-order"),
  ])
  func `A mistake in what is given has its place`(papers: String, code: String) throws {
    let problems = try site(papers).problems
    #expect(
      problems.contains { $0.hasPrefix("content/2016/conference.md:") && $0.contains(code) },
      "\(problems)")
  }
}
