import Emulation
import Testing

struct VotesTests {
  /// An award with votes.
  private func archive(_ votes: String) -> SmallArchive {
    SmallArchive([
      "2016/conference.md": SmallArchive.summary(
        "date: 2017-03-10\nawards: [{province: nghe-an, award: flag, status: proposed, votes: \(votes)}]"
      )
    ])
  }

  @Test(arguments: [
    ("{present: 6, ballots: 6, for: 5, against: 1}", 0, 8_333),
    ("{present: 6, ballots: 5, for: 4, against: 0}", 1, 6_667),
    ("{ballots: 3, for: 3}", 0, 10_000), ("{for: 2, against: 1}", 0, 6_667),
    ("{present: 7, ballots: 7, for: 0, against: 7}", 0, 0),
  ])
  func `Ballots that are neither for nor against are not valid, and the share is of those present`(
    written: String, invalid: Int, share: Int
  ) throws {
    let archive = archive(written)
    let votes = try #require(archive.archive?[2016]?.summary.awards.first?.votes)
    #expect(votes.invalid == invalid)
    #expect(votes.share == share)
    #expect(archive.errorCount == 0)
  }

  @Test(arguments: [
    "{present: 6, ballots: 6}", "{ballots: 6, for: 6, against: 1}",
    "{present: 5, ballots: 6, for: 6}", "{for: six}", "{for: -1}", "{for: 5.5}",
    "{ballots: 0, for: 0}", "{for: 99999999999999999999}",
  ])
  func `Votes that do not add up are an error`(written: String) {
    let archive = archive(written)
    #expect(archive.problems.contains { $0.contains(" votes ") }, "\(archive.problems)")
    #expect(archive.errorCount == 1)
  }
}
