/// The ranking of one emulation year: every member, ranked ones first.
public struct Standing: Sendable {
  /// A rank from 1, shared where points are equal; after a shared rank the next is skipped.
  public struct Rank: Hashable, Sendable {
    /// The number, from 1.
    public let number: Int
    /// Whether another province holds it too.
    public let isTied: Bool
  }

  /// One member's place in the ranking.
  public struct Placing: Sendable {
    /// The province.
    public let province: Province
    /// What was published of its result; nil where nothing was.
    public let score: Score?
    /// Its rank; nil where none was published and none follows from points.
    public let rank: Rank?
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
  public let placings: [Placing]
  /// What the ranks rest on.
  public let basis: Basis

  /// The number of members whose points were published.
  public var publishedCount: Int { placings.count { $0.score?.total != nil } }

  /// The number of members that have a rank.
  public var rankedCount: Int { placings.count { $0.rank != nil } }

  /// The members with rank 1.
  public var leaders: [Placing] { placings.filter { $0.rank?.number == 1 } }

  /// The placing of a province.
  public subscript(province: Province.ID) -> Placing? {
    placings.first { $0.province.id == province }
  }

  /// Whether the ranks are those of the cluster, and not only of the members with points.
  public var ranksCluster: Bool { basis == .declared || basis == .allPoints }

  /// Ranks the members by declared ranks; where none is declared, by points, if all that were
  /// published are exact.
  init(_ sheet: ScoreSheet, members: [Province]) {
    let numbers: [Province.ID: Int]
    (numbers, basis) = Self.numbers(sheet, memberCount: members.count)
    let counts = numbers.values.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    let all = members.map { member in
      let rank = numbers[member.id].map { Rank(number: $0, isTied: counts[$0] ?? 1 > 1) }
      return Placing(province: member, score: sheet[member.id], rank: rank)
    }
    let ranked = all.enumerated().sorted { one, other in
      let (first, second) = (one.element.rank?.number ?? .max, other.element.rank?.number ?? .max)
      return (first, one.offset) < (second, other.offset)
    }
    placings = ranked.map(\.element)
  }

  private static func numbers(
    _ sheet: ScoreSheet, memberCount: Int
  ) -> ([Province.ID: Int], Basis) {
    let declared = sheet.scores.compactMap { score in
      score.declaredRank.map { (score.province, $0) }
    }
    if !declared.isEmpty { return (Dictionary(uniqueKeysWithValues: declared), .declared) }
    let published = sheet.scores.compactMap { score in score.total.map { (score.province, $0) } }
    guard !published.isEmpty, published.allSatisfy({ $0.1.precision == .exact }) else {
      return ([:], .none)
    }
    let ranks = published.map { province, figure in
      (province, 1 + published.count { $0.1.points > figure.points })
    }
    return (
      Dictionary(uniqueKeysWithValues: ranks),
      published.count == memberCount ? .allPoints : .somePoints
    )
  }
}
