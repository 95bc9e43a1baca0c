import Emulation
import Input
import Localization

private typealias RankingColumn = DataColumn<History.Entry>
private typealias ScoreColumn = DataColumn<DataFiles.ScoreLine>
private typealias CriterionColumn = DataColumn<(year: Year, criterion: Criterion)>

extension DataFiles {
  /// A figure of a member at a stage: for a criterion, or the total.
  struct ScoreLine {
    /// The year.
    let year: Int
    /// The member.
    let member: Member.ID
    /// Its name in that year.
    let name: String
    /// The most points that it can have for it, before any bonus in a total.
    let maximum: Points?
    /// The stage.
    let stage: Stage
    /// What it is for; nil for the total.
    let criterion: Criterion?
    /// The points; nil where they were not published.
    let figure: Figure?
    /// Whether it was not declared but computed.
    let isComputed: Bool
    /// Whether it is known from reports only.
    let isReported: Bool
  }

  /// The members of a year by rank; none where neither points nor ranks were published.
  func placings(_ year: Year) -> [History.Entry] {
    guard year.hasRanking else { return [] }
    return year.standing.placings.map { archive.entry($0, in: year) }
  }

  /// The columns of rankings.
  @DataColumns<History.Entry>
  func rankingColumns(withYear: Bool) -> [DataColumn<History.Entry>] {
    if withYear { RankingColumn(.year) { .whole($0.year.number) } }
    RankingColumn(.rank) { DataCell($0.placing.rank?.number) }
    RankingColumn(.tied) { $0.isTied.map { .flag($0) } ?? .empty }
    RankingColumn(.rankBasis) { $0.placing.rank == nil ? .empty : DataCell($0.year.rankBasis) }
    RankingColumn(.member) { .text($0.placing.member.id) }
    RankingColumn(.name) { .text($0.placing.member.name(in: $0.year.number).text) }
    RankingColumn(.stage) {
      DataCell($0.placing.score?.total == nil ? nil : $0.year.resultStage.id)
    }
    RankingColumn.figure(.points) {
      DataCell($0.placing.score?.total, isReported: $0.year.summary.isReported)
    }
    RankingColumn(.maximum) { DataCell($0.maximum) }
    RankingColumn(.share) { DataCell($0.placing.share?.percent(decimals: 2)) }
    RankingColumn(.tier) { DataCell($0.placing.tier?.id) }
    RankingColumn.texts(.tierName, in: languages) { $0.placing.tier?.name }
    RankingColumn(.placesChange) { DataCell($0.placesChange) }
    RankingColumn(.pointsChange) { DataCell($0.pointsChange) }
    RankingColumn(.awardsProposed) { .ids($0.awards(\.status.isOpen)) }
    RankingColumn(.awardsConferred) { .ids($0.awards { $0.status == .conferred }) }
    RankingColumn.texts(.note, in: languages) { $0.placing.score?.note }
    sources { ($0.year, $0.placing.score?.total == nil ? nil : $0.placing.score?.source) }
  }

  /// The points of a year by member, stage and criterion, with the total of each stage at its end.
  ///
  /// Points of a bonus or a penalty stand there only where there are any, as they count in the total;
  /// a criterion that is not assigned to a member has no line.
  func scoreLines(_ year: Year) -> [ScoreLine] {
    guard Dataset.Kind.scores.isThere(in: year) else { return [] }
    let stages = year.stages
    let detailed = stages.filter { stage in
      year.standing.placings.contains { placing in
        placing.score?[stage]?.points.contains { $0 != nil } ?? false
      }
    }
    return year.members.flatMap { member in
      let name = member.name(in: year.number).text
      let maximum = year.maximum(for: member.id)
      return stages.flatMap { stage in
        let score = year.standing.score(of: member.id)?[stage]
        let criteria = detailed.contains(stage) ? year.criteria.all : []
        let lines = criteria.enumerated().compactMap { position, criterion -> ScoreLine? in
          let figure = score?.points(at: position)
          let isScale = criterion.kind == .criterion && criterion.isAssigned(to: member.id)
          guard figure != nil || isScale else { return nil }
          return ScoreLine(
            year: year.number, member: member.id, name: name,
            maximum: criterion.maximum(for: member.id), stage: stage, criterion: criterion,
            figure: figure, isComputed: false, isReported: year.summary.isReported)
        }
        let total = ScoreLine(
          year: year.number, member: member.id, name: name, maximum: maximum, stage: stage,
          criterion: nil, figure: score?.total, isComputed: score?.isTotalComputed ?? false,
          isReported: year.summary.isReported)
        return lines + [total]
      }
    }
  }

