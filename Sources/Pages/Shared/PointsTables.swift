import Charts
package import Emulation
package import Links
package import Localization
import Templates

extension PointsTableView {
  /// The totals of all members at all stages; nil where the result is the only one that was published.
  ///
  /// - Parameter resultFirst: whether the last stage is the first column, which a phone shows.
  package init?(
    stagesOf year: Year, resultFirst: Bool = false, on page: Address, _ site: SiteContext
  ) {
    guard year.listsStages else { return nil }
    let language = site.language
    let stages =
      resultFirst
      ? Array(year.stages.suffix(1)) + Array(year.stages.dropLast()) : year.stages
    let rows = year.standing.placings.enumerated().map { index, placing in
      let id = placing.member.id
      let member = LinkView(id, in: year.number, on: page, site)
      return PointsRowView(
        serial: String(index + 1), name: WordingView(member.label), href: member.href,
        maximum: year.hasOwnMaxima ? year.maximum(for: id).map(language.points) : nil,
        cells: stages.map { FigureCellView(totalOf: id, at: $0, in: year, language) })
    }
    self.init(
      label: site.words[.stages], caption: Self.stagesCaption(year, language),
      subject: site.words[.oneMember],
      heads: stages.map { LinkView(label: language.name($0, in: year), href: nil) },
      bodies: [PointsBodyView(rows: rows)])
  }

  private static func stagesCaption(_ year: Year, _ language: Localization) -> String {
    guard !year.standing.hasResult, let only = year.stages.first, year.stages.count == 1 else {
      return language.words(.stagesCaption(year: String(year.number)))
    }
    return language.words(
      .stagesOnly(
        points: language.pointsName(only), year: String(year.number)))
  }

  /// The points of all members by criterion, at the last stage that has any; none where none were
  /// published.
  ///
  /// Members that a sheet of paper has no room for beside each other are in several tables.
  package static func criteria(of year: Year, on page: Address, _ site: SiteContext)
    -> [PointsTableView]
  {
    guard let stage = year.detailedStages.last else { return [] }
    let language = site.language
    let parts = parts(of: year.members)
    let whole = site.words(
      .criteriaCaption(year: String(year.number), stage: language.told(stage, in: year)))
    return parts.map { members in
      guard parts.count > 1, let first = members.first, let last = members.last else {
        return PointsTableView(
          criteriaOf: members, at: stage, year, label: site.words[.criteria], caption: whole,
          on: page, site)
      }
      let part = site.words(
        .tablePart(
          caption: whole, from: language.nameInSentence(first.id, in: year.number),
          to: language.nameInSentence(last.id, in: year.number)))
      return PointsTableView(
        criteriaOf: members, at: stage, year, label: part, caption: part, on: page, site)
    }
  }

  /// Up to twelve members together, more in parts of up to ten that differ by one at most.
  private static func parts(of members: [Member]) -> [ArraySlice<Member>] {
    let count = members.count > 12 ? (members.count + 9) / 10 : 1
    return (0..<count).map { part in
      members[members.count * part / count..<members.count * (part + 1) / count]
    }
  }

  private init(
    criteriaOf members: ArraySlice<Member>, at stage: Stage, _ year: Year, label: String,
    caption: String, on page: Address, _ site: SiteContext
  ) {
    let language = site.language
    let rows = CriteriaRows(year, language) { position in
      members.map { FigureCellView(criterion: position, of: $0.id, at: stage, in: year, language) }
    } subtotals: { group in
      members.map { FigureCellView(group: group, of: $0.id, at: stage, in: year, language) }
    }
    let totals = PointsRowView(
      name: WordingView(site.words[.total]), maximum: year.maximum.map(language.points),
      cells: members.map { FigureCellView(totalOf: $0.id, at: stage, in: year, language) })
    self.init(
      label: label, caption: caption, subject: site.words[.criterion],
      heads: members.map { LinkView($0.id, in: year.number, on: page, site) },
      bodies: rows.bodies, totals: rows.extras + [totals])
  }

  /// The points of one member by criterion and stage, against the mean and the best of the cluster at
  /// its last stage; nil where no points were published.
  ///
  /// - Parameter resultFirst: whether the last stage, mean and best are the first columns, which a
  ///   phone shows, and the stages before follow.
  package init?(
    scoresOf member: Member, in year: Year, resultFirst: Bool = false, _ language: Localization
  ) {
    let (id, words) = (member.id, language.words)
    let stages = (year.standing.score(of: id)?.stages ?? []).map(\.stage)
    guard let last = stages.last, year.stages.contains(last) else { return nil }
    let beside = [FigureCellView(), FigureCellView()]
    /// Columns in their order: those of the stages, then those of mean and best.
    func ordered<Column>(_ ofStages: [Column], _ ofCluster: [Column]) -> [Column] {
      guard resultFirst else { return ofStages + ofCluster }
      return Array(ofStages.suffix(1)) + ofCluster + Array(ofStages.dropLast())
    }
    let rows = CriteriaRows(year, of: id, language) { position in
      let spread = year.spread(of: position, at: last)
      return ordered(
        stages.map { FigureCellView(criterion: position, of: id, at: $0, in: year, language) },
        year.criteria.all[position].kind == .criterion
          ? [
            FigureCellView(meanOf: spread, language),
            FigureCellView(bestOf: spread, in: year, language),
          ] : beside)
    } bar: { position in
      CriterionBar(position, of: id, at: last, in: year, language)?.markup()
    } subtotals: { group in
      ordered(
        stages.map { FigureCellView(group: group, of: id, at: $0, in: year, language) }, beside)
    }
    let all = year.spread(at: last)
    let gap: TextKey = year.hasOwnMaxima ? .notCompared : .notKnown
    let totals = PointsRowView(
      name: WordingView(words[.total]), maximum: year.maximum(for: id).map(language.points),
      cells: ordered(
        stages.map { FigureCellView(totalOf: id, at: $0, in: year, language) },
        [
          FigureCellView(meanOf: all, orElse: gap, language),
          FigureCellView(bestOf: all, orElse: gap, in: year, language),
        ]))
    let heads = ordered(
      stages.map { language.name($0, in: year) }, [words[.mean], words[.best]])
    self.init(
      label: words[.scoreCard],
      caption: words(
        year.hasCriteriaPoints
          ? .scoreCardCaption(
            name: language.name(id, in: year.number), year: String(year.number),
            stage: language.told(last, in: year))
          : .scoreCardCaptionTotals(
            name: language.name(id, in: year.number), year: String(year.number),
            stage: language.told(last, in: year))),
      subject: words[.criterion], heads: heads.map { LinkView(label: $0, href: nil) },
      bodies: rows.bodies, totals: rows.extras + [totals])
  }
}
