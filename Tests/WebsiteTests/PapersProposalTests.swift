import SiteFiles
import Testing

@testable import Website

struct PapersProposalTests {
  private static let documents = """
    - {id: law, basis-of: [proposal], kind: law, number: 15/2003/QH11, date: 2003-11-26, issuer: {vi: Quốc hội}, title: {vi: "Thi đua, Khen thưởng"}}
    - {id: directive, basis-of: [proposal], kind: directive, number: 34-CT/TW, date: 2014-04-07, issuer: {en: Politburo, vi: Bộ Chính trị}, title: {en: On renewal, vi: Về đổi mới}}
    - {id: rules, basis-of: [proposal], kind: decision, number: 2/QĐ, date: 2016-02-15, title: {en: Rules, vi: Quy chế}}
    - {id: old, basis-of: [proposal], kind: decree, number: 1/NĐ, date: 2010-01-01, until: 2016-12-31, title: {vi: A}}
    - {id: new, basis-of: [proposal], replaces: [old], kind: decree, number: 3/NĐ, date: 2017-03-05, title: {vi: B}}
    - {id: nameless, basis-of: [proposal], kind: guidance, title: {vi: C}}
    - {id: other, kind: decree, number: 4/NĐ, date: 2012-01-01, title: {vi: D}}
    """

  private func site(_ fields: String = "", awards: String = "") throws -> SmallSite {
    let note = try #require(SmallSite.issued["2016/conference.md"])
      .replacing(SmallSite.papers, with: fields.contains("papers:") ? "" : SmallSite.papers)
      .replacing("date: 2017-03-04\ncov", with: "date: 2017-03-04\n\(fields)\ncov")
      .replacing("status: proposed}\n", with: "status: proposed}\n\(awards)")
    let site = try SmallSite(
      issued: true, ["2016/conference.md": note, "documents.yaml": Self.documents])
    #expect(!site.problems.contains { !$0.contains(" report-") }, "\(site.problems)")
    return site
  }

