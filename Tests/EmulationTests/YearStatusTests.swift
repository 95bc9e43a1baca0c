import Emulation
import Testing

/// What the status of a year means, and what contradicts it.
struct YearStatusTests {
  @Test(arguments: YearStatus.allCases)
  func `A year may have every status, and no year needs one`(status: YearStatus) {
    let text = SmallArchive.summary(status: status.rawValue)
    let small = SmallArchive(["2016/conference.md": text], drafts: true)
    #expect(small.problems == [])
    #expect(small.archive?[2016]?.summary.status == status)
  }

  @Test func `A year without a status may still change`() throws {
    let small = SmallArchive(["2016/conference.md": "---\ntitle: A\nkind: summary\n---\n"])
    #expect(small.problems == [])
    let summary = try #require(small.archive?[2016]?.summary)
    #expect(summary.status == nil)
    #expect(summary.isProvisional)
    #expect(!summary.isClosed)
  }

  @Test(arguments: [
    ("unpublished", "; write 'unknown' where no result is known"),
    ("published", "; write 'provisional' while the figures may change"),
    ("finall", " (did you mean 'final'?)"),
  ])
  func `Another word for a status is an error that names ours`(word: String, advice: String) {
    let small = SmallArchive(["2016/conference.md": SmallArchive.summary(status: word)])
    #expect(small.problems == ["2016/conference.md:4:9 unknown-choice [\(word)]"])
    #expect(small.messages[0].hasPrefix("'status' cannot be '\(word)'\(advice)"))
  }

  @Test(arguments: [
    "province,total\nnghe-an,985\n", "province,rank\nnghe-an,1\n",
    "province,stage,total\nnghe-an,self,985\n",
  ])
  func `Unknown beside points or a rank is an error`(scores: String) {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary(status: "unknown"), "2016/scores.csv": scores,
    ])
    #expect(small.problems == ["2016/conference.md:4:9 status-unknown [unknown]"])
    #expect(small.messages[0].contains("scores.csv gives one of 'nghe-an' in line 2"))
  }

  @Test(arguments: [("conferred, decision: {number: 1/QĐ, date: 2017-06-01}", 1), ("proposed", 0)])
  func `Unknown beside a conferred award is an error`(status: String, count: Int) {
    let awards = "awards: [{province: nghe-an, award: flag, status: \(status)}]"
    for later in [false, true] where count == 1 || !later {
      let listed = later ? "awards: [{province: nghe-an, award: flag, status: proposed}]" : awards
      var files = ["2016/conference.md": SmallArchive.summary(listed, status: "unknown")]
      if later {
        files["2016/decisions.yaml"] = "- {province: nghe-an, award: flag, status: \(status)}\n"
      }
      let small = SmallArchive(files)
      #expect(
        small.problems
          == (count == 1 ? ["2016/conference.md:4:9 status-unknown [unknown]"] : []))
      #expect(
        small.messages.first?.contains("the award 'flag' to 'nghe-an' is conferred; write")
          ?? (count == 0))
    }
  }

  @Test func `Unknown beside a sheet that is not filled in is right`() {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary(status: "unknown"),
      "2016/scores.csv": "province,total\nnghe-an,\n",
    ])
    #expect(small.problems == [])
  }

  @Test func `A year under way needs no date and shows its notes`() throws {
    let small = SmallArchive([
      "2017/year.md": SmallArchive.summary(status: "in-progress"),
      "2017/mid-year.md": "---\ntitle: A\nkind: mid-year\ndate: 2017-07-10\n---\n",
    ])
    #expect(small.problems == [])
    let year = try #require(small.archive?[2017])
    #expect(year.isAwaited)
    #expect(year.notes.count == 2)
    #expect(small.archive?.endedYears.map(\.number) == [2016])
  }

  @Test func `A year under way with a result is warned of`() {
    let small = SmallArchive([
      "2016/conference.md": SmallArchive.summary(status: "in-progress"),
      "2016/scores.csv": "province,rank\nnghe-an,1\n",
    ])
    #expect(small.problems == ["2016/conference.md:4:9 status-in-progress [in-progress]"])
    #expect(small.errorCount == 0)
  }

  @Test func `A status of a year has no effect in another note, which is told`() {
    let small = SmallArchive([
      "2016/visit.md": "---\ntitle: A\nstatus: provisional\n---\n"
    ])
    #expect(small.problems == ["2016/visit.md:3:9 note-status [provisional]"])
    #expect(small.errorCount == 0)
  }
}
