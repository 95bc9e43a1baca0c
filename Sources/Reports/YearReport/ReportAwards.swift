import Emulation
import Input
import Links
import Localization
import Pages
package import Templates

/// The section of a report on awards, proposed and conferred apart.
package struct ReportAwardsView: View {
  let head: ReportHeadView
  let proposed: ReportAwardTableView?
  let conferred: ReportAwardTableView?
  /// The sentence that leads to the list in the annex.
  let annex: String?

  package static let tags: [Tag<ReportAwardsView>] = [
    .record("head") { $0.head },
    .record("proposed") { $0.proposed },
    .record("conferred") { $0.conferred },
    .text("annex") { $0.annex },
  ]
}

/// The awards of a year of one status, as a part of a report.
package struct ReportAwardTableView: View {
  let head: ReportHeadView
  let title: String
  /// What the count of all is called.
  let total: String
  let rows: [ReportAwardView]
  /// How many there are of each kind.
  let tally: String

  package static let tags: [Tag<ReportAwardTableView>] = [
    .record("head") { $0.head },
    .text("title") { $0.title },
    .list("rows") { $0.rows },
    .text("total") { $0.total },
    .text("count") { String($0.rows.count) },
    .flag("has-forms") { $0.rows.contains { $0.award.form != nil } },
    .flag("has-notes") { $0.rows.contains { $0.award.note != nil } },
    .flag("whole") { $0.rows.count <= ReportResultView.mostRows },
    .text("tally") { $0.tally },
  ]
}

extension ReportAwardsView {
  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    guard let head = ReportHeadView(.awards, in: outline, language) else { return nil }
    self.head = head
    let awards = year.summary.awards
    let lists = [
      (ReportOutline.Table.proposed, TextKey.proposedAwards, awards.filter(\.status.isOpen)),
      (.conferred, .conferredAwards, awards.filter { $0.status == .conferred }),
    ]
    let heads = ReportHeadView.parts(lists.map { (words[$1], !$2.isEmpty) }, under: head.id)
    let tables = zip(lists, heads).map { list, head in
      head.map { head in
        let title = words(.reportAwardsTitle(title: head.title, year: String(year.number)))
        return ReportAwardTableView(
          head: head, title: outline.title(list.0, title, language),
          total: words[outline.speaksOfSources ? .sumNamed : .sumTotal],
          rows: ReportAwardView.all(list.2, in: year.number, on: page, site),
          tally: language.tally(list.2))
      }
    }
    (proposed, conferred) = (tables[0], tables[1])
    annex = outline.reference(to: .awards, language)
  }
}

/// An award as a row of a table of a report.
package struct ReportAwardView: View {
  /// Its number in the table.
  let serial: String
  let award: AwardView
  /// The decision that confers it.
  let decision: String?
  let date: String?
  /// Whom it goes to in the words of the law, where an office issues the report.
  let recipient: String?

  package static let tags: [Tag<ReportAwardView>] = [
    .text("serial") { $0.serial },
    .text("recipient") { $0.recipient },
    .record("award") { $0.award },
    .text("decision") { $0.decision },
    .text("date") { $0.date },
  ]
}

extension ReportAwardView {
  /// Awards as the rows of a table of a report, numbered from 1.
  static func all(
    _ awards: [Award], in year: Int, on page: Address, _ site: SiteContext, isIssued: Bool = false
  ) -> [ReportAwardView] {
    awards.enumerated().map { index, award in
      ReportAwardView(
        serial: String(index + 1), award: AwardView(award, in: year, on: page, site),
        decision: award.decision?.number,
        date: award.decision.map { site.language.shortDate($0.day) },
        recipient: isIssued ? site.language.recipient(award.member, in: year) : nil)
    }
  }
}
