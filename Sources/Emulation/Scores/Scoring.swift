import Input

/// The criteria and scores of a year, read and checked, with the ranking that follows.
struct Scoring {
  let terms: ScoreSheet.Terms
  /// The ranking, with all that the sheet holds.
  let standing: RankingTable
  /// Whether the sheet names the stage of the result.
  let statesStage: Bool

  /// Reads `criteria.csv` and `scores.csv` of a year, where they are there.
  ///
  /// Reports what is wrong in each of them, and where they contradict the summary or each other. What
  /// has a mistake of its own is not compared with anything: it would only seem to contradict.
  init(
    _ year: Int, _ note: Note?, _ members: [Member], _ tree: FileTree, _ registers: Catalog,
    _ problems: inout Problems
  ) {
    let references = References(registers: registers, sources: note?.sources)
    let rules = note?.summary?.rules ?? .none
    let beforeCriteria = problems.errorCount
    var criteria = CriteriaSet()
    if let file = tree.texts["\(year)/criteria.csv"] {
      criteria = CriteriaSheet(file, members: members, references, &problems).set
    }
    terms = ScoreSheet.Terms(
      members: members, criteria: criteria,
      hasSoundCriteria: problems.errorCount == beforeCriteria
        && !tree.unreadable.contains("\(year)/criteria.csv"),
      rules: rules, references: references)
    let tieBreakers = rules.tieBreakers(criteria, isValid: terms.hasSoundCriteria, &problems)
    let hasSoundTerms = terms.hasSoundCriteria && problems.errorCount == beforeCriteria
    Self.reportMaxima(terms, to: &problems)
    var sheet = ScoreSheet.empty
    if let file = tree.texts["\(year)/scores.csv"] { sheet = ScoreSheet(file, terms, &problems) }
    statesStage = sheet.statesStage
    Self.reportResult(of: sheet, rules, to: &problems)
    let ranking = Ranking(sheet.scores, terms, tieBreakers: tieBreakers)
    standing = RankingTable(sheet, ranking, terms)
    if note?.isDraft != true {
      for name in ["scores.csv", "criteria.csv"] {
        guard let file = tree.texts["\(year)/\(name)"] else { continue }
        Placeholder.report(in: file, to: &problems)
      }
    }
    guard hasSoundTerms, rules.isValid, sheet.hasSoundColumns else { return }
    RankCheck(sheet.scores, memberCount: registers.count(of: members), ranking)
      .report(to: &problems)
    for score in sheet.scores where score.isValid { reportTier(of: score, to: &problems) }
  }

  /// Reports a summary that takes self-scores for the result where points of a later stage are.
  private static func reportResult(
    of sheet: ScoreSheet, _ rules: ScoringRules, to problems: inout Problems
  ) {
    guard let place = rules.ownResultPlace, sheet.hasResult, sheet.resultStage != .own else {
      return
    }
    problems.report(
      EmulationProblem.resultBeforeOwnScores(sheet.resultStage).at(place))
  }

  /// Reports a maximum in the summary that is not the sum of the criteria's, and ranks by percentage of
  /// a maximum that is not given.
  private static func reportMaxima(_ terms: ScoreSheet.Terms, to problems: inout Problems) {
    guard terms.hasSoundCriteria else { return }
    let rules = terms.rules
    if let sum = terms.criteria.maximum, let declared = rules.maximum, sum != declared,
      let place = rules.maximumPlace
    {
      problems.report(
        EmulationProblem.maximumDisagrees(declared, sum: sum).at(place))
    }
    if rules.measure == .percentage, terms.criteria.maximum ?? rules.maximum == nil,
      let place = rules.measurePlace
    {
      problems.report(
        EmulationProblem.percentageWithoutMaximum.at(place))
    }
  }

  /// Reports a declared tier that the points contradict.
  private func reportTier(of score: Score, to problems: inout Problems) {
    let tiers = terms.rules.tiers
    guard tiers.ask, let declared = score.declaredTier, let result = score.result,
      let position = tiers.firstIndex(where: { $0.id == declared.id })
    else { return }
    func isReached(_ tier: Tier) -> Bool? {
      tier.isReached(by: result, of: score.member, terms)
    }
    let isInBetter = tiers[..<position].contains { isReached($0) == true }
    guard isInBetter || isReached(declared) == false else { return }
    let given = tiers.tier(of: result, score.member, terms).map(\.id)
    problems.report(
      EmulationProblem.tierDisagrees(declared.id, points: result.total, given: given)
        .at(score.tierPlace))
  }
}
