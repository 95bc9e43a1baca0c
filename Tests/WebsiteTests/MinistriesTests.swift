import SiteFiles
import Testing
import Website

/// A block of ministries, which are no places.
struct MinistriesTests {
  private static func site() throws -> SmallSite {
    try SmallSite(
      issued: true,
      [
        "site.yaml": """
        format: 1
        title: Khối các bộ
        languages: [vi, en]
        office: Văn phòng
        base-url: https://a.example/
        members:
          kinds: {bo: {one: {vi: bộ, en: ministry}, many: {vi: các bộ, en: ministries}}}
          path: bo
          column: bo
        organisation: {group: block}
        """,
        "provinces.yaml": """
        - {id: thanh-hoa, names: [{name: Bộ Y tế, kind: bo}]}
        - {id: nghe-an, names: [{name: Bộ Tài chính, kind: bo}]}
        - {id: quang-tri, names: [{name: Tư pháp, kind: bo}]}
        """,
      ])
  }

  @Test func `Papers and data do not take a ministry for a place`() throws {
    let site = try Self.site()
    #expect(site.problems == [])
    #expect(try site.main("2016/report.html").contains("Bộ Tài chính, ngày") == false)
    #expect(try !site.page("2016/index.html").contains("spatialCoverage\":["))
  }

  @Test func `A name in Vietnamese has its kind once in English papers`() throws {
    let site = try Self.site()
    for page in site.website?.pages ?? [] where page.path.hasPrefix("en/") {
      let text = String(decoding: try page.contents(), as: UTF8.self)
      #expect(!text.contains("Bộ Tài chính Ministry"), "\(page.path)")
      #expect(!text.contains("Bộ Y tế Ministry"), "\(page.path)")
    }
    #expect(try site.page("en/2016/proposal.html").contains("Bộ Tài chính"))
  }

  @Test func `Data of members without codes do not speak of codes`() throws {
    let site = try Self.site()
    #expect(try !site.main("data/index.html").contains("gso-code"))
    #expect(try !site.page("data/bo.json").contains("gso-code"))
  }

  @Test func `A name that begins with its kind has it once`() throws {
    let site = try Self.site()
    #expect(try !site.main("bo/thanh-hoa.html").contains("class=\"lead\""))
    #expect(try site.main("bo/quang-tri.html").contains(">bộ"))
  }
}
