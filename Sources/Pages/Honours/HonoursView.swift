import Emulation
import Links
import Localization
package import Templates

/// Every award by year, those proposed and those conferred apart.
package struct HonoursView: View {
  let page: PageView
  let proposed: [AwardView]
  /// Not conferred, withdrawn or withheld.
  let closed: [AwardView]
  let conferred: [AwardView]
  let kinds: [AwardKindView]

  package static let tags: [Tag<HonoursView>] = [
    .record("page") { $0.page },
    .list("proposed", hasFlag: true) { $0.proposed },
    .list("closed", hasFlag: true) { $0.closed },
    .list("conferred", hasFlag: true) { $0.conferred },
    .list("kinds") { $0.kinds },
  ]
}

extension HonoursView {
  init(_ site: SiteContext) {
    page = PageView(.honours, title: site.words[.honours], site)
    let awards = site.archive.years.reversed().flatMap { year in
      year.summary.awards.map { AwardView($0, in: year.number, on: .honours, site) }
    }
    proposed = awards.filter(\.isProposed)
    conferred = awards.filter(\.isConferred)
    closed = awards.filter { !$0.isProposed && !$0.isConferred }
    kinds = site.archive.awardKinds.map { AwardKindView($0, site) }
  }
}
