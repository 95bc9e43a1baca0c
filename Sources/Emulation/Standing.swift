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

  /// All members, by rank and then in official order; those without a rank last.
  public let placings: [Placing]

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

  /// Ranks the members by declared ranks; where none is declared, by exact points.
  init(_ sheet: ScoreSheet, members: [Province]) {
    let numbers = Self.numbers(sheet)
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

  private static func numbers(_ sheet: ScoreSheet) -> [Province.ID: Int] {
    let declared = sheet.scores.compactMap { score in
      score.declaredRank.map { (score.province, $0) }
    }
    if !declared.isEmpty { return Dictionary(uniqueKeysWithValues: declared) }
    let published = sheet.scores.compactMap { score in score.total.map { (score.province, $0) } }
    guard published.allSatisfy({ $0.1.precision == .exact }) else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: published.map { province, figure in
        (province, 1 + published.count { $0.1.points > figure.points })
      })
  }
}