  @Test
  func `A letter rests on the documents of the register for letters that are in force on its day`()
    throws
  {
    let page = try site("documents: [other]")
      .main("vi/2016/proposal.html")
    let bases = page.matches(of: /<p class="basis">([^<]*)<\/p>/).map { String($0.1) }
    #expect(
      bases == [
        "Căn cứ Luật Thi đua, Khen thưởng số 15/2003/QH11 ngày 26 tháng 11 năm 2003;",
        "Căn cứ Chỉ thị số 34-CT/TW ngày 07 tháng 4 năm 2014 của Bộ Chính trị về đổi mới;",
        "Căn cứ Quyết định số 2/QĐ ngày 15 tháng 02 năm 2016 ban hành Quy chế.",
      ])
  }

  @Test func `The day of the letter decides what is in force, where it is given`() throws {
    let page = try site("papers: {proposal: {date: 2017-03-05}}").main("vi/2016/proposal.html")
    #expect(page.contains("Căn cứ Nghị định số 3/NĐ ngày 05 tháng 3 năm 2017 về b."))
    #expect(try !site().main("vi/2016/proposal.html").contains("3/NĐ"))
  }

  @Test
  func
    `The letter's own list decides, in its order; what is not in force is told with what replaces it`()
    throws
  {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "proposal: {signer: Bà A}", with: "proposal: {date: 2017-03-06, bases: [rules, old]}")
    let made = try SmallSite(
      issued: true, ["2016/conference.md": note, "documents.yaml": Self.documents])
    #expect(made.problems.contains { $0.hasSuffix("paper-basis") })
    #expect(
      made.messages.contains(
        "the paper of 2017-03-06 rests on 'old', which is in force from 2010-01-01 until 2016-12-31;"
          + " write 'new', which replaces it"))
    let page = try made.main("vi/2016/proposal.html")
    let bases = page.matches(of: /<p class="basis">Căn cứ ([^<]*)<\/p>/).map { String($0.1) }
    #expect(bases.map { $0.prefix(10) } == ["Quyết định", "Nghị định "])
  }

  @Test func `English letters name documents in English`() throws {
    let page = try site().main("2016/proposal.html")
    #expect(
      page.contains("Pursuant to Directive No. 34-CT/TW of 7 April 2014 (Politburo) on renewal;"))
    #expect(page.contains("Pursuant to Decision No. 2/QĐ of 15 February 2016: Rules."))
  }

  @Test func `The letter ends by asking for what it asks for at its beginning`() throws {
    let submit = try site(
      "papers: {proposal: {signer: A, to: [{vi: Sở Nội vụ, en: Department of Home Affairs}]}}")
    let page = try submit.main("vi/2016/proposal.html")
    #expect(
      page.contains("kính đề nghị Sở Nội vụ xem xét, trình cấp có thẩm quyền quyết định tặng"))
    #expect(page.contains("Kính đề nghị Sở Nội vụ xem xét, trình cấp có thẩm quyền quyết định./."))
    let english = try submit.main("2016/proposal.html")
    #expect(english.contains("asks the Department of Home Affairs to examine"))
    #expect(english.contains("Pursuant to the Law") || !english.contains("Pursuant to Law on"))

    let decide = try site(
      """
      papers: {proposal: {signer: A, to: [{vi: UBND tỉnh, en: A}], decides: {vi: UBND tỉnh, en: A}}}
      """)
    let direct = try decide.main("vi/2016/proposal.html")
    #expect(direct.contains("kính đề nghị UBND tỉnh xem xét, quyết định tặng"))
    #expect(direct.contains("Kính đề nghị UBND tỉnh xem xét, quyết định./."))
  }

  @Test func `Only proposals stand in the letter, by kind, then by rank`() throws {
    let awards = """
        - {province: quang-tri, award: certificate, status: proposed}
        - {province: thanh-hoa, award: certificate, status: proposed, note: {en: A note}}
        - {province: nghe-an, award: certificate, status: conferred, decision: {number: 1/QĐ, date: 2017-06-01}}

      """
    let page = try site(awards: awards).main("2016/proposal.html")
    let rows = page.matches(of: /<tr><td class="count">(.*?)<\/tr>/).map { row in
      row.1.replacing(/<[^>]*>/, with: "|").split(separator: "|").joined(separator: "|")
    }
    #expect(
      rows == [
        "1|People and officials of Nghệ An Province|Flag|1|≈ 990",
        "2|People and officials of Thanh Hóa Province|Certificate|2|985.5|A note",
        "3|People and officials of Quảng Trị Province|Certificate|–|–",
      ])
    #expect(page.contains("Proposals in all: 3 (1 × Flag; 2 × Certificate)."))
    #expect(!page.contains("conferred by"))
    #expect(!page.contains("1/QĐ"))
  }

  @Test func `The result is worded, and the letter says who examines and who decides`() throws {
    let page = try site(
      "papers: {proposal: {signer: A, to: [{en: Council A, vi: Hội đồng A}], decides: {en: the Prime Minister, vi: Thủ tướng Chính phủ}}, minutes: {number: 7}}"
    )
    .main("vi/2016/proposal.html")
    #expect(
      page.contains(
        "Hội nghị tổng kết năm 2016 của Cụm được tổ chức ngày 04 tháng 3 năm 2017. Kết quả: tỉnh Nghệ An xếp"
          + " thứ nhất với khoảng 990 điểm; tỉnh Thanh Hóa xếp thứ hai với 985,5 điểm."))
    #expect(
      page.contains(
        "Cụm kính đề nghị Hội đồng A xem xét, trình Thủ tướng Chính phủ quyết định tặng"))
    #expect(
      page.contains("Kính đề nghị Hội đồng A xem xét, trình Thủ tướng Chính phủ quyết định./."))
    #expect(page.contains("<p>- Biên bản hội nghị tổng kết năm 2016 (số 07/BB-........).</p>"))
  }

  @Test func `One addressee stands beside the salutation, several below, dots for none`() throws {
    let none = try site().main("vi/2016/proposal.html")
    #expect(none.contains("<p>Kính gửi: ......"))
    let one = try site("papers: {proposal: {signer: A, to: [Hội đồng A]}}").main(
      "vi/2016/proposal.html")
    #expect(one.contains("<p>Kính gửi: Hội đồng A</p>"))
    let two = try site("papers: {proposal: {signer: A, to: [Hội đồng A, Ban B]}}")
      .main("vi/2016/proposal.html")
    #expect(
      two.contains(
        "<p>Kính gửi:</p> <p class=\"addressee\">- Hội đồng A;</p> <p class=\"addressee\">- Ban B.</p>"
      ))
  }

  @Test func `Numbers of the papers that go with it are told`() throws {
    let fields = "papers: {report: {number: 5}, minutes: {number: 06/BB-X}, proposal: {number: 7}}"
    let page = try site(fields).main("vi/2016/proposal.html")
    #expect(page.contains("- Báo cáo tổng kết"))
    let english = try site(fields).main("2016/proposal.html")
    #expect(english.contains("- Summary report 2016 (No. 05/BC-........);"))
    #expect(page.contains("- Biên bản hội nghị tổng kết năm 2016 (số 06/BB-X)."))
  }

  @Test func `A year without open proposals has no letter`() throws {
    let note = try #require(SmallSite.issued["2016/conference.md"]).replacing(
      "status: proposed}", with: "status: conferred, decision: {number: 1/QĐ, date: 2017-06-01}}")
    let site = try SmallSite(issued: true, ["2016/conference.md": note])
    #expect(site.website?.pages.contains { $0.path == "2016/proposal.html" } == false)
    #expect(site.website?.pages.contains { $0.path == "2016/minutes.html" } == true)
  }
}
