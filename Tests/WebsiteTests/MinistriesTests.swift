import SiteFiles
import Testing
import Website

/// A block of ministries, which are no places.
struct MinistriesTests {
  private static func site() throws -> SmallSite {
    try SmallSite(
      issued: true, translatedTo: "en",
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
    let pages = (site.website?.pages ?? []).filter {
      $0.path.hasPrefix("en/") && $0.path.hasSuffix(".html")
    }
    let texts = try pages.map { String(decoding: try $0.contents(), as: UTF8.self) }
    #expect(texts.contains { $0.contains("Bộ Tài chính") })
    for (page, text) in zip(pages, texts) {
      #expect(!text.contains("Bộ Tài chính Ministry"), "\(page.path)")
      #expect(!text.contains("Bộ Y tế Ministry"), "\(page.path)")
    }
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
