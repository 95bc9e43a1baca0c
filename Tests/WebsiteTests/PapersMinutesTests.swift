import SiteFiles
import Testing

@testable import Website

struct PapersMinutesTests {
  private static let chairs = """
    chairs: [{person: Nguyễn Xuân Đường, province: nghe-an, role: {en: Chairman, vi: Chủ tịch}}, {person: Bà B}]
    representative: {person: C, role: Member}
    agenda: [{en: Report, vi: Báo cáo}, One, Two, Three, Four]
    tasks: [A task]
    """

  private func site(_ fields: String = "", _ changes: [String: String] = [:]) throws -> SmallSite {
    let note = try #require(SmallSite.issued["2016/conference.md"])
    let changed =
      note
      .replacing(SmallSite.papers, with: fields.contains("papers:") ? "" : SmallSite.papers)
      .replacing("date: 2017-03-04\ncov", with: "date: 2017-03-04\n\(fields)\ncov")
    let site = try SmallSite(issued: true, ["2016/conference.md": changed].merging(changes) { $1 })
    #expect(!site.problems.contains { !$0.contains(" report-") }, "\(site.problems)")
    return site
  }

  @Test func `Minutes follow the form: time, place, those present, chair, secretary, proceedings`()
    throws
  {
    let page = try site("place: Vinh\n\(Self.chairs)").main("vi/2016/minutes.html")
    let parts = [
      "<p class=\"number\">Số: 07/BB-........</p>",
      "<span class=\"kind\">Biên bản </span><span class=\"subject\">Hội nghị tổng kết công tác"
        + " thi đua, khen thưởng năm 2016</span>",
      "Thời gian bắt đầu: ..... giờ ..... phút, ngày 04 tháng 3 năm 2017",
      "Địa điểm: Vinh",
      "Các đơn vị thành viên: ......",
      "- Đại diện Trung ương: đồng chí C, Member.", "Chủ trì:",
      "- Đồng chí Nguyễn Xuân Đường, Chủ tịch, tỉnh Nghệ An;", "- Bà B.",
      "Thư ký: ......", "Nội dung:", "1. Chương trình hội nghị", "a) Báo cáo",
      "2. Kết quả chấm điểm, xếp hạng", "xếp thứ nhất với khoảng 990 điểm", "≈ 990", "985,5",
      "<td class=\"figure\">–</td>",
      "3. Khen thưởng", "Nhân dân và cán bộ tỉnh Nghệ An",
      "đề nghị tặng", "4. Cụm trưởng, cụm phó năm 2017",
      "Cụm trưởng: tỉnh Quảng Trị (được giới thiệu",
      "5. Giao ước thi đua năm 2017",
      "Các đơn vị ký kết Giao ước thi đua năm 2017 ngày 04 tháng 3 năm 2017.",
      "6. Nhiệm vụ trọng tâm năm 2017", "A task",
      "Hội nghị kết thúc hồi ..... giờ ..... phút cùng ngày./.", ">Thư ký</p>",
      ">........</p>", ">Chủ tọa</p>", ">Nguyễn Xuân Đường</p>", ">Bà B</p>",
    ]
    var rest = page[...]
    for part in parts {
      guard let range = rest.firstRange(of: part) else {
        Issue.record("no '\(part)' after what comes before it")
        continue
      }
      rest = rest[range.upperBound...]
    }
    #expect(!page.contains("class=\"dateline\""))
  }

  @Test func `What the note gives stands in place of the dots`() throws {
    let papers = """
      papers:
        internal: true
        minutes: {number: 6, secretary: Thư Ký A, present: [hue, nghe-an], opened: {vi: 08 giờ 00}, closed: {vi: 11 giờ 30 phút}, signer: Chủ Tọa B, recipients: [Các đơn vị; , "Lưu: VT"]}
      """
    let page = try site(
      papers,
      [
        "site.yaml":
          "format: 1\ntitle: Cụm\nlanguages: [en, vi]\noffice: A\npapers: {symbol: CTĐ}\n"
      ]
    ).main("vi/2016/minutes.html")
    #expect(page.contains("Số: 06/BB-CTĐ<"))
    #expect(page.contains("Thời gian bắt đầu: 08 giờ 00, ngày 04 tháng 3 năm 2017"))
    #expect(page.contains("Hội nghị kết thúc hồi 11 giờ 30 phút cùng ngày./."))
    #expect(page.contains("Thư ký: đồng chí Thư Ký A"))
    #expect(page.contains("Các đơn vị thành viên: tỉnh Thừa Thiên Huế, tỉnh Nghệ An.<"))
    #expect(page.contains(">Chủ Tọa B</p>"))
    #expect(page.contains("Lưu hành nội bộ"))
    #expect(page.contains("<li>- Các đơn vị;</li> <li>- Lưu: VT.</li>"))
  }

