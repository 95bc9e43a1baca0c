import Emulation
import Templates

/// The section of a report on awards, proposed and conferred apart.
struct ReportAwardsView: View {
  let head: ReportHeadView
  let proposed: ReportAwardTableView?
  let conferred: ReportAwardTableView?
  /// The sentence that leads to the list in the annex.
  let annex: String?

  static let tags: [Tag<ReportAwardsView>] = [
    .record("head") { $0.head },
    .record("proposed") { $0.proposed },
    .record("conferred") { $0.conferred },
    .text("annex") { $0.annex },
  ]
}

/// The awards of a year of one status, as a part of a report.
struct ReportAwardTableView: View {
  let head: ReportHeadView
  let title: String
  /// What the count of all is called.
  let total: String
  let rows: [ReportAwardView]
  /// How many there are of each kind.
  let tally: String

  static let tags: [Tag<ReportAwardTableView>] = [
    .record("head") { $0.head },
    .text("title") { $0.title },
    .list("rows") { $0.rows },
    .text("total") { $0.total },
    .text("count") { String($0.rows.count) },
    .flag("has-notes") { $0.rows.contains { $0.award.note != nil } },
    .flag("whole") { $0.rows.count <= ReportResultView.mostRows },
    .text("tally") { $0.tally },
  ]
}

extension ReportAwardsView {
  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ edition: Edition) {
    guard let head = edition.head(.awards, in: outline) else { return nil }
    self.head = head
    let awards = year.summary.awards
    let number = String(year.number)
    let lists = [
      (ReportOutline.Table.proposed, Word.proposedAwards, awards.filter(\.status.isOpen)),
      (.conferred, .conferredAwards, awards.filter { $0.status == .conferred }),
    ]
    let heads = ReportHeadView.parts(
      lists.map { (edition.words[$1], !$2.isEmpty) }, under: head.id)
    let tables = zip(lists, heads).map { list, head in
      head.map { head in
        ReportAwardTableView(
          head: head,
          title: edition.title(
            list.0, edition.words(.reportAwardsTitle, ["title": head.title, "year": number]),
            in: outline),
          total: edition.words[outline.isIssued ? .sumTotal : .sumNamed],
          rows: edition.rows(list.2, in: year.number, on: page), tally: edition.tally(list.2))
      }
    }
    (proposed, conferred) = (tables[0], tables[1])
    annex = edition.reference(to: .awards, in: outline)
  }
}
