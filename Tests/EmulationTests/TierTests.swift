import Emulation
import Testing

struct TierTests {
  private static let points =
    "tiers: [{id: excellent, name: Xuất sắc, from: 180}, {id: good, name: Tốt, from: 140},"
    + " {id: fair, name: Khá}]"
  private static let percent =
    "tiers: [{id: excellent, name: Xuất sắc, from: 90%}, {id: good, name: Tốt, from: \"70 %\"}]"
  private static let floors =
    "tiers: [{id: excellent, name: Xuất sắc, from: 90%, floor: 85%},"
    + " {id: good, name: Tốt, from: 70%, floor: 50%}, {id: fair, name: Khá}]"

  @Test(arguments: [
    (points, "100,50,30,180,", "excellent"), (points, "100,50,29.75,179.75,", "good"),
    (points, "10,5,3,18,", "fair"), (points, ",,,>180,", "excellent"), (points, ",,,>150,", nil),
    (points, ",,,<140,", "fair"), (points, ",,,<180,", nil), (points, ",,,~170,", nil),
    (points, ",,,,", nil), (percent, "100,50,30,180,", "excellent"), (percent, ",,,140,", "good"),
    (percent, ",,,139.75,", nil), (floors, "95,45,45,185,", "excellent"),
    (floors, "100,42.5,50,192.5,", "excellent"), (floors, "100,42.25,50,192.25,", "good"),
    (floors, "100,50,20,170,", "fair"), (floors, "100,,50,190,", nil), (floors, ",,,10,", "fair"),
    (floors, ",,,190,", nil), (points, ",,,,Tốt", "good"), (points, ",,,,excellent", "excellent"),
    (points, ",,,150,TOT", "good"), (points, ",,,>150,good", "good"),
    (percent, ",,,150,tốt", "good"), (floors, "100,,50,190,good", "good"),
  ])
  func `A tier follows from total and floors, as far as these are known`(
    tiers: String, cells: String, expected: String?
  ) {
    let sheet = read(cells, tiers)
    #expect(sheet.problems == [])
    #expect(sheet.year?.standing["nghe-an"]?.tier?.id == expected)
  }

  @Test(arguments: [
    (points, ",,,185,good", "the tier here is 'good', but 185 points give 'excellent'"),
    (points, ",,,150,excellent", "the tier here is 'excellent', but 150 points give 'good'"),
    (
      points, ",,,<180,excellent",
      "the tier here is 'excellent', but <180 points do not reach it"
    ),
    (percent, ",,,100,good", "the tier here is 'good', but 100 points do not reach it"),
    (
      floors, "100,42.25,50,192.25,excellent",
      "the tier here is 'excellent', but 192.25 points give 'good'"
    ),
    (
      floors, "80,,50,180,excellent",
      "the tier here is 'excellent', but 180 points do not reach it"
    ),
  ])
  func `A declared tier that the points contradict is told with both`(
    tiers: String, cells: String, message: String
  ) throws {
    let sheet = read(cells, tiers)
    let tier = try #require(cells.split(separator: ",").last)
    #expect(
      sheet.problems == [
        "2:\("nghe-an,\(cells)".utf8.count - tier.utf8.count + 1) tier-disagrees [\(tier)]"
      ])
    #expect(sheet.messages == [message])
  }

  @Test(arguments: [
    (points, "great", "'great' is not a tier of this year"),
    (points, "Tôt nhất", "'Tôt nhất' is not a tier of this year"),
    (points, "excelent", "'excelent' is not a tier of this year (did you mean 'excellent'?)"),
    ("", "good", "the summary of this year lists no 'tiers', so 'good' cannot be one"),
  ])
  func `A tier is one of the year's`(tiers: String, cell: String, message: String) {
    let sheet = read(",,,,\(cell)", tiers)
    #expect(sheet.problems == ["2:13 unknown-tier [\(cell)]"])
    #expect(sheet.messages == [message])
  }

  @Test func `Tiers that ask for nothing follow from nothing`() {
    let names = "tiers: [{id: a, name: A}, {id: b, name: B}]"
    #expect(read(",,,150,b", names).problems == [])
    #expect(read(",,,150,b", names).year?.standing["nghe-an"]?.tier?.id == "b")
    #expect(read(",,,150,", names).year?.standing["nghe-an"]?.tier == nil)
  }

  @Test func `Percentages are of the summary's maximum where there are no criteria`() {
    let sheet = ReadSheet(
      "province,total\nnghe-an,90\n", summary: "maximum: 100\n\(Self.percent)")
    #expect(sheet.rows == ["nghe-an agreed total=90 rank=1 tier=excellent"])
  }

  @Test(arguments: [
    ("tiers: [{id: a, name: A, from: 90}, {id: b, name: B, from: 95}]", "5:37 tier-order [{]"),
    ("tiers: [{id: a, name: A}, {id: b, name: B, from: 95}]", "5:27 tier-order [{]"),
    ("tiers: [{id: a, name: A, from: 9}, {id: a, name: B, from: 5}]", "5:36 duplicate-id [{]"),
    ("tiers: [{id: a, name: A, from: 2000}]", "5:32 points-range [2000]"),
    ("tiers: [{id: a, name: A, from: x%}]", "5:32 percentage [x%]"),
    ("tiers: [{id: a, name: A, floor: 85}]", "5:33 percentage [85]"),
    ("tiers: [{id: a, name: A, form: 85}]", "5:26 unknown-key [form]"),
  ])
  func `A tier that cannot be right is told, and sheets are not checked against it`(
    tiers: String, expected: String
  ) {
    let sheet = ReadSheet("province,total,tier\nnghe-an,92,c\n", summary: tiers)
    #expect(sheet.problems == ["conference.md:\(expected)"])
  }

  private func read(_ cells: String, _ tiers: String) -> ReadSheet {
    ReadSheet(
      "province,growth,revenue,models,total,tier\nnghe-an,\(cells)\n",
      criteria: ReadSheet.criteria, summary: tiers)
  }
}
