import Input

/// How the members voted on a proposal.
public struct Votes: Hashable, Sendable {
  /// How many of those who may vote were present; nil where that is not given.
  public let present: Int?
  /// The ballots that were counted.
  public let ballots: Int
  /// The ballots for it.
  public let agreed: Int
  /// The ballots against it.
  public let against: Int

  /// The ballots that are neither for nor against: blank or not valid.
  public var invalid: Int { ballots - agreed - against }

  /// The ballots for it in hundredths of a per cent of those present, or of the ballots where that number is
  /// not given; rounded.
  public var share: Int {
    let whole = present ?? ballots
    return (agreed * 10_000 + whole / 2) / whole
  }

  private static let keys = ["present", "ballots", "for", "against"]

  /// Reads `{present: 6, ballots: 6, for: 5, against: 1}`; nil and `votes` where numbers are missing or
  /// contradict each other.
  init?(_ fields: Fields, _ problems: inout Problems) {
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    let errors = problems.errorCount
    let numbers = Self.keys.map { fields.read($0, &problems, Self.number) }
    guard problems.errorCount == errors else { return nil }
    guard let agreed = numbers[2] else {
      problems.report(EmulationProblem.votesWithoutNumber.at(fields.place))
      return nil
    }
    let against = numbers[3] ?? 0
    let ballots = numbers[1] ?? agreed + against
    guard agreed + against <= ballots, ballots > 0 else {
      problems.report(
        EmulationProblem.votesBeyondBallots(agreed: agreed, against: against, ballots: ballots)
          .at(fields["ballots"]?.place ?? fields.place))
      return nil
    }
    if let present = numbers[0], present < ballots {
      problems.report(
        EmulationProblem.ballotsBeyondPresent(ballots: ballots, present: present)
          .at(fields["present"]?.place ?? fields.place))
      return nil
    }
    (present, self.ballots, self.agreed, self.against) = (numbers[0], ballots, agreed, against)
  }

  private static func number(_ text: LocatedText) throws(Problem) -> Int {
    guard text.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text.text),
      number <= 10_000
    else {
      throw EmulationProblem.notACountOfVotes(Excerpt.beginning(of: text.text)).at(text.place)
    }
    return number
  }
}
