import Emulation
import Links
package import Localization
package import Templates

/// All criteria: who is best at each in the newest year that has points for it.
package struct CriteriaView: View {
  package let page: PageView
  /// The tables of members and criteria, the newest year first.
  package let years: [LinkView]
  package let groups: [CriteriaGroupView]

  package static let tags: [Tag<CriteriaView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
    .list("groups") { $0.groups },
  ]
}

/// Criteria that belong together.
package struct CriteriaGroupView: View {
  /// What they have in common; nil of those that stand alone.
  package let title: WordingView?
  package let rows: [CriterionLineView]

  package static let tags: [Tag<CriteriaGroupView>] = [
    .record("title") { $0.title },
    .list("rows") { $0.rows },
  ]
}

/// A criterion in the list of all.
package struct CriterionLineView: View {
  package let name: WordingView
  package let href: String?
  /// The newest year with points for it, with their stage.
  package let year: String
  package let maximum: String?
  package let best: FigureCellView

  package static let tags: [Tag<CriterionLineView>] = [
    .record("name") { $0.name },
    .text("href") { $0.href },
    .text("year") { $0.year },
    .text("maximum") { $0.maximum },
    .record("best") { $0.best },
  ]
}

extension CriteriaView {
  init(_ site: SiteContext) {
    let (archive, language) = (site.archive, site.language)
    page = PageView(.criteria, title: site.words[.allCriteria], site)
    years = archive.years.reversed().filter(\.hasCriteriaPoints).compactMap { year in
      LinkView(
        label: String(year.number),
        href: site.links.link(to: .criteriaInYear(year.number), from: .criteria)
      ).ifLeading
    }
    let all = archive.criterionIDs.compactMap { archive.history(ofCriterion: $0) }
    // Those of the newest year by its groups, then those that only former years have.
    guard let newest = all.first?.newest.year else {
      groups = []
      return
    }
    let current = all.filter { $0.newest.year.number == newest.number }
    let former = all.filter { $0.newest.year.number != newest.number }
    func rows(_ histories: [CriterionHistory]) -> [CriterionLineView] {
      histories.map { CriterionLineView($0, site) }
    }
    let alone = current.filter { $0.newest.criterion.group == nil }
    groups =
      [
        CriteriaGroupView(title: nil, rows: rows(alone))
      ].filter { !$0.rows.isEmpty }
      + newest.criteria.groups.map { group in
        CriteriaGroupView(
          title: language.wording(group.name),
          rows: rows(current.filter { $0.newest.criterion.group == group.id }))
      }.filter { !$0.rows.isEmpty }
      + [
        CriteriaGroupView(
          title: WordingView(site.words[.formerCriteria]), rows: rows(former))
      ].filter { !$0.rows.isEmpty }
  }
}

extension CriterionLineView {
  fileprivate init(_ history: CriterionHistory, _ site: SiteContext) {
    let (newest, language) = (history.newest, site.language)
    name = language.name(newest.criterion)
    href = site.links.link(to: .criterion(history.id), from: .criteria)
    year = language.row([
      String(newest.year.number),
      newest.stage == .agreed && newest.year.resultStage == .stated(.agreed)
        ? nil : language.told(newest.stage, in: newest.year),
    ])
    maximum = newest.criterion.maximum.map(language.points)
    best = FigureCellView(bestOf: newest.spread, in: newest.year, language)
  }
}
