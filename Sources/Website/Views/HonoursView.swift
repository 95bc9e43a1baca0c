import Emulation
import Templates

/// Every award by year, those proposed and those conferred apart.
struct HonoursView: View {
  let page: PageView
  let proposed: [AwardView]
  /// Not conferred, withdrawn or withheld.
  let closed: [AwardView]
  let conferred: [AwardView]
  let kinds: [AwardKindView]

  static let tags: [Tag<HonoursView>] = [
    .record("page") { $0.page },
    .list("proposed") { $0.proposed },
    .flag("has-proposed") { !$0.proposed.isEmpty },
    .list("closed") { $0.closed },
    .flag("has-closed") { !$0.closed.isEmpty },
    .list("conferred") { $0.conferred },
    .flag("has-conferred") { !$0.conferred.isEmpty },
    .list("kinds") { $0.kinds },
  ]
}

extension HonoursView {
  init(_ edition: Edition) {
    page = edition.page(
      .honours, title: edition.words[.honours])
    let awards = edition.archive.years.reversed().flatMap { year in
      year.summary.awards.map { edition.view($0, in: year.number, on: .honours) }
    }
    proposed = awards.filter(\.isProposed)
    conferred = awards.filter(\.isConferred)
    closed = awards.filter { !$0.isProposed && !$0.isConferred }
    kinds = edition.archive.awardKinds.map { AwardKindView($0, edition) }
  }
}