  @Test(arguments: [
    ("Chủ tịch UBND tỉnh", "Đồng chí A, Chủ tịch UBND tỉnh Nghệ An."),
    ("Chủ tịch UBND tỉnh Nghệ An", "Đồng chí A, Chủ tịch UBND tỉnh Nghệ An."),
    ("Trưởng đoàn", "Đồng chí A, Trưởng đoàn, tỉnh Nghệ An."),
  ])
  func `Who chaired is named with the member that the office is of`(role: String, line: String)
    throws
  {
    let page = try site("chairs: [{person: A, province: nghe-an, role: {en: B, vi: \(role)}}]")
      .main("vi/2016/minutes.html")
    #expect(page.contains("<p>- \(line)</p>"))
  }

  @Test func `English minutes have English words and letters, and no sign of the end`() throws {
    let page = try site(Self.chairs).main("2016/minutes.html")
    #expect(page.contains("Began: ........, 4 March 2017"))
    #expect(page.contains("<p>e) Four.</p>"))
    #expect(page.contains("The conference ended at ........ on the same day.<"))
    #expect(!page.contains("./."))
    let vietnamese = try site(Self.chairs).main("vi/2016/minutes.html")
    #expect(vietnamese.contains("<p>đ) Four.</p>"))
  }

  @Test func `An award conferred after the conference is a proposal in the minutes`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "status: proposed}", with: "status: conferred, decision: {number: 1/QĐ, date: 2017-06-01}}")
    let page = try SmallSite(issued: true, ["2016/conference.md": note]).main("2016/minutes.html")
    #expect(!page.contains("1/QĐ"))
    #expect(page.contains("<td>proposed</td>"))
  }

  @Test func `Votes are a table of ballots, for, against, and the share of those present`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "status: proposed}",
      with: "status: proposed, votes: {present: 6, ballots: 6, for: 4, against: 1}}")
    let page = try SmallSite(issued: true, ["2016/conference.md": note]).main(
      "vi/2016/minutes.html")
    let row = page.matches(of: /<tr>(<td class="serial">1.*?)<\/tr>/).map { row in
      row.1.replacing(/<[^>]*>/, with: "|").split(separator: "|").joined(separator: "|")
    }
    #expect(page.contains("Hội nghị bỏ phiếu bình xét khen thưởng, kết quả như sau:"))
    #expect(row == ["1|Tỉnh Nghệ An|Cờ|06|06|04|01|01|66,67%"])
  }

  @Test func `A provisional year's minutes are a draft, and a site with made-up figures says so`()
    throws
  {
    let note = try #require(SmallSite.issued["2016/conference.md"])
    let changed = note.replacing("status: final", with: "status: provisional")
    let page = try SmallSite(
      issued: true,
      [
        "2016/conference.md": changed,
        "site.yaml":
          "format: 1\ntitle: Cụm\nnotice: All invented\nlanguages: [en, vi]\noffice: A\n",
      ]
    ).main("2016/minutes.html")
    #expect(page.contains("<p class=\"caution\">All invented</p>"))
    #expect(page.contains("<p class=\"draft\">Draft</p>"))
    #expect(try !site().main("2016/minutes.html").contains("caution"))
  }

  @Test func `A year whose conference is not known has no minutes`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"])
    let site = try SmallSite(
      issued: true,
      [
        "2016/conference.md": note.replacing(
          "status: final\ndate: 2017-03-04", with: "status: final")
      ])
    #expect(site.website?.pages.contains { $0.path == "2016/minutes.html" } == false)
    #expect(site.website?.pages.contains { $0.path == "2016/proposal.html" } == true)
  }
}