  /// The columns of points.
  @DataColumns<ScoreLine>
  func scoreColumns(withYear: Bool) -> [DataColumn<ScoreLine>] {
    if withYear { ScoreColumn(.year) { .whole($0.year) } }
    ScoreColumn(.member) { .text($0.member) }
    ScoreColumn(.name) { .text($0.name) }
    ScoreColumn(.stage) { .text($0.stage.rawValue) }
    ScoreColumn(.kind) { .text($0.criterion?.kind.rawValue ?? "total") }
    ScoreColumn(.criterion) { DataCell($0.criterion?.id) }
    ScoreColumn.texts(.criterionName, in: languages) { $0.criterion?.name }
    ScoreColumn(.group) { DataCell($0.criterion?.group) }
    ScoreColumn(.maximum) { DataCell($0.maximum) }
    ScoreColumn.figure(.points) { $0.cell }
    ScoreColumn(.computed) { $0.figure == nil ? .empty : .flag($0.isComputed) }
  }

  /// The criteria of a year, each with the year.
  func criteria(_ year: Year) -> [(year: Year, criterion: Criterion)] {
    year.criteria.isEmpty ? [] : year.criteria.all.map { (year, $0) }
  }

  /// The columns of criteria.
  @DataColumns<(year: Year, criterion: Criterion)>
  var criteriaColumns: [DataColumn<(year: Year, criterion: Criterion)>] {
    CriterionColumn(.year) { .whole($0.year.number) }
    CriterionColumn(.criterion) { .text($0.criterion.id) }
    CriterionColumn(.kind) { .text($0.criterion.kind.rawValue) }
    CriterionColumn.texts(.criterionName, in: languages) { $0.criterion.name }
    CriterionColumn(.group) { DataCell($0.criterion.group) }
    CriterionColumn.texts(.groupName, in: languages) { line in
      line.year.criteria.groups.first { $0.id == line.criterion.group }?.name
    }
    CriterionColumn(.maximum) { DataCell($0.criterion.maximum) }
  }
}

extension DataFiles.ScoreLine {
  /// The points as they count in the total: those of a penalty are negative.
  fileprivate var cell: DataCell {
    guard let figure, criterion?.kind == .penalty else {
      return DataCell(figure, isReported: isReported)
    }
    let points = Points.zero - figure.points
    return isReported && figure.precision == .exact
      ? .reported(points) : .figure(points, figure.precision.ofOpposite)
  }
}

extension History.Entry {
  /// Whether others share the rank; nil where the member has none, and where none is known to share
  /// it but not every member has a rank.
  fileprivate var isTied: Bool? {
    guard let rank = placing.rank else { return nil }
    let isRankOfAllKnown = year.standing.rankedCount == year.standing.placings.count
    return rank.isTied || isRankOfAllKnown ? rank.isTied : nil
  }

  /// The most points of the member before any bonus, beside published points.
  fileprivate var maximum: Points? {
    placing.score?.total == nil ? nil : year.maximum(for: placing.member.id)
  }

  /// The ids of the awards to the member in the year that fulfil a condition.
  fileprivate func awards(_ isWanted: (Award) -> Bool) -> [String] {
    year.awards(to: placing.member.id).filter(isWanted).map(\.kind.id)
  }
}
