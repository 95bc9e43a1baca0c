import Emulation
import Templates

/// The section of a report on the following year: who leads, what was pledged, what is to be done.
struct ReportNextView: View {
  let head: ReportHeadView
  let leadersHead: ReportHeadView?
  let offices: [OfficeView]
  let covenantHead: ReportHeadView?
  let covenant: String?
  let covenantSource: SourceMarkView?
  let tasksHead: ReportHeadView?
  let tasks: [WordingView]

  static let tags: [Tag<ReportNextView>] = [
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
  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ edition: Edition) {
    guard let head = edition.head(.next, in: outline) else { return nil }
    self.head = head
    let summary = year.summary
    offices = summary.nextOffices.map { office in
      let label = edition.words(
        office.kind == .head ? .nextHead : .nextDeputy, ["year": String(year.number + 1)])
      return edition.view(office, label: label, in: year.number + 1, on: page)
    }
    covenant = summary.covenant.map { covenant in
      edition.words(
        .reportCovenant,
        [
          "covenant": edition.words(.covenantFor, ["year": String(covenant.year)]),
          "signed": covenant.day.map {
            edition.words(.covenantSigned, ["date": edition.longDate($0)])
          } ?? edition.words[.notKnown],
        ])
    }
    covenantSource = summary.covenant.flatMap {
      edition.mark($0.source, toldIn: $0.toldIn, on: page)
    }
    tasks = summary.tasks.map(edition.view)
    let heads = ReportHeadView.parts(
      [
        (edition.words[.nextHeads], !offices.isEmpty), (edition.words[.covenant], covenant != nil),
        (edition.words[.tasks], !tasks.isEmpty),
      ], under: head.id)
    (leadersHead, covenantHead, tasksHead) = (heads[0], heads[1], heads[2])
  }
}
