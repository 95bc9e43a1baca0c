import Emulation
import Testing

struct DisclosureTests {
  private static let scores =
    "province,stage,growth,revenue,models,bonus,total,tier\n"
    + "nghe-an,self,91.25,41.5,46.25,3.75,182.75,\nnghe-an,agreed,90.25,40.5,45.25,2.75,178.75,good\n"
    + "hue,agreed,80.25,30.5,35.25,,146,\n"
  /// The figures of single criteria in the sheet, and those of totals.
  private static let points = ["91.25", "41.5", "46.25", "3.75", "90.25", "40.5", "45.25", "2.75"]
  private static let totals = ["182.75", "178.75", "146"]

  private func read(_ disclosure: String) throws -> (year: Year, text: String) {
    let sheet = ReadSheet(
      Self.scores, criteria: ReadSheet.criteria,
      summary: "disclose: \(disclosure)\ntiers: [{id: good, name: Good, from: 150}]")
    #expect(sheet.problems == [])
    let year = try #require(sheet.year)
    return (year, text(of: year, sheet.rows))
  }

  @Test func `Everything is published unless the year says otherwise`() throws {
    let (year, text) = try read("criteria")
    #expect(year.disclosure == .criteria)
    #expect(year.hasCriteriaPoints)
    for figure in Self.points + Self.totals { #expect(text.contains(" \(figure) "), "\(figure)") }
  }

  @Test func `With totals alone no points for criteria are anywhere`() throws {
    let (year, text) = try read("totals")
    #expect(!year.hasCriteriaPoints)
    #expect(year.criteria.isEmpty)
    #expect(year.stages == [.own, .agreed])
    for figure in Self.points { #expect(!text.contains(" \(figure) "), "\(figure)") }
    for figure in Self.totals { #expect(text.contains(" \(figure) "), "\(figure)") }
  }

  @Test func `With ranks alone no points are anywhere, and ranks and tiers still follow from them`()
    throws
  {
    let (year, text) = try read("ranks")
    for figure in Self.points + Self.totals { #expect(!text.contains(" \(figure) "), "\(figure)") }
    #expect(year.stages.isEmpty)
    #expect(year.standing.publishedCount == 0)
    let leader = try #require(year.standing["nghe-an"])
    #expect(leader.rank?.number == 1)
    #expect(leader.tier?.id == "good")
    #expect(leader.share == nil)
    #expect(year.spread(at: .agreed) == nil)
  }

  @Test func `A change on a year that publishes ranks alone is one of places`() throws {
    let totals = "province,total\nnghe-an,9\nhue,8\nthanh-hoa,7\nquang-tri,6\nquang-binh,5\n"
    let small = SmallArchive([
      "2016/scores.csv": totals, "2017/a.md": SmallArchive.summary("disclose: ranks"),
      "2017/scores.csv": totals, "2018/a.md": SmallArchive.summary(), "2018/scores.csv": totals,
    ])
    let history = try #require(small.archive?.history(of: "nghe-an"))
    #expect(history.entries.map(\.pointsChange) == [nil, nil, nil])
    #expect(history.entries.map(\.placesChange) == [nil, 0, 0])
    #expect(history.mean?.count.exact == 2)
  }

  /// Every figure that a year gives to whoever prints it.
  private func text(of year: Year, _ rows: [String]) -> String {
    var texts = rows.flatMap { $0.split { " =".contains($0) } }.map(String.init)
    func add(_ points: Points?) { texts += points.map { [$0.text(decimalSign: ".")] } ?? [] }
    for placing in year.standing.placings {
      add(placing.share?.part)
      for stage in placing.score?.stages ?? [] {
        for figure in stage.points + [stage.total] { add(figure?.points) }
      }
      for stage in Stage.allCases {
        for group in year.criteria.groups.map({ Optional($0.id) }) + [nil] {
          add(year.subtotal(of: group, for: placing.member.id, at: stage).points)
        }
      }
    }
    for stage in Stage.allCases {
      for spread in [year.spread(at: stage)] + (0..<9).map({ year.spread(of: $0, at: stage) }) {
        add(spread?.best)
        add(spread?.mean)
      }
    }
    return " \(texts.joined(separator: " ")) "
  }
}
