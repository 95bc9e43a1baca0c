import Emulation
import Links
import Localization
import Pages
package import Templates

/// The section of a report on the following year: who leads, what was pledged, what is to be done.
package struct ReportNextView: View {
  let head: ReportHeadView
  let leadersHead: ReportHeadView?
  let offices: [OfficeView]
  let covenantHead: ReportHeadView?
  let covenant: String?
  let covenantSource: SourceMarkView?
  let tasksHead: ReportHeadView?
  let tasks: [WordingView]

  package static let tags: [Tag<ReportNextView>] = [
    .record("head") { $0.head },
    .record("leaders-head") { $0.leadersHead },
    .list("offices") { $0.offices },
    .record("covenant-head") { $0.covenantHead },
    .text("covenant") { $0.covenant },
    .record("covenant-source") { $0.covenantSource },
    .record("tasks-head") { $0.tasksHead },
    .list("tasks") { $0.tasks },
  ]
}

extension ReportNextView {
  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    guard let head = ReportHeadView(.next, in: outline, language) else { return nil }
    self.head = head
    let summary = year.summary
    offices = OfficeView.next(after: year, on: page, site)
    covenant = summary.covenant.map { covenant in
      let signed = covenant.day.map {
        words(.covenantSigned(date: language.longDate($0)))
      }
      return words(
        .reportCovenant(
          covenant: words(.covenantFor(year: String(covenant.year))),
          signed: signed ?? words[.notKnown]))
    }
    covenantSource = summary.covenant.flatMap {
      SourceMarkView($0.source, toldIn: $0.toldIn, on: page, site)
    }
    tasks = summary.tasks.map(language.wording)
    let heads = ReportHeadView.parts(
      [
        (words[.nextHeads], !offices.isEmpty), (words[.covenant], covenant != nil),
        (words[.tasks], !tasks.isEmpty),
      ], under: head.id)
    (leadersHead, covenantHead, tasksHead) = (heads[0], heads[1], heads[2])
  }
}
