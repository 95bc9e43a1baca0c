import Foundation
import SiteFiles
import Testing

@testable import Website

/// Labels of facts, which say no more than the content does.
struct LabelsTests {
  private static let untyped = """
    - {id: flag, name: {en: Flag, vi: Cờ}}
    - {id: certificate, name: {en: Certificate, vi: Bằng khen}}
    """

  private static let classes = [
    "Emulation title", "Form of commendation", "Title or commendation", "Danh hiệu thi đua",
    "Hình thức khen thưởng",
  ]

  /// The small site with a note on its award, and a change of its conference.
  private static func site(
    awards: String, _ change: (String) -> String = { $0 }
  ) throws -> SmallSite {
    let conference = try #require(SmallSite.files["2016/conference.md"]).replacing(
      "status: proposed}", with: "status: proposed, note: Called a banner}")
    let site = try SmallSite([
      "awards.yaml": awards, "2016/conference.md": change(conference),
    ])
    #expect(site.problems == [])
    return site
  }

  @Test(arguments: ["", "vi/"])
  func `An award without a type has no class on any page`(language: String) throws {
    let site = try Self.site(awards: Self.untyped)
    let pages = try #require(site.website).pages.map(\.path).filter {
      $0.hasSuffix(".html") && $0.hasPrefix("vi/") == !language.isEmpty
    }
    #expect(pages.contains("\(language)honours.html"))
    for path in pages where !path.hasSuffix("data/index.html") {
      let main = try site.page(path)
      for name in Self.classes { #expect(!main.contains(name), "\(name) in \(path)") }
      #expect(!main.contains("<small></small>") && !main.contains("()"), "\(path)")
    }
  }

  @Test func `An award without a type has no class in any download, and no mark of a title`() throws
  {
    let site = try Self.site(awards: Self.untyped)
    for path in ["2016/awards.csv", "data/awards.csv"] {
      #expect(try !site.page(path).contains("emulation-title"), "\(path)")
    }
    let file = Data(try site.page("2016/awards.json").utf8)
    let awards = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
    let rows = try #require(awards["rows"] as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows[0]["form"] is NSNull)
    #expect(try !site.main("honours.html").contains("mark flag"))
  }

  @Test func `An award with a type keeps its class`() throws {
    let site = try SmallSite()
    #expect(try site.main("honours.html").contains("Flag <small>Emulation title</small>"))
    #expect(try site.main("vi/honours.html").contains("Cờ <small>Danh hiệu thi đua</small>"))
    #expect(try site.main("2016/report.html").contains("Title or commendation"))
    #expect(try site.page("2016/awards.csv").contains(",emulation-title,"))
  }

  @Test func `A type that is none is an error`() throws {
    let site = try SmallSite(["awards.yaml": "- {id: flag, type: prize, name: {en: F, vi: C}}\n"])
    #expect(site.problems.contains { $0.hasPrefix("content/awards.yaml:1:") })
  }

  @Test(arguments: [
    "honours.html", "provinces/nghe-an.html", "provinces/nghe-an/2016.html", "2016/index.html",
  ])
  func `The note on an award is beside it`(page: String) throws {
    let site = try Self.site(awards: Self.untyped)
    #expect(try site.main(page).contains("<small>Called a banner</small>"))
  }

  @Test(arguments: [
    ("from: 2025-07-01", "In force from 1 July 2025", "Có hiệu lực từ ngày 01 tháng 7 năm 2025"),
    ("until: 2025-06-30", "In force until 30 June 2025", "Có hiệu lực đến hết ngày 30 tháng 6"),
    (
      "from: 2024-01-01, until: 2025-06-30", "In force from 1 January 2024 to 30 June 2025",
      "Có hiệu lực từ ngày 01 tháng 01 năm 2024 đến hết"
    ),
  ])
  func `A document is in force from a day, without a word of today`(
    days: String, english: String, vietnamese: String
  ) throws {
    let site = try SmallSite([
      "documents.yaml": """
      - {id: decree, kind: decree, number: 1/NĐ-CP, title: {en: A, vi: B}, \(days), \
      sources: [{title: A, url: "https://a.example"}]}
      """
    ])
    #expect(site.problems == [])
    #expect(try site.main("documents.html").contains(english))
    #expect(try site.main("vi/documents.html").contains(vietnamese))
  }

  @Test(arguments: [
    ("", "<dd>1<", "<dd>1<"), ("members: [nghe-an, thanh-hoa]\n", "<dd>1 of 2", "<dd>1/2"),
  ])
  func `How many were ranked is said only where all members have a rank`(
    members: String, english: String, vietnamese: String
  ) throws {
    let site = try Self.site(awards: Self.untyped) {
      $0.replacing("covenant:", with: members + "covenant:")
    }
    #expect(try site.main("provinces/nghe-an/2016.html").contains(english))
    #expect(try site.main("vi/provinces/nghe-an/2016.html").contains(vietnamese))
  }

  @Test(arguments: [
    ("nghe-an,990,1\nthanh-hoa,985.5,2\n", ["1,false,", "2,false,"]),
    ("nghe-an,990,1=\nthanh-hoa,990,1=\n", ["1,true,", "1,true,"]),
    ("nghe-an,990,1\nthanh-hoa,985.5,\n", ["1,,", ",,,"]),
    ("nghe-an,990,\nthanh-hoa,985.5,\n", ["1,false,", "2,false,"]),
  ])
  func `That a rank is not shared is said only where all members have a rank`(
    scores: String, rows: [String]
  ) throws {
    let conference = try #require(SmallSite.files["2016/conference.md"])
    let site = try SmallSite([
      "2016/conference.md": conference.replacing(
        "covenant:", with: "members: [nghe-an, thanh-hoa]\ncovenant:"),
      "2016/scores.csv": "province,total,rank\n" + scores,
    ])
    #expect(site.problems == [])
    let lines = try site.page("2016/ranking.csv").split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count == rows.count)
    for (line, row) in zip(lines, rows) { #expect(line.hasPrefix(row), "\(line)") }
    let isKnown = rows[0] != "1,,"
    #expect(try site.page("2016/ranking.json").contains("\"tied\": null") == !isKnown)
  }

  @Test(arguments: [("", false), ("members: [nghe-an, thanh-hoa]\n", true)])
  func `How many members there are is in downloads only where a source lists them`(
    members: String, isKnown: Bool
  ) throws {
    let site = try Self.site(awards: Self.untyped) {
      $0.replacing("status: final", with: "status: reported")
        .replacing("covenant:", with: members + "covenant:")
    }
    for path in ["2016/awards.json", "2016/ranking.json"] {
      let file = Data(try site.page(path).utf8)
      let notes = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
      #expect(notes["points-known"] != nil, "\(path)")
      #expect((notes["members"] as? Int == 2) == isKnown, "\(path)")
      #expect((notes["members"] == nil) == !isKnown, "\(path)")
    }
  }

  @Test func `Plain points that are known from reports are not called exact`() throws {
    let site = try Self.site(awards: Self.untyped) {
      $0.replacing("status: final", with: "status: reported")
    }
    let table = try site.page("2016/ranking.csv")
    #expect(table.contains("not-stated,990,approximate,"))
    #expect(table.contains("not-stated,985.5,as-reported,"))
    #expect(try site.page("2016/ranking.excel.csv").contains(";985,5;as-reported;"))
    let points = "\"points\": {\"value\": 985.5, \"precision\": \"as-reported\"}"
    #expect(try site.page("2016/ranking.json").contains(points))
    #expect(try site.page("data/archive.json").contains(points))
  }
}
