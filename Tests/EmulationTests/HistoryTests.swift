import Emulation
import Testing

struct HistoryTests {
  private static let criteria = "id,maximum\na,600\nb,400\n"
  private static let all = "thanh-hoa,5\nquang-binh,4\nquang-tri,3\nhue,2\n"

  @Test func `Points and places change from year to year`() throws {
    let history = try history(of: "nghe-an", [2016: "nghe-an,1\n", 2017: "nghe-an,6.5\n"])
    #expect(history.entries.map(\.year.number) == [2016, 2017])
    #expect(history.entries.map { $0.rank?.number } == [5, 1])
    #expect(history.entries.map(\.breaks) == [[], []])
    #expect(history.entries[0].pointsChange == nil)
    #expect(history.entries[1].pointsChange == Points("5.5"))
    #expect(history.entries[1].placesChange == 4)
    #expect(history.best?.year.number == 2017)
    #expect(history.lowest?.year.number == 2016)
  }

  @Test(
    arguments: [("~6", nil, nil), ("", nil, nil), ("4.5", "3.5", 3)] as [(String, String?, Int?)])
  func `Nothing changes that is not known`(total: String, points: String?, places: Int?) throws {
    let history = try history(
      of: "nghe-an", [2016: "nghe-an,1\n", 2017: "nghe-an,\(total)\n"])
    #expect(history.entries[1].pointsChange == points.flatMap { Points($0) })
    #expect(history.entries[1].placesChange == places)
  }

  @Test func `Ranks that are not the cluster's are no best and change no place`() throws {
    let small = SmallArchive([
      "2016/scores.csv": "province,total\nnghe-an,9\n", "2017/a.md": SmallArchive.summary(),
      "2017/scores.csv": "province,rank\nnghe-an,1\n",
    ])
    let history = try #require(small.archive?.history(of: "nghe-an"))
    #expect(history.ranked.map(\.year.number) == [2017])
    #expect(history.entries[1].placesChange == nil)
  }

  @Test func `Of equal ranks the first year is the best and the lowest`() throws {
    let history = try history(
      of: "nghe-an", [2016: "nghe-an,9\n", 2017: "nghe-an,9\n", 2018: "nghe-an,9\n"])
    #expect(history.best?.year.number == 2016)
    #expect(history.lowest?.year.number == 2016)
  }

  @Test func `A mean is that of the newest years that compare`() throws {
    let years = [2016: "nghe-an,1\n", 2017: "nghe-an,2\n", 2018: "nghe-an,4\n", 2019: "nghe-an,\n"]
    let whole = try #require(try history(of: "nghe-an", years).mean)
    #expect(whole.points.text(decimalSign: ".") == "2.33")
    #expect(whole.years == 2016...2019)
    #expect(whole.count == (3, 4))
    let broken = try history(of: "nghe-an", years, fields: [2017: "comparable: false"])
    let newest = try #require(broken.mean)
    #expect(newest.points.text(decimalSign: ".") == "3.00")
    #expect(newest.years == 2017...2019)
    let late = try history(of: "nghe-an", years, fields: [2018: "comparable: false"])
    #expect(late.mean?.years == 2016...2017)
    #expect(try history(of: "nghe-an", [2016: "nghe-an,1\n"]).mean == nil)
  }

  @Test func `A gap between years breaks the mean and every change`() throws {
    let history = try history(of: "nghe-an", [2014: "nghe-an,1\n", 2016: "nghe-an,2\n"])
    #expect(history.entries[1].pointsChange == nil)
    #expect(history.entries[1].breaks == [])
    #expect(history.mean == nil)
  }

