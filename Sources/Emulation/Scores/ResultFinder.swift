/// Which stage of a sheet of scores is the result of its year.
///
/// It is the last of the stages after self-scoring for which the sheet has any points, or a rank or tier
/// in a row of that stage. Self-scores are the result only where the year's summary says so.
struct ResultFinder {
  /// The stage; nil where the sheet has no result.
  let stage: Stage?
  /// Whether the sheet names the stage wherever it has points, a rank or a tier of it.
  let isStated: Bool

  /// - Parameter takesOwn: whether the summary says that self-scores are the result.
  init(_ rows: [ScoreReader.Row], takesOwn: Bool) {
    var found: Set<Stage> = []
    for row in rows {
      for result in row.results where result.hasFigures { found.insert(result.stage) }
      if row.isClassed, row.statesStage { found.insert(row.stage) }
    }
    if !takesOwn { found.remove(.own) }
    // A rank beside self-scores, in a row without a stage, is one of a result without points.
    let ranksAlone = rows.contains(where: \.isClassed) ? Stage.agreed : nil
    let stage = found.max() ?? ranksAlone
    self.stage = stage
    isStated = rows.allSatisfy { row in
      row.statesStage || row.stage != stage
        || !row.isClassed
          && !row.results.contains { $0.stage == stage && $0.hasFigures }
    }
  }
}
