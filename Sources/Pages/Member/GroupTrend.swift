package import Emulation
package import Links
import Localization

extension PointsTableView {
  /// The points of a member by group of criteria over the newest years that compare with each other, the
  /// newest first; nil where fewer than two such years have points for criteria.
  package init?(
    groupsOf member: Member, _ history: History, on page: Address, _ site: SiteContext
  ) {
    let (language, words) = (site.language, site.words)
    let years = history.comparableCriteriaYears
    guard let newest = years.first, years.count > 1, !newest.criteria.groups.isEmpty else {
      return nil
    }
    let stage = newest.standing.stage
    let rows = newest.criteria.groups.map { group in
      let ids = newest.ids(in: group)
      let most = newest.maximum(of: group, for: member.id)
      return PointsRowView(
        name: language.wording(group.name), maximum: language.points(most),
        cells: years.map { year in
          guard year.ids(in: group) == ids else {
            return FigureCellView(gap: words[.notCompared])
          }
          var cell = FigureCellView(
            group: group.id, of: member.id, at: stage, in: year, language)
          let sum = year.subtotal(of: group.id, for: member.id, at: stage).points
          cell.note =
            cell.figure == nil
            ? nil : sum.share(of: most).map { language.percent($0.percent(decimals: 1)) }
          return cell
        })
    }
    let caption = words(
      .groupTrendCaption(
        name: member.latestName.text, stage: language.told(stage, in: newest)))
    self.init(
      label: words[.groupTrend], caption: caption, subject: words[.criteriaGroup],
      heads: years.map { LinkView($0.number, on: page, site) },
      bodies: [PointsBodyView(rows: rows)])
  }
}

extension History {
  /// The newest years with points for criteria at the stage of the result whose points compare with each
  /// other, the newest first.
  fileprivate var comparableCriteriaYears: [Year] {
    var years: [Year] = []
    for entry in entries.reversed() {
      let year = entry.year
      let score = entry.placing.score?[year.standing.stage]
      guard year.standing.hasResult, score?.points.contains(where: { $0 != nil }) ?? false else {
        if years.isEmpty { continue }
        break
      }
      if let later = years.last, later.number != year.number + 1 { break }
      years.append(year)
      if entry.breaks.contains(where: \.breaksPoints) { break }
    }
    return years
  }
}

extension Year {
  /// The criteria of a group and their maxima, by which it is the same in another year.
  fileprivate func ids(in group: CriteriaSet.Group) -> [String] {
    criteria.positions(in: group.id).map {
      let criterion = criteria.all[$0]
      return "\(criterion.id) \(criterion.maximum?.tenThousandths ?? 0)"
    }.sorted()
  }

  /// The most points of a member for a group.
  fileprivate func maximum(of group: CriteriaSet.Group, for member: Member.ID) -> Points {
    criteria.positions(in: group.id).compactMap { criteria.all[$0].maximum(for: member) }
      .reduce(.zero, +)
  }
}
