import Testing

@testable import Website

/// What documents are called on pages, in papers and in the search.
struct DocumentNamesTests {
  private static let register = """
    - {id: law, kind: law, number: 06/2022/QH15, date: 2022-06-15, issuer: {en: Assembly, vi: Quốc hội}, title: {en: On Emulation and Commendation, vi: "Thi đua, khen thưởng"}, sources: [{title: A, url: "https://a.example"}]}
    - {id: old-law, kind: law, title: {en: On Emulation and Commendation, vi: "Thi đua, khen thưởng"}, sources: [{title: A, url: "https://a.example"}]}
    - {id: amending, kind: law, number: 06/2026/QH16, title: {en: Amending the Law on Emulation, vi: Sửa đổi Luật Thi đua}, sources: [{title: A, url: "https://a.example"}]}
    - {id: foreign, kind: law, number: 7/QH, title: {vi: Luật khác}, sources: [{title: A, url: "https://a.example"}]}
    - {id: congress, kind: resolution, title: {en: Of the Congress, vi: Đại hội}, sources: [{title: A, url: "https://a.example"}]}
    - {id: decree, kind: decree, number: 98/2023/NĐ-CP, title: {en: (subject not stated), vi: (không nêu trích yếu)}, sources: [{title: A, url: "https://a.example"}]}
    - {id: directive, kind: directive, number: 34-CT/TW, date: 2014-04-07, title: {en: On emulation, vi: Về thi đua}, sources: [{title: A, url: "https://a.example"}]}
    - {id: rules, kind: decision, number: 2/QĐ, title: {en: Rules of the cluster, vi: Quy chế}, sources: [{title: A, url: "https://a.example"}]}
    """

  private static func site() throws -> SmallSite {
    let note = try #require(SmallSite.files["2016/conference.md"]).replacing(
      "sources:",
      with: "documents: [law, old-law, amending, foreign, congress, decree, directive, rules]\n"
        + "sources:")
    let site = try SmallSite(["documents.yaml": register, "2016/conference.md": note])
    #expect(site.problems == [])
    return site
  }

  @Test(arguments: [
    "<h2 id=\"law\">Law on Emulation and Commendation No. 06/2022/QH15 of 15 June 2022</h2>",
    "<h2 id=\"old-law\">Law on Emulation and Commendation</h2>",
    "<h2 id=\"amending\">Law amending the Law on Emulation No. 06/2026/QH16</h2>",
    "<h2 id=\"congress\">Resolution of the Congress</h2>",
    "<h2 id=\"directive\"><span class=\"label\">Directive No. 34-CT/TW of 7 April 2014</span> On",
    "<h2 id=\"foreign\"><span class=\"label\">Law No. 7/QH</span> <span lang=\"vi\">Luật khác</span>",
  ])
  func `The register names a law by its title and then its number`(heading: String) throws {
    #expect(try Self.site().main("documents.html").contains(heading))
  }

  @Test(arguments: [
    "<h2 id=\"law\">Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022</h2>",
    "<h2 id=\"old-law\">Luật Thi đua, khen thưởng</h2>",
    "<h2 id=\"amending\">Luật sửa đổi Luật Thi đua số 06/2026/QH16</h2>",
    "<h2 id=\"congress\">Nghị quyết Đại hội</h2>",
  ])
  func `So does the register in Vietnamese`(heading: String) throws {
    #expect(try Self.site().main("vi/documents.html").contains(heading))
  }

  @Test(arguments: [
    "Law on Emulation and Commendation No. 06/2022/QH15 of 15 June 2022; Assembly",
    "Law on Emulation and Commendation<", "Resolution of the Congress<",
    "Decree No. 98/2023/NĐ-CP (subject not stated)<",
    "Directive No. 34-CT/TW of 7 April 2014 on emulation<",
    "Decision No. 2/QĐ: Rules of the cluster<",
  ])
  func `A list of documents names each in one phrase`(line: String) throws {
    #expect(try Self.site().main("2016/report.html").contains(line))
  }

  @Test func `Pages and the search have the same names`() throws {
    let site = try Self.site()
    for page in ["2016/index.html", "2016/conference.html", "search.html"] {
      let text = try site.main(page)
      #expect(
        text.contains(">Law on Emulation and Commendation No. 06/2022/QH15 of 15 June 2022</a>"),
        "\(page)")
    }
    #expect(
      try site.page("search/pages-0.js").contains(
        "Law on Emulation and Commendation No. 06/2022/QH15 of 15 June 2022"))
    #expect(
      try site.page("vi/search/pages-0.js").contains(
        "Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022"))
  }
}
