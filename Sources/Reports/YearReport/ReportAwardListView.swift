import Emulation
import Links
import Localization
import Pages
package import Templates

/// The annex of a report that lists all awards, emulation titles first.
package struct ReportAwardListView: View {
  let head: ReportAnnexHeadView
  let groups: [ReportAwardGroupView]
  let title: String
  /// What the count of all is called.
  let total: String
  let count: String

  package static let tags: [Tag<ReportAwardListView>] = [
    .record("head") { $0.head },
    .list("groups") { $0.groups },
    .text("title") { $0.title },
    .text("total") { $0.total },
    .text("count") { $0.count },
    .flag("has-notes") { $0.groups.contains { $0.rows.contains { $0.award.note != nil } } },
  ]
}

/// The awards of one kind in the list.
package struct ReportAwardGroupView: View {
  let name: WordingView
  /// Emulation title or form of commendation, and its level; nil where the register says neither.
  let form: String?
  let count: String
  let rows: [ReportAwardView]

  package static let tags: [Tag<ReportAwardGroupView>] = [
    .record("name") { $0.name },
    .text("form") { $0.form },
    .text("count") { $0.count },
    .list("rows") { $0.rows },
  ]
}

extension ReportAwardListView {
  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ site: SiteContext) {
    let language = site.language
    guard let head = ReportAnnexHeadView(.awards, of: year, in: outline, language) else {
      return nil
    }
    self.head = head
    let awards = year.summary.awards
    title = language.awardsCaption(year)
    total = site.words[outline.speaksOfSources ? .sumNamed : .sumTotal]
    let number = { (count: Int) in
      outline.isIssued ? language.officialCount(count) : String(count)
    }
    count = number(awards.count)
    let kinds = site.archive.awardKinds
    let ordered =
      kinds.filter { $0.form == .emulationTitle } + kinds.filter { $0.form != .emulationTitle }
    groups = ordered.compactMap { kind in
      let given = awards.filter { $0.kind == kind }
      guard !given.isEmpty else { return nil }
      return ReportAwardGroupView(
        name: language.wording(kind.name), form: language.form(kind),
        count: number(given.count),
        rows: ReportAwardView.all(
          given, in: year.number, on: page, site, isIssued: outline.isIssued))
    }
  }
}
