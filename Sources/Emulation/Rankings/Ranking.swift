import Input

/// The order that the points of the result give, and how declared ranks stand to it.
struct Ranking {
  /// A rank that follows from points.
  struct Place {
    /// The number, from 1.
    let number: Int
    /// The last number that the place could have if equal totals were told apart; the number itself
    /// where they were, or where nothing would tell them apart.
    let lowest: Int
  }

  private let terms: ScoreSheet.Terms
  private let tieBreakers: [Int]
  /// What ranks follow from.
  let measure: ScoringRules.Measure
  /// The places of the scores with exact totals among each other.
  private(set) var places: [Member.ID: Place] = [:]

  init(_ scores: [Score], _ terms: ScoreSheet.Terms, tieBreakers: [Int]) {
    self.terms = terms
    measure = terms.rules.measure ?? (terms.criteria.hasOwnMaxima ? .percentage : .points)
    self.tieBreakers = tieBreakers
    let sorted = scores.compactMap { score in key(score).map { (score: score, key: $0) } }
      .sorted { $0.key > $1.key }
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.key != sorted[start].key } ?? sorted.count
      place(sorted[start..<end].map(\.score), first: start + 1)
      start = end
    }
  }

  /// Gives their places to scores with equal totals, of which the first is `first`.
  private mutating func place(_ equal: [Score], first: Int) {
    let keys = tieBreakers.isEmpty ? [] : equal.compactMap(tieKey)
    // With points missing for a tie-break the scores share the rank, and any order may be declared.
    guard keys.count == equal.count else {
      let lowest = tieBreakers.isEmpty ? first : first + equal.count - 1
      for score in equal { places[score.member] = Place(number: first, lowest: lowest) }
      return
    }
    let sorted = zip(keys, equal).sorted { $1.0.lexicographicallyPrecedes($0.0) }
    var number = first
    for (offset, (key, score)) in sorted.enumerated() {
      if offset > 0, sorted[offset - 1].0 != key { number = first + offset }
      places[score.member] = Place(number: number, lowest: number)
    }
  }

  /// The points by which equal totals are told apart; nil where one of them is not known.
  private func tieKey(_ score: Score) -> [Points]? {
    var key: [Points] = []
    for position in tieBreakers {
      let criterion = terms.criteria.all[position]
      let figure = score.result?.points(at: position)
      if let points = figure?.exact {
        key.append(criterion.counted(points))
      } else if figure == nil, criterion.kind != .criterion {
        key.append(.zero)
      } else {
        return nil
      }
    }
    return key
  }

  /// The exact total on the measure by which ranks follow.
  private func key(_ score: Score) -> Share? {
    score.total?.exact.flatMap { share($0, of: score.member) }
  }

  private func share(_ points: Points, of member: Member.ID) -> Share? {
    guard measure == .percentage, let maximum = terms.knownMaximum(for: member) else {
      return Share(points, of: Points(1))
    }
    return Share(points, of: maximum)
  }

  /// The most that a total can be; nil where nothing bounds it.
  func highest(_ score: Score) -> Share? {
    guard let total = score.total else { return nil }
    return switch total.precision {
    case .exact, .below: share(total.points, of: score.member)
    case .approximate, .above: nil
    }
  }

  /// The least that a total can be; nil where nothing bounds it.
  func lowest(_ score: Score) -> Share? {
    guard let total = score.total else { return nil }
    return switch total.precision {
    case .exact, .above: share(total.points, of: score.member)
    case .approximate, .below: nil
    }
  }

  /// Whether two scores have exact totals that are equal.
  func areEqual(_ one: Score, _ other: Score) -> Bool {
    guard let share = key(one), let otherShare = key(other) else { return false }
    return share == otherShare
  }

  /// Whether a tie-break could put a score before another with an equal total.
  func mayPrecede(_ score: Score, _ other: Score) -> Bool {
    guard !tieBreakers.isEmpty, areEqual(score, other) else { return false }
    guard let key = tieKey(score), let otherKey = tieKey(other) else { return true }
    return otherKey.lexicographicallyPrecedes(key)
  }

  /// Whether a tie-break surely tells two scores with equal totals apart.
  func tellsApart(_ one: Score, _ other: Score) -> Bool {
    guard !tieBreakers.isEmpty, let key = tieKey(one), let otherKey = tieKey(other) else {
      return false
    }
    return key != otherKey
  }

  /// The points of a score as messages tell them.
  func told(_ score: Score) -> Bilingual {
    guard let total = score.total else {
      return Bilingual("unpublished points", vi: "điểm chưa công bố")
    }
    guard measure == .percentage, let maximum = terms.knownMaximum(for: score.member) else {
      return Bilingual("\(total.plain) points", vi: "\(total.plain) điểm")
    }
    return Bilingual(
      "\(total.plain) of \(maximum.plain) points",
      vi: "\(total.plain) trên \(maximum.plain) điểm")
  }
}
