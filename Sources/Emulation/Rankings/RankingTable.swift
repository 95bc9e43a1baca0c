/// The ranking of one emulation year: every member, ranked ones first.
public struct RankingTable: Sendable {
  /// A rank from 1, shared where points are equal; after a shared rank the next is skipped.
  public struct Rank: Hashable, Sendable {
    /// The number, from 1.
    public let number: Int
    /// Whether another member holds it too.
    public let isTied: Bool

    /// A rank by its number.
    public init(number: Int, isTied: Bool) {
      self.number = number
      self.isTied = isTied
    }
  }

  /// One member's place in the ranking.
  public struct Placing: Sendable {
    /// The member.
    public let member: Member
    /// What was published of its result; nil where nothing was.
    public fileprivate(set) var score: Score?
    /// Its rank; nil where none was published and none follows from points.
    public let rank: Rank?
    /// Its tier; nil where none was published and none follows from points.
    public let tier: Tier?
    /// Its total as a part of its own maximum; nil where one of them is not known.
    public fileprivate(set) var share: Share?
  }

  /// What the ranks rest on.
  public enum Basis: Hashable, Sendable {
    /// Ranks that were published.
    case declared
    /// The exact points of every member.
    case allPoints
    /// The exact points of some members: a rank among these, not in the cluster.
    case somePoints
    /// Nothing: there are no ranks.
    case none
  }

  /// All members, by rank and then in official order; those without a rank last.
  public private(set) var placings: [Placing]
  /// What the ranks rest on.
  public let basis: Basis
  /// The stage of the points that are the result.
  public let stage: Stage
  private let positions: [Member.ID: Int]
  /// Whether ranks follow each member's share of its own maximum and not the points.
  public let ranksByShare: Bool

  /// The number of members whose points at the stage of the result were published.
  public private(set) var publishedCount = 0

  /// The number of members that have a rank.
  public let rankedCount: Int

  /// Whether any points at the stage of the result, or any ranks, are known.
  public var hasResult: Bool { publishedCount > 0 || rankedCount > 0 }

  /// Whether any rank is shared.
  public var hasTies: Bool { placings.contains { $0.rank?.isTied ?? false } }

  /// The members with rank 1.
  public var leaders: [Placing] { placings.filter { $0.rank?.number == 1 } }

  /// The placing of a member.
  public subscript(member: Member.ID) -> Placing? {
    positions[member].map { placings[$0] }
  }

  /// What was published of the result of a member; nil where nothing was.
  public func score(of member: Member.ID) -> Score? {
    positions[member].flatMap { placings[$0].score }
  }

  /// Whether the ranks are those of the cluster, and not only of the members with points.
  public var ranksCluster: Bool { basis == .declared || basis == .allPoints }

  /// Ranks the members by declared ranks; where none is declared, by points, if all that were
  /// published are exact.
  init(_ sheet: ScoreSheet, _ ranking: Ranking, _ terms: ScoreSheet.Terms) {
    let members = terms.members
    let numbers: [Member.ID: Int]
    stage = sheet.resultStage
    (numbers, basis) = Self.numbers(sheet, ranking, memberCount: members.count)
    ranksByShare = ranking.measure == .percentage
    let counts = numbers.values.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    let all = members.map { member in
      let score = sheet[member.id]
      let computed = score?.result.flatMap { terms.rules.tiers.tier(of: $0, member.id, terms) }
      let maximum = terms.knownMaximum(for: member.id)
      let share = score?.total?.exact.flatMap { total in
        maximum.flatMap { Share(total, of: $0) }
      }
      return Placing(
        member: member, score: score,
        rank: numbers[member.id].map { Rank(number: $0, isTied: counts[$0] ?? 1 > 1) },
        tier: score?.declaredTier ?? computed, share: share)
    }
    let numbered = all.enumerated().map { ($1.rank?.number ?? .max, $0) }
    placings = numbered.sorted { $0 < $1 }.map { all[$1] }
    positions = Dictionary(
      uniqueKeysWithValues: placings.enumerated().map { ($1.member.id, $0) })
    rankedCount = placings.count { $0.rank != nil }
    countPublished()
  }

  private mutating func countPublished() {
    publishedCount = placings.count { $0.score?.total != nil }
  }

  private static func numbers(
    _ sheet: ScoreSheet, _ ranking: Ranking, memberCount: Int
  ) -> ([Member.ID: Int], Basis) {
    let declared = sheet.scores.compactMap { score in
      score.declaredRank.map { (score.member, $0) }
    }
    if !declared.isEmpty { return (Dictionary(uniqueKeysWithValues: declared), .declared) }
    let published = sheet.scores.compactMap(\.total)
    guard !published.isEmpty, published.allSatisfy({ $0.exact != nil }) else { return ([:], .none) }
    return (
      ranking.places.mapValues(\.number),
      published.count == memberCount ? .allPoints : .somePoints
    )
  }

  /// The same ranks and tiers with only as much of the points as may be published.
  func disclosed(as disclosure: Disclosure) -> RankingTable {
    var standing = self
    for index in placings.indices {
      standing.placings[index].score = placings[index].score?.disclosed(as: disclosure)
      if disclosure == .ranks { standing.placings[index].share = nil }
    }
    standing.countPublished()
    return standing
  }
}
