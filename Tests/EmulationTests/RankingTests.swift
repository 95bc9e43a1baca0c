import Emulation
import Testing

struct RankingTests {
  private static let heads = "province,growth,revenue,models,total"

  @Test(arguments: [
    ("nghe-an,990\nthanh-hoa,985\nhue,\n", "1 nghe-an 2 thanh-hoa"),
    ("nghe-an,985\nthanh-hoa,985.0\nhue,980\n", "1= thanh-hoa 1= nghe-an 3 thua-thien-hue"),
    (
      "nghe-an,985\nthanh-hoa,990\nhue,985\nquang-tri,985\nquang-binh,1\n",
      "1 thanh-hoa 2= nghe-an 2= quang-tri 2= thua-thien-hue 5 quang-binh"
    ),
    ("nghe-an,~985\nthanh-hoa,990\n", ""),
    ("nghe-an,<985\nthanh-hoa,990\n", ""),
  ])
  func `Ranks follow from exact totals, ties share one and the next is skipped`(
    rows: String, expected: String
  ) {
    #expect(ranks("province,total\n\(rows)") == expected)
  }

  @Test(arguments: [
    (
      "tie-break: [growth]",
      "nghe-an,90,40,45,175\nthanh-hoa,92,38,45,175\nhue,91,39,45,175\n",
      "1 thanh-hoa 2 thua-thien-hue 3 nghe-an"
    ),
    (
      "tie-break: [models, growth]",
      "nghe-an,90,40,45,175\nthanh-hoa,92,38,45,175\nhue,90,39,46,175\n",
      "1 thua-thien-hue 2 thanh-hoa 3 nghe-an"
    ),
    (
      "tie-break: [models]", "nghe-an,90,40,45,175\nthanh-hoa,92,38,45,175\nhue,91,35,49,175\n",
      "1 thua-thien-hue 2= thanh-hoa 2= nghe-an"
    ),
    (
      "tie-break: [growth]", "nghe-an,90,40,45,175\nthanh-hoa,,38,45,175\nhue,92,40,43,175\n",
      "1= thanh-hoa 1= nghe-an 1= thua-thien-hue"
    ),
    ("", "nghe-an,90,40,45,175\nthanh-hoa,92,38,45,175\n", "1= thanh-hoa 1= nghe-an"),
  ])
  func `A tie-break tells equal totals apart, where its points are known`(
    summary: String, rows: String, expected: String
  ) {
    let csv = "\(Self.heads)\n\(rows)"
    #expect(ranks(csv, criteria: ReadSheet.criteria, summary: summary) == expected)
  }

  @Test func `Fewer penalty points come first where a penalty breaks the tie`() {
    let ranks = ranks(
      "province,a,penalty,total\nnghe-an,9,2,7\nhue,7,,7\n", criteria: "id,maximum\na,10\n",
      summary: "tie-break: [penalty]")
    #expect(ranks == "1 thua-thien-hue 2 nghe-an")
  }

  @Test func `Ranks follow percentages where maxima differ, unless the year says points`() {
    let criteria = "id,maximum,maximum.hue\na,60,\nb,40,0\n"
    let csv = "province,a,b\nnghe-an,55,38\nhue,57,\nthanh-hoa,57,38\n"
    #expect(
      ranks(csv, criteria: criteria) == "1= thanh-hoa 1= thua-thien-hue 3 nghe-an")
    #expect(
      ranks(csv, criteria: criteria, summary: "rank-by: points")
        == "1 thanh-hoa 2 nghe-an 3 thua-thien-hue")
  }

  @Test func `Ranks by percentage need a maximum`() {
    let sheet = ReadSheet("province,total\nhue,9\n", summary: "rank-by: percentage")
    #expect(sheet.problems == ["conference.md:5:10 missing-maximum [percentage]"])
    let known = "rank-by: percentage\nmaximum: 10"
    #expect(ReadSheet("province,total\nhue,9\n", summary: known).problems == [])
  }

  @Test func `A tie-break names criteria of the year`() {
    let sheet = ReadSheet("province\n", criteria: ReadSheet.criteria, summary: "tie-break: [grwth]")
    #expect(sheet.problems == ["conference.md:5:13 unknown-criterion [grwth]"])
    #expect(
      sheet.messages == ["'grwth' is not a criterion of this year (did you mean 'growth'?)"])
  }

  private func ranks(_ csv: String, criteria: String? = nil, summary: String = "") -> String {
    let sheet = ReadSheet(csv, criteria: criteria, summary: summary)
    #expect(sheet.problems == [])
    let ranked = sheet.year?.standing.placings.compactMap { placing in
      placing.rank.map { "\($0.number)\($0.isTied ? "=" : "") \(placing.member.id)" }
    }
    return ranked?.joined(separator: " ") ?? ""
  }
}
