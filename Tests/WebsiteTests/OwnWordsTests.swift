import Testing

/// Types of awards and kinds of documents that a site adds.
struct OwnWordsTests {
  private static let site =
    (SmallSite.files["site.yaml"] ?? "") + """

      award-types: {honour: {en: honorary title, vi: danh hiệu vinh dự}}
      document-kinds: {plan: {en: plan, vi: kế hoạch}, decision: {en: Ruling, vi: Quyết nghị}}

      """
  private static let awards = """
    - {id: flag, type: honour, name: {en: Flag, vi: Cờ}}
    - {id: certificate, type: commendation, name: {en: Certificate, vi: Bằng khen}}

    """
  private static let documents = """
    - {id: p, kind: plan, number: 12/KH, title: {en: Work, vi: Công tác}}
    - {id: d, kind: decision, number: 3/QĐ, title: {en: Score, vi: Điểm}}
    - {id: l, kind: law, number: 1/QH, title: {en: On Emulation, vi: Thi đua}}

    """

  @Test func `Pages call types and kinds as the site does`() throws {
    let site = try SmallSite([
      "site.yaml": Self.site, "awards.yaml": Self.awards, "documents.yaml": Self.documents,
    ])
    #expect(site.problems == [])
    #expect(try site.main("honours.html").contains("Honorary title"))
    #expect(try site.main("vi/honours.html").contains("Danh hiệu vinh dự"))
    let documents = try site.main("documents.html")
    #expect(documents.contains("Plan No. 12/KH"))
    #expect(documents.contains("Ruling No. 3/QĐ"))
    #expect(documents.contains("Law"))
    #expect(try site.main("vi/documents.html").contains("Kế hoạch số 12/KH"))
    #expect(try site.page("data/awards.csv").contains(",honour,"))
  }

  @Test func `A word of neither list is an error with those there are`() throws {
    let site = try SmallSite([
      "site.yaml": Self.site, "documents.yaml": "- {id: p, kind: plans, title: Work}\n",
    ])
    #expect(site.problems == ["content/documents.yaml:1:17 unknown-choice"])
    #expect(site.messages.first?.contains("did you mean 'plan'?") == true)
    #expect(site.messages.first?.contains("resolution, plan, or another") == true)
  }

  @Test func `Without words of its own the error says where to add one`() throws {
    let site = try SmallSite([
      "awards.yaml": (SmallSite.files["awards.yaml"] ?? "") + "\n- {id: x, type: honour, name: X}\n"
    ])
    #expect(site.problems == ["content/awards.yaml:3:17 unknown-choice"])
    #expect(
      site.messages == [
        "'type' cannot be 'honour'; it is one of emulation-title, commendation, or another that site.yaml"
          + " lists under 'award-types:'"
      ])
  }

  @Test(arguments: ["award-types: {Honour: A}", "document-kinds: {plan: {}}", "award-types: plan"])
  func `A word needs an id and a name`(line: String) throws {
    let site = try SmallSite(["site.yaml": (SmallSite.files["site.yaml"] ?? "") + "\n\(line)\n"])
    #expect(site.problems.contains { $0.hasPrefix("content/site.yaml:4:") })
  }
}
