/// The mean and the best of a year's points, for the totals and for each criterion of each stage.
struct Spreads: Sendable {
  private struct AtStage {
    /// Of the totals; nil where no total is exact.
    let total: Spread?
    /// Of each criterion, by its position; nil where no points are exact.
    let criteria: [Spread?]
  }

  private let stages: [Stage: AtStage]

  /// The spreads of the members' points at stages.
  init(_ standing: RankingTable, of members: [Member], at stages: [Stage], criteria: Int) {
    let scores = members.map { (member: $0.id, score: standing[$0.id]?.score) }
    self.stages = Dictionary(
      uniqueKeysWithValues: stages.map { stage in
        let atStage = scores.map { (member: $0.member, score: $0.score?[stage]) }
        return (
          stage,
          AtStage(
            total: Spread(atStage.map { ($0.member, $0.score?.total) }),
            criteria: (0..<criteria).map { position in
              Spread(atStage.map { ($0.member, $0.score?.points(at: position)) })
            })
        )
      })
  }

  /// The spread of the totals at a stage.
  subscript(stage: Stage) -> Spread? { stages[stage]?.total }

  /// The spread of the points for the criterion at a position.
  subscript(stage: Stage, position: Int) -> Spread? {
    guard let criteria = stages[stage]?.criteria, criteria.indices.contains(position) else {
      return nil
    }
    return criteria[position]
  }
}
