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
      let criteria = group.criteria(of: newest)
      let most = group.maximum(for: member.id, in: newest)
      return PointsRowView(
        name: language.wording(group.name), maximum: language.points(most),
        cells: years.map { year in
          guard group.criteria(of: year) == criteria else {
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

extension CriteriaSet.Group {
  /// Its criteria in a year and their maxima, by which it is the same in another year.
  fileprivate func criteria(of year: Year) -> [String] {
    let criteria = year.criteria
    return criteria.positions(in: id).map {
      let criterion = criteria.all[$0]
      return "\(criterion.id) \(criterion.maximum?.tenThousandths ?? 0)"
    }.sorted()
  }

  /// The most points of a member for it in a year.
  fileprivate func maximum(for member: Member.ID, in year: Year) -> Points {
    year.criteria.positions(in: id)
      .compactMap { year.criteria.all[$0].maximum(for: member) }
      .reduce(.zero, +)
  }
}