  @Test(
    arguments: [
      ("", "", criteria, criteria, []),
      ("", "", criteria, "id,maximum\na,500\nb,500\n", [.criteria]),
      ("", "", criteria, "id,maximum\na,600\nc,400\n", [.criteria]),
      ("", "", criteria, "id,maximum\nb,400\na,600\n", []),
      ("", "", criteria, "\(criteria)bonus,10\n", [.criteria]),
      ("", "comparable: true", criteria, "id,maximum\na,500\nb,500\n", []),
      ("", "comparable: false", criteria, criteria, [.stated(nil)]),
      (
        "", "comparable: false\ncomparability: New rules", criteria, criteria,
        [.stated(LocalizedText("New rules"))]
      ),
      ("maximum: 100", "maximum: 120", nil, nil, [.scale]),
      ("maximum: 100", "maximum: 100", nil, nil, []),
      ("maximum: 100", "", nil, criteria, [.scale]), ("", "maximum: 100", nil, nil, []),
      ("", "members: [nghe-an, hue]", nil, nil, [.members(before: 5, now: 2)]),
    ] as [(String, String, String?, String?, [ComparabilityBreak])])
  func `A year says why it does not compare with the one before`(
    before: String, now: String, criteriaBefore: String?, criteria: String?,
    expected: [ComparabilityBreak]
  ) throws {
    var files = [
      "2016/conference.md": SmallArchive.summary(before),
      "2017/conference.md": SmallArchive.summary(now),
      "2016/scores.csv": "province,total\nnghe-an,9\n",
      "2017/scores.csv": "province,total\nnghe-an,8\n",
    ]
    files["2016/criteria.csv"] = criteriaBefore
    files["2017/criteria.csv"] = criteria
    let small = SmallArchive(files)
    #expect(small.problems == [])
    let archive = try #require(small.archive)
    let entry = try #require(archive.history(of: "nghe-an").entries.last)
    #expect(entry.breaks == expected)
    #expect(archive.breaks(before: entry.year) == expected)
    let comparesPoints = expected.isEmpty || before.isEmpty && now.hasPrefix("members")
    #expect(entry.pointsChange == (comparesPoints ? Points(0) - Points(1) : nil))
  }

  @Test(arguments: [
    ("province,total\nquang-tri,9\n", 2025), ("province,total\nquang-tri,9\nquang-binh,8\n", 2026),
    ("province,rank\nquang-tri,1\nquang-binh,2\n", 2026),
  ])
  func `A merger breaks the line in the first year of the member that it formed`(
    scores: String, year: Int
  ) throws {
    let small = SmallArchive([
      "2024/a.md": SmallArchive.summary(), "2024/scores.csv": "province,total\nquang-tri,9\n",
      "2025/a.md": SmallArchive.summary(), "2025/scores.csv": scores,
      "2026/a.md": SmallArchive.summary(), "2026/scores.csv": "province,total\nquang-tri,9\n",
    ])
    #expect(small.problems == [])
    let archive = try #require(small.archive)
    let day = try #require(Day(year: 2025, month: 7, day: 1))
    let broken = archive.history(of: "quang-tri").entries.filter {
      $0.breaks.contains(.merger(["quang-binh"], day))
    }
    #expect(broken.map(\.year.number) == [year])
    #expect(broken.first?.pointsChange == nil)
    #expect(archive.history(of: "quang-binh").entries.map(\.year.number) == [2016, 2024, 2025])
    #expect(
      archive.history(of: "nghe-an").entries.allSatisfy { entry in
        !entry.breaks.contains(.merger(["quang-binh"], day))
      })
  }

  /// The history of a province in years in which the others always have the same points.
  private func history(
    of member: String, _ rows: [Int: String], fields: [Int: String] = [:]
  ) throws -> History {
    var files: [String: String] = [:]
    for (year, row) in rows {
      files["\(year)/conference.md"] = SmallArchive.summary(fields[year] ?? "")
      files["\(year)/scores.csv"] = "province,total\n\(row)\(Self.all)"
    }
    if rows[2016] == nil { files["2016/conference.md"] = SmallArchive.summary() }
    let small = SmallArchive(files)
    #expect(small.problems == [])
    return try #require(small.archive).history(of: member)
  }
}
