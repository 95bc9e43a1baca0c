import Emulation
import Testing

/// A criterion over the years, and which of them compare.
struct CriterionHistoryTests {
  private static let set = "id,kind,group,maximum,name\nwork,criterion,,600,Work\n"
  private static let scores = "province,work\nthanh-hoa,570\nnghe-an,560\n"

  private func archive(
    _ changes: [String: String] = [:], second: Int = 2017, fields: String = ""
  ) throws -> Archive {
    let files = [
      "2016/scores.csv": Self.scores, "2016/criteria.csv": Self.set,
      "\(second)/conference.md": SmallArchive.summary(fields),
      "\(second)/scores.csv": Self.scores, "\(second)/criteria.csv": Self.set,
    ].merging(changes) { $1 }
    let small = SmallArchive(files)
    #expect(small.errorCount == 0, "\(small.messages)")
    return try #require(small.archive)
  }

  private func compares(_ archive: Archive) throws -> Bool {
    let history = try #require(archive.history(ofCriterion: "work"))
    #expect(history.entries.count == 2)
    return history.newest.comparesWithBefore
  }

  @Test func `The same id, name and maximum in years that follow each other compare`() throws {
    #expect(try compares(archive()))
    #expect(try archive().history(ofCriterion: "work")?.comparable.count == 2)
  }

  @Test func `A name with its language is the same name in a site of that language alone`() throws {
    let set = "id,kind,group,maximum,name.vi\nwork,criterion,,600,Work\n"
    #expect(try compares(archive(["2017/criteria.csv": set])))
  }

  @Test(arguments: [
    set.replacing("600", with: "500"), set.replacing("Work", with: "Other work"),
    set.replacing("maximum,name", with: "maximum,name,maximum.nghe-an")
      .replacing("600,Work", with: "600,Work,500"),
  ])
  func `Another maximum or another name does not compare`(set: String) throws {
    let scores = "province,work\nthanh-hoa,470\nnghe-an,460\n"
    #expect(try !compares(archive(["2017/criteria.csv": set, "2017/scores.csv": scores])))
  }

  @Test func `A year between, another stage or the year's own word keep them apart`() throws {
    #expect(try !compares(archive(second: 2018)))
    let review = "province,stage,work\nthanh-hoa,review,570\nnghe-an,review,560\n"
    #expect(try !compares(archive(["2017/scores.csv": review])))
    #expect(try !compares(archive(fields: "comparable: false")))
  }

  @Test func `Criteria that nothing was published for are not listed`() throws {
    let more = Self.set + "party,criterion,,400,Party\n"
    let archive = try archive(["2017/criteria.csv": more])
    #expect(archive.criterionIDs == ["work"])
    #expect(archive.history(ofCriterion: "party") == nil)
  }

  @Test(arguments: ["disclose: totals", "disclose: ranks"])
  func `What is withheld is of no criterion`(fields: String) throws {
    let archive = try archive(
      ["2016/conference.md": SmallArchive.summary(fields)], fields: fields)
    #expect(archive.criterionIDs == [] && !archive.hasCriteriaPoints)
  }
}
