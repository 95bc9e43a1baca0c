import Input

/// The facts of an emulation year, as the year's summary note gives them.
public struct Summary: Sendable {
  /// How far the result has come; nil where the note does not state it.
  public let status: YearStatus?
  /// Where the status is written.
  let statusPlace: Place?
  /// The head and deputy in office by this note.
  public let offices: [Office]
  /// The head and deputy of the following year, as far as the conference decided on them.
  public let nextOffices: [Office]
  /// The covenant signed at the conference.
  public let covenant: Covenant?
  /// The awards.
  public let awards: [Award]
  /// What the cluster set itself to do next.
  public let tasks: [LocalizedText]
  /// What is not known of the year.
  public let gaps: [LocalizedText]
  /// What was put right after publication.
  public let corrections: [Correction]
  /// Who took part, where the note says so.
  public let members: [Province.ID]
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
    offices = Office.Kind.allCases.compactMap {
      Office($0, in: fields, isNext: false, year: year, references, &problems)
    }
    if let next = fields.fields("next", &problems) {
      next.reportUnknownKeys(besides: Office.Kind.allCases.map(\.rawValue), to: &problems)
      nextOffices = Office.Kind.allCases.compactMap {
        Office($0, in: next, isNext: true, year: year, references, &problems)
      }
    } else {
      nextOffices = []
    }
    covenant = fields.fields("covenant", &problems).flatMap {
      Covenant($0, toldIn: year, references, &problems)
    }
    awards = fields.list("awards", &problems).compactMap { Award($0, references, &problems) }
    tasks = fields.localizedList("tasks", languages, &problems)
    gaps = fields.localizedList("gaps", languages, &problems)
    corrections = fields.list("corrections", &problems).compactMap {
      Correction($0, references, &problems)
    }
    let errors = problems.errorCount
    let members = references.provinces("members", of: fields, &problems)
    self.members = problems.errorCount == errors ? members : []
    papers = Papers(
      fields.fields("papers", &problems), PaperDating(year: year, conference: day), references,
      &problems)
    rules = ScoringRules(fields, references, &problems)
    reportSurplusAwards(year, on: day, to: &problems)
    reportUntimelyAwards(year, references, to: &problems)
  }

  /// Reports what a year has more of than the kind of award allows, and what stands there twice.
  private func reportSurplusAwards(
    _ year: Int, on day: Day?, to problems: inout Problems
  ) {
    var given: [String: Int] = [:]
    for (index, award) in awards.enumerated() {
      let count = given[award.kind.id, default: 0] + 1
      given[award.kind.id] = count
      let isRepeated = awards[..<index].contains {
        $0.province == award.province && $0.kind.id == award.kind.id
      }
      if isRepeated {
        problems.report(
          Problem(
            "award-twice", "'\(award.province)' has the award '\(award.kind.id)' already",
            at: award.place))
      } else if let expected = rules.quotas[award.kind.id]
        ?? (award.kind.rules(year, on: day) ? award.kind.expected : nil),
        count > expected
      {
        problems.report(
          Problem(
            "award-quota",
            "this is award '\(award.kind.id)' number \(count), but a year has at most \(expected)",
            at: award.place))
      }
    }
  }

  /// Reports awards to provinces that did not exist in the year, decisions before the year, and awards
  /// conferred on provinces that had ended by the day of the decision: a dissolved body is not
  /// commended (Circular 15/2025/TT-BNV).
  private func reportUntimelyAwards(
    _ year: Int, _ references: References, to problems: inout Problems
  ) {
    for award in awards {
      guard let province = references.registers.provinces[award.province] else { continue }
      if !province.existed(in: year) {
        problems.report(
          Problem(
            "not-a-member", "'\(award.province)' was no member of the cluster in this year",
            at: award.place))
      } else if case .conferred(let decision) = award.status, decision.day.year < year {
        problems.report(
          Problem(
            "date-order",
            "the award cannot be conferred in \(decision.day.year), before the year \(year) it is for",
            at: award.place))
      } else if case .conferred(let decision) = award.status, let merger = province.merger,
        decision.day >= merger.day
      {
        problems.report(
          Problem(
            "award-dissolved",
            "'\(award.province)' ended on \(merger.day.iso), so nothing can be conferred on it by a"
              + " decision of \(decision.day.iso)", at: award.place))
      }
    }
  }

  /// Reports a result that contradicts the status: any points or rank of a year of which no result is
  /// known, and warns of a result of a year that is under way.
  func reportResult(_ standing: Standing, to problems: inout Problems) {
    guard let statusPlace else { return }
    let scores = standing.placings.compactMap(\.score)
    if status == .unknown, let score = scores.first(where: \.hasResult) {
      let line = score.place.line.map { " in line \($0)" } ?? ""
      problems.report(
        Problem(
          "status-unknown",
          "'unknown' says that no result is known, but scores.csv gives one of '\(score.province)'\(line);"
            + " write 'provisional', or 'reported' where it is known from reports",
          at: statusPlace))
    } else if status == .inProgress, standing.rankedCount > 0 || standing.publishedCount > 0 {
      problems.report(
        .warning(
          "status-in-progress",
          "the year is in progress, but its scores give a result; write 'provisional' when the"
            + " conference has summed it up", at: statusPlace))
    }
  }

  /// Warns of awards to members whose rank is known and below what the kind of award expects, where
  /// that rule is in force in the year.
  func reportLowRanks(
    _ standing: Standing, in year: Int, on day: Day?, to problems: inout Problems
  ) {
    guard standing.ranksCluster else { return }
    for award in awards where award.kind.rules(year, on: day) {
      guard let lowest = award.kind.lowestRank, let placing = standing[award.province] else {
        continue
      }
      if let rank = placing.rank?.number {
        if rank <= lowest { continue }
      } else {
        // Without a rank it is known to be lower only if others hold all that are expected.
        guard standing.placings.count(where: { ($0.rank?.number ?? .max) <= lowest }) >= lowest
        else { continue }
      }
      let rank = placing.rank.map { "rank \($0.number)" } ?? "no rank"
      problems.report(
        .warning(
          "award-rank",
          "'\(award.province)' has \(rank), but the award '\(award.kind.id)' expects rank \(lowest)"
            + (lowest > 1 ? " or better" : ""), at: award.place))
    }
  }
}
