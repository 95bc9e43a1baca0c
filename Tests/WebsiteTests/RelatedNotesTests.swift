import Testing

@testable import Website

struct RelatedNotesTests {
  @Test func `Notes follow by how much they share, and each says what`() throws {
    let site = try Self.site([
      "a": "tags: [{en: Visits, vi: Thăm hỏi}]\nmovements: [clean]\nprovinces: [nghe-an]",
      "b": "tags: [visits]\nmovements: [clean]",
      "c": "documents: [law]",
      "d": "provinces: [nghe-an]",
    ])
    #expect(site.problems == [])
    #expect(
      try Self.related(site.main("2016/a.html")) == [
        "b.html tag: visits; same movement: Clean villages; same year",
        "conference.html same province: Nghệ An; same year",
        "d.html same province: Nghệ An; same year",
        "c.html same year",
      ])
    let vietnamese = try site.main("vi/2016/b.html")
    #expect(
      Self.related(vietnamese)[0]
        == "a.html từ khóa: Thăm hỏi; cùng phong trào: <span lang=\"en\">Clean villages</span>; cùng năm"
    )
  }

  @Test func `What few notes share binds more than what many do`() throws {
    let rare = "documents: [law]"
    let common = "movements: [clean]"
    let site = try Self.site([
      "a": "\(rare)\n\(common)", "b": common, "c": common, "d": common, "e": rare,
    ])
    let related = try Self.related(site.main("2016/a.html"))
    #expect(related.first == "e.html same document: Law No. 06/2022/QH15; same year")
    #expect(related.dropFirst().prefix(3).map { $0.prefix(6) } == ["d.html", "c.html", "b.html"])
  }

  @Test func `Notes that share as much follow newest first`() throws {
    let site = try Self.site([
      "a": "tags: [x]", "b": "tags: [x]\ndate: 2016-05-01", "c": "tags: [x]\ndate: 2016-07-01",
      "d": "tags: [x]\ndate: 2016-06-30",
    ])
    let related = try Self.related(site.main("2016/a.html"))
    #expect(related.map { $0.prefix(6) } == ["c.html", "d.html", "b.html", "confer"])
  }

  @Test func `At most six notes are related, none of them twice and none to itself`() throws {
    let names = (1...9).map { "n\($0)" }
    let site = try Self.site(
      Dictionary(uniqueKeysWithValues: names.map { ($0, "tags: [x, X]\nprovinces: [nghe-an]") }))
    for name in names {
      let related = try Self.related(site.main("2016/\(name).html")).map {
        $0.split(separator: " ")[0]
      }
      #expect(related.count == 6)
      #expect(Set(related).count == 6)
      #expect(!related.contains("\(name).html"))
    }
  }

  @Test func `A member is told by its name in the year of the other note`() throws {
    let site = try Self.site(
      ["a": "provinces: [thua-thien-hue]"],
      [
        "2025/year.md":
          "---\ntitle: B\nkind: summary\nstatus: final\nprovinces: [thua-thien-hue]\n---\nText\n"
      ])
    #expect(
      try Self.related(site.main("2016/a.html")) == [
        "../2025/year.html same province: Huế", "conference.html same year",
      ])
    #expect(
      try Self.related(site.main("2025/year.html")) == [
        "../2016/a.html same province: Thừa Thiên Huế"
      ])
  }

  @Test func `A note that shares nothing has nothing related`() throws {
    let page = try SmallSite().main("2016/conference.html")
    #expect(!page.contains("Related notes"))
  }

  @Test func `A tag leads to all notes that have it`() throws {
    let site = try Self.site([
      "a": "tags: [{en: Visits, vi: Thăm hỏi}, chấm điểm]", "b": "tags: [VISITS]",
    ])
    #expect(
      try site.main("2016/a.html").contains(
        """
        Tags: <a href="../archive.html#_tag-visits">Visits</a> \
        <a href="../archive.html#_tag-cham-diem">chấm điểm</a>
        """))
    let archive = try site.main("archive.html")
    #expect(archive.ranges(of: "<h3 id=\"_tag-visits\">").count == 1)
    let tags = try #require(archive.firstRange(of: "<h2 id=\"_tags\">"))
    let links = archive[tags.upperBound...].matches(of: /href="(\w+)\/(\w)\.html"/).map(\.2)
    #expect(links == ["a", "b", "a"])
    #expect(try site.main("vi/archive.html").contains("<h3 id=\"_tag-visits\">"))
  }

  /// The link and the reasons of each related note of a page.
  private static func related(_ page: String) -> [String] {
    guard let start = page.firstRange(of: #/<h2>(Related notes|Bài viết liên quan)</h2>/#) else {
      return []
    }
    return page[start.upperBound...]
      .matches(of: #/<li><a href="([^"]*)">.*?<\/small> <small>(.*?)<\/small><\/li>/#)
      .map { "\($0.1) \($0.2)" }
  }

  /// A site with further notes of 2016, by name with the lines of their front matter.
  private static func site(
    _ notes: [String: String], _ changes: [String: String] = [:]
  ) throws -> SmallSite {
    var files = [
      "movements.yaml": "- {id: clean, name: {en: Clean villages}}\n",
      "documents.yaml": "- {id: law, kind: law, number: 06/2022/QH15, title: A law}\n",
    ]
    for (name, matter) in notes {
      files["2016/\(name).md"] = "---\ntitle: \(name)\n\(matter)\n---\nText\n"
    }
    return try SmallSite(files.merging(changes) { $1 })
  }
}
