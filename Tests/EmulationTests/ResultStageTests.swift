import Emulation
import Testing

/// Of which stage the result of a year is.
struct ResultStageTests {
  /// The result as `stage: ranked members in order`.
  private func result(_ sheet: ReadSheet) -> String? {
    sheet.year.map { year in
      let ranked = year.standing.placings.compactMap { placing in
        placing.rank.map { "\($0.number) \(placing.member.id)" }
      }
      return ([year.resultStage.id] + ranked).joined(separator: ", ")
    }
  }

  @Test(arguments: [
    (
      "province,stage,total\nnghe-an,self,9\nnghe-an,review,8\nhue,review,7\n",
      "review, 1 nghe-an, 2 thua-thien-hue"
    ),
    (
      "province,stage,total\nnghe-an,review,8\nnghe-an,explained,6\nhue,explained,7\n",
      "explained, 1 thua-thien-hue, 2 nghe-an"
    ),
    ("province,stage,total\nnghe-an,review,8\nhue,explained,7\n", "explained, 1 thua-thien-hue"),
    ("province,stage,total\nnghe-an,review,9\nhue,agreed,7\n", "agreed, 1 thua-thien-hue"),
    ("province,stage,total\nnghe-an,self,9\nhue,self,7\n", "agreed"),
    ("province,stage,total,rank\nnghe-an,review,8,1\nhue,review,7,\n", "review, 1 nghe-an"),
    (
      "Đơn vị;Tự chấm;Thẩm định;Hạng\nNghệ An;9;8;2\nHuế;7;9;1\n",
      "review, 1 thua-thien-hue, 2 nghe-an"
    ),
    ("Đơn vị;Tự chấm;Hạng\nNghệ An;9;2\nHuế;7;1\n", "agreed, 1 thua-thien-hue, 2 nghe-an"),
  ])
  func `The result is the last stage after self-scoring that has figures`(
    csv: String, expected: String
  ) {
    let sheet = ReadSheet(csv)
    #expect(sheet.problems == [])
    #expect(result(sheet) == expected)
  }

  @Test func `Self-scores are the result where the summary says so`() {
    let csv = "province,stage,total,rank\nnghe-an,self,9,1\nhue,self,7,2\n"
    let sheet = ReadSheet(csv, summary: "result: self")
    #expect(sheet.problems == [])
    #expect(result(sheet) == "self, 1 nghe-an, 2 thua-thien-hue")
  }

  @Test(arguments: [
    (
      "province,stage,rank\nhue,self,1\n", "",
      "a rank belongs in the row of the result, which is 'agreed' in this year, not of 'self'; if"
        + " self-scores are the result of this year, say 'result: self' in its summary"
    ),
    (
      "province,stage,total\nhue,review,1\n", "result: self",
      "scores.csv has results of the stage 'review', which come before self-scores; remove"
        + " 'result: self'"
    ),
    (
      "province,stage,total\nhue,review,1\n", "result: review",
      "'review' cannot be given here; write 'self' where the members' self-scores are the result,"
        + " and nothing else: a later stage follows from scores.csv"
    ),
  ])
  func `What contradicts the stage of the result is told`(
    csv: String, summary: String, message: String
  ) {
    #expect(ReadSheet(csv, summary: summary).messages == [message])
  }

  @Test(arguments: [
    ("province,total\nnghe-an,9\n", "reported", "not-stated"),
    ("province,total\nnghe-an,9\n", "final", "agreed"),
    ("province,agreed\nnghe-an,9\n", "reported", "agreed"),
    ("province,stage,total\nnghe-an,agreed,9\n", "reported", "agreed"),
    ("province,stage,total\nnghe-an,,9\n", "reported", "not-stated"),
    ("province,stage,total\nnghe-an,review,9\n", "reported", "review"),
    ("province,total,rank\nnghe-an,,1\n", "reported", "not-stated"),
  ])
  func `A report that names no stage has none`(csv: String, status: String, stage: String) {
    let sheet = ReadSheet(
      SmallArchive([
        "2016/scores.csv": csv, "2016/conference.md": SmallArchive.summary(status: status),
      ]))
    #expect(sheet.year?.resultStage.id == stage)
  }

  @Test func `A figure of an earlier stage is kept apart and has no rank`() throws {
    let sheet = ReadSheet("province,stage,total\nhue,self,9\nhue,review,8\nnghe-an,agreed,7\n")
    let placing = try #require(sheet.year?.standing["thua-thien-hue"])
    #expect(placing.score?.total == nil)
    #expect(placing.score?.earlier?.stage == .review)
    #expect(placing.rank == nil)
    #expect(sheet.year?.standing["nghe-an"]?.score?.earlier == nil)
  }

  @Test func `Tiers and tie-breaks follow the points of the result`() {
    let sheet = ReadSheet(
      "province,stage,growth,revenue,models\nnghe-an,review,90,40,20\nhue,review,80,40,30\n",
      criteria: ReadSheet.criteria,
      summary: "tie-break: [models]\ntiers:\n  - {id: good, name: Good, from: 150}")
    #expect(
      sheet.rows == [
        "thua-thien-hue review growth=80 revenue=40 models=30 sum=150 rank=1 tier=good",
        "nghe-an review growth=90 revenue=40 models=20 sum=150 rank=2 tier=good",
      ])
  }

  private func years(
    _ first: (csv: String, status: String), _ second: (csv: String, status: String)
  ) throws -> (breaks: [ComparabilityBreak], points: Points?, places: Int?) {
    let small = SmallArchive([
      "2016/scores.csv": first.csv, "2017/scores.csv": second.csv,
      "2016/conference.md": SmallArchive.summary(status: first.status),
      "2017/conference.md": SmallArchive.summary(status: second.status),
    ])
    #expect(small.problems == [])
    let archive = try #require(small.archive)
    let entry = try #require(archive.history(of: "nghe-an").entries.last)
    return (entry.breaks, entry.pointsChange, entry.placesChange)
  }

  @Test func `Results of different stages are not compared`() throws {
    let agreed = ("province,total,rank\nnghe-an,9,1\n", "final")
    let reviewed = ("province,review,rank\nnghe-an,8,1\n", "final")
    let found = try years(agreed, reviewed)
    #expect(found.breaks == [.stage(before: .stated(.agreed), now: .stated(.review))])
    #expect(found.points == nil && found.places == nil)
    let same = try years(reviewed, reviewed)
    #expect(same.breaks == [] && same.points == .zero && same.places == 0)
  }

  @Test func `Points of a stage that is not stated are not compared, ranks are`() throws {
    let found = try years(
      ("province,total,rank\nnghe-an,9,1\n", "reported"),
      ("province,total,rank\nnghe-an,8,1\n", "final"))
    #expect(found.breaks == [.stage(before: .notStated, now: .stated(.agreed))])
    #expect(found.points == nil)
    #expect(found.places == 0)
  }
}
