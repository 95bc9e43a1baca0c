import Input

/// One emulation year: its summary, its scores and all its notes.
///
/// Every page asks for years, and a copy of one would touch all it holds, so it is a class.
public final class Year: Sendable {
  /// The number of the year.
  public let number: Int
  /// The note that holds the year's facts.
  public let note: Note
  /// The facts.
  public let summary: Summary
  /// All notes, the summary first, then by day and name.
  public let notes: [Note]
  /// The members in that year, in official order.
  public let members: [Member]
  /// The ranking, with as much of the points as may be published.
  public let standing: RankingTable
  /// What points were given for, where that may be published.
  public let criteria: CriteriaSet
  /// The most points of the scale; nil where it is not published.
  public let maximum: Points?
  /// The stage of the points that are the result, as far as it is known.
  public let resultStage: ResultStage
  /// How much of the scores may be published.
  public let disclosure: Disclosure
  /// Whether the year has a seal.
  public let isSealed: Bool
  /// Whether the sheet of scores could be read without a mistake.
  public let hasSoundScores: Bool
  /// The members of which the sheet has neither points nor a rank, in official order; which, even where points may
  /// not be published.
  public let unsent: [Member]
  /// The stages of which any points were published, in their order.
  public let stages: [Stage]
  /// Whether any points for single criteria were published.
  public let hasCriteriaPoints: Bool
  private let spreads: Spreads
  /// The notes that name each member in their facts, in their order.
  let mentions: [Member.ID: [Note]]
  private let positions: [String: Int]
  /// How points were given, whether or not that may be published.
  let terms: ScoreSheet.Terms

  init(
    number: Int, note: Note, summary: Summary, notes: [Note], members: [Member],
    scoring: Scoring, hasSoundScores: Bool, isSealed: Bool
  ) {
    self.number = number
    self.note = note
    self.summary = summary
    self.notes = notes
    self.members = members
    self.hasSoundScores = hasSoundScores
    self.isSealed = isSealed
    terms = scoring.terms
    disclosure = terms.rules.disclosure
    standing = scoring.standing.disclosed(as: disclosure)
    unsent = members.filter { member in
      guard let placing = scoring.standing[member.id] else { return true }
      return placing.rank == nil && placing.score?.hasResult != true
    }
    resultStage =
      scoring.statesStage || summary.impliesAgreedPoints
      ? .stated(standing.stage) : .notStated
    criteria = disclosure == .criteria ? terms.criteria : CriteriaSet()
    maximum = terms.criteria.maximum ?? terms.rules.maximum
    let scores = standing.placings.flatMap { $0.score?.stages ?? [] }
    let detailed = scores.filter { score in score.points.contains { $0 != nil } }
    hasCriteriaPoints = !detailed.isEmpty
    stages = Set((scores.filter { $0.total != nil } + detailed).map(\.stage)).sorted()
    spreads = Spreads(standing, of: members, at: stages, criteria: criteria.all.count)
    positions = Dictionary(notes.enumerated().map { ($1.slug, $0) }) { first, _ in first }
    mentions = notes.reduce(into: [:]) { mentions, note in
      for member in note.namedMembers { mentions[member, default: []].append(note) }
    }
  }

  /// Where a note of that name is among the notes; nil where there is none.
  public func position(ofNote slug: String) -> Int? { positions[slug] }

  /// The tiers of the year, best first.
  public var tiers: [Tier] { terms.rules.tiers }

  /// The criteria, in order, by which equal totals were told apart.
  public var tieBreakers: [Criterion] {
    terms.rules.tieBreak.compactMap { text in
      terms.criteria.positions[text.text].map { terms.criteria.all[$0] }
    }
  }

  /// Whether some member's maximum is not that of the others.
  public var hasOwnMaxima: Bool { terms.criteria.hasOwnMaxima }

  /// The most points of a member before any bonus; nil where it is not published.
  public func maximum(for member: Member.ID) -> Points? {
    terms.criteria.maximum(for: member) ?? terms.rules.maximum
  }

  /// Whether points or ranks of it are known.
  public var hasResult: Bool { standing.publishedCount > 0 || standing.rankedCount > 0 }

  /// Whether it is under way and has no result yet, so that nothing of it is missing.
  public var isAwaited: Bool { summary.status == .inProgress && !hasResult }

  /// The awards to a member.
  public func awards(to member: Member.ID) -> [Award] {
    summary.awards.filter { $0.member == member }
  }

  /// The awards to a member that are proposed, submitted or conferred.
  public func standingAwards(to member: Member.ID) -> [Award] {
    awards(to: member).filter { !$0.status.isClosedWithout }
  }

  /// The mean and the best of the totals that are the result; nil as of any stage.
  public var spread: Spread? { spread(at: standing.stage) }

  /// The same where at least two totals are exact.
  public var spreadOfSeveral: Spread? { spread.flatMap { $0.count > 1 ? $0 : nil } }

  /// The mean and the best total at a stage; nil where no total is exact, or where the members' totals
  /// are of different maxima.
  public func spread(at stage: Stage) -> Spread? {
    guard !hasOwnMaxima else { return nil }
    return spreads[stage]
  }

  /// The mean and the best of the points for the criterion at a position; nil where none are exact.
  public func spread(of position: Int, at stage: Stage) -> Spread? {
    spreads[stage, position]
  }

  /// The points of a member for a group of criteria, and how many of those assigned have exact points.
  public func subtotal(
    of group: CriteriaSet.Group.ID?, for member: Member.ID, at stage: Stage
  ) -> (points: Points, count: Int, total: Int) {
    let figures = figures(of: group, for: member, at: stage)
    let exact = figures.compactMap { $0?.exact }
    return (exact.reduce(.zero, +), exact.count, figures.count)
  }

  /// The points of a member for the criteria of a group that are assigned to it; nil for one without any.
  public func figures(
    of group: CriteriaSet.Group.ID?, for member: Member.ID, at stage: Stage
  ) -> [Figure?] {
    let score = standing.score(of: member)?[stage]
    return criteria.positions(in: group).filter { criteria.all[$0].isAssigned(to: member) }
      .map { score?.points(at: $0) }
  }
}
