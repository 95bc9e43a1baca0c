import Input

/// Compares the ranks that a sheet declares with its points and with each other.
struct RankCheck {
  private let ranking: Ranking
  /// The scores with a declared rank, best first.
  private let ranked: [(number: Int, row: Int, score: Score)]
  private let unranked: [(row: Int, score: Score)]
  /// Whether every member has exact points, so that they give each rank.
  private let isComplete: Bool
  private let memberCount: Int

  /// A check of the scores without a mistake; those with one would only seem to contradict others.
  init(_ scores: [Score], memberCount: Int, _ ranking: Ranking) {
    self.ranking = ranking
    self.memberCount = memberCount
    let rows = Array(scores.enumerated()).filter { $1.isValid }
    isComplete = rows.count == memberCount && ranking.places.count == memberCount
    ranked = rows.compactMap { row, score in
      score.declaredRank.map { (number: $0, row: row, score: score) }
    }.sorted { ($0.number, $0.row) < ($1.number, $1.row) }
    unranked = rows.filter { $1.declaredRank == nil }.map { (row: $0, score: $1) }
  }

  /// Reports ranks that points contradict, ranks that two members hold without a tie, and ties of one.
  func report(to problems: inout Problems) {
    guard !ranked.isEmpty else { return }
    if isComplete {
      reportWrong(to: &problems)
    } else {
      reportContradictions(to: &problems)
      reportTwice(to: &problems)
    }
    reportTiesOfOne(to: &problems)
  }

  /// Reports each rank that is said to be tied where no other member can have it.
  private func reportTiesOfOne(to problems: inout Problems) {
    guard isComplete || ranked.count == memberCount else { return }
    for (number, _, score) in ranked where score.isDeclaredTied {
      let isShared = ranked.contains { $0.number == number && $0.score.member != score.member }
      let isEqual = isComplete && unranked.contains { ranking.areEqual($0.score, score) }
      guard !isShared, !isEqual else { continue }
      problems.report(EmulationProblem.rankTiedAlone(number).at(score.rankPlace))
    }
  }

  /// Reports each declared rank that is not the one the points give.
  private func reportWrong(to problems: inout Problems) {
    for (number, _, score) in ranked {
      guard let place = ranking.places[score.member],
        !(place.number...place.lowest).contains(number)
      else { continue }
      problems.report(
        EmulationProblem.rankDisagrees(number, result: ranking.told(score), rank: place.number)
          .at(score.rankPlace))
    }
    let last = ranked.last?.number ?? 0
    for (_, score) in unranked {
      guard let place = ranking.places[score.member], place.lowest <= last else { continue }
      problems.report(
        EmulationProblem.rankDisagrees(nil, result: ranking.told(score), rank: place.number)
          .at(score.rankPlace))
    }
  }

  /// Reports scores whose points surely are not less than those of one ranked before them.
  private func reportContradictions(to problems: inout Problems) {
    /// The score of those ranked better whose points can be the fewest.
    var weakest: (row: Int, number: Int, score: Score, highest: Share)?
    func check(_ row: Int, _ number: Int?, _ score: Score) {
      guard let weakest, let lowest = ranking.lowest(score), weakest.highest <= lowest,
        weakest.highest < lowest || !ranking.mayPrecede(weakest.score, score)
      else { return }
      problems.report(
        contradiction((row, number, score), (weakest.row, weakest.number, weakest.score)))
    }
    var start = 0
    while start < ranked.count {
      let end = ranked[start...].firstIndex { $0.number != ranked[start].number } ?? ranked.count
      for (number, row, score) in ranked[start..<end] { check(row, number, score) }
      for (number, row, score) in ranked[start..<end] {
        guard let highest = ranking.highest(score),
          weakest.map({ highest < $0.highest }) ?? true
        else { continue }
        weakest = (row, number, score, highest)
      }
      start = end
    }
    for (row, score) in unranked { check(row, nil, score) }
  }

  /// The problem of two scores of which the points contradict the ranks, told at the later row.
  private func contradiction(
    _ one: (row: Int, number: Int?, score: Score), _ other: (row: Int, number: Int?, score: Score)
  ) -> Problem {
    let (later, earlier) = one.row > other.row ? (one, other) : (other, one)
    return EmulationProblem.ranksContradict(
      later.number, result: ranking.told(later.score), other: earlier.score.member,
      otherRank: earlier.number, otherResult: ranking.told(earlier.score)
    )
    .at(later.score.rankPlace)
  }

  /// Reports a rank that two members hold although neither their points nor the sheet say a tie.
  private func reportTwice(to problems: inout Problems) {
    for (one, other) in zip(ranked, ranked.dropFirst()) where one.number == other.number {
      let (first, second) = (one.score, other.score)
      let areExact = first.total?.exact != nil && second.total?.exact != nil
      let isTie =
        areExact
        ? ranking.areEqual(first, second) && !ranking.tellsApart(first, second)
        : first.isDeclaredTied && second.isDeclaredTied
      guard !isTie else { continue }
      problems.report(
        EmulationProblem.rankTwice(other.number, other: first.member, areExact: areExact)
          .at(second.rankPlace))
    }
  }
}
