import Input

/// The facts of an emulation year, as the year's summary note gives them.
public struct Summary: Sendable {
  /// How far the result has come; nil where the note does not state it.
  public let status: YearStatus?
  /// Where the status is written.
  let statusPlace: Place?
  /// The head and deputies in office by this note.
  public let offices: [Office]
  /// The head and deputies of the following year, as far as the conference decided on them.
  public let nextOffices: [Office]
  /// The covenant signed at the conference.
  public let covenant: Covenant?
  /// The awards as they stand, with the decisions that came later.
  public private(set) var awards: [Award]
  /// The awards as the note itself lists them, which a seal fixes.
  public let listedAwards: [Award]
  /// What the cluster set itself to do next.
  public let tasks: [LocalizedText]
  /// What is not known of the year.
  public let gaps: [LocalizedText]
  /// What was put right after publication.
  public let corrections: [Correction]
  /// Who took part, where the note says so.
  public let members: [Member.ID]
  /// What the year's papers carry.
  public let papers: Papers
  /// How points are ranked, classed, compared and published.
  let rules: ScoringRules

  static let keys =
    [
      "head", "deputy", "next", "covenant", "awards", "tasks", "gaps", "corrections", "members",
      "papers",
    ]
    + ScoringRules.keys

  init(
    _ fields: Fields, status: YearStatus?, year: Int, on day: Day?, _ references: References,
    _ problems: inout Problems
  ) {
    let languages = references.languages
    self.status = status
    statusPlace = fields["status"]?.place
    offices = Office.all(in: fields, isNext: false, year: year, references, &problems)
    if let next = fields.fields("next", &problems) {
      next.reportUnknownKeys(besides: Office.Kind.allCases.map(\.rawValue), to: &problems)
      nextOffices = Office.all(in: next, isNext: true, year: year, references, &problems)
    } else {
      nextOffices = []
    }
    covenant = fields.fields("covenant", &problems).flatMap {
      Covenant($0, toldIn: year, references, &problems)
    }
    awards = fields.list("awards", &problems).compactMap { Award($0, references, &problems) }
    listedAwards = awards
    tasks = fields.localizedList("tasks", languages, &problems)
    gaps = fields.localizedList("gaps", languages, &problems)
    corrections = fields.list("corrections", &problems).compactMap {
      Correction($0, in: year, references, &problems)
    }
    let errors = problems.errorCount
    let members = references.members("members", of: fields, &problems)
    self.members = problems.errorCount == errors ? members : []
    papers = Papers(
      fields.fields("papers", &problems), PaperDating(year: year, conference: day), references,
      &problems)
    rules = ScoringRules(fields, references, &problems)
    reportSurplusAwards(year, on: day, to: &problems)
    reportUntimely(awards, year, on: day, references, to: &problems)
    reportCovenantYear(year, fields, to: &problems)
  }

  /// The same with the decisions on its awards that came later.
  func adding(_ decisions: LaterDecisions) -> Summary {
    var summary = self
    summary.awards = decisions.awards
    return summary
  }

  /// Warns of a covenant for another year than the next, which the conference signs.
  private func reportCovenantYear(_ year: Int, _ fields: Fields, to problems: inout Problems) {
    guard let covenant, covenant.year != year + 1,
      let place = (try? fields["covenant"]?.fields())?["year"]?.place
    else { return }
    problems.report(
      EmulationProblem.covenantForAnotherYear(covenant.year, signedIn: year).at(place))
  }

  /// Reports an award that contradicts the status: a conferred one in a year of which no result is known.
  func reportConferred(to problems: inout Problems) {
    guard status == .unknown, let statusPlace,
      let award = awards.first(where: { $0.status == .conferred })
    else { return }
    problems.report(
      EmulationProblem.unknownStatusWithAward(kind: award.kind.id, of: award.member)
        .at(statusPlace))
  }

  /// Reports a result that contradicts the status: any points or rank of a year of which no result is
  /// known, and warns of a result of a year that is under way.
  func reportResult(_ standing: RankingTable, to problems: inout Problems) {
    guard let statusPlace else { return }
    let scores = standing.placings.compactMap(\.score)
    if status == .unknown, let score = scores.first(where: \.hasResult) {
      problems.report(
        EmulationProblem.unknownStatusWithResult(of: score.member, line: score.place.line)
          .at(statusPlace))
    } else if status == .inProgress, standing.rankedCount > 0 || standing.publishedCount > 0 {
      problems.report(
        EmulationProblem.inProgressWithResult.at(statusPlace))
    }
  }
}
