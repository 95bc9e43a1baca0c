import Emulation
import Templates

/// Head, deputies and covenant of one year.
struct LeadershipYearView: View {
  let year: LinkView
  let head: OfficeView?
  let deputies: [OfficeView]
  let covenant: String?
  let covenantSource: SourceMarkView?

  static let tags: [Tag<LeadershipYearView>] = [
    .record("year") { $0.year },
    .record("head") { $0.head },
    .list("deputies") { $0.deputies },
    .flag("has-deputies") { !$0.deputies.isEmpty },
    .text("covenant") { $0.covenant },
    .record("covenant-source") { $0.covenantSource },
  ]
}

extension LeadershipYearView {
  init(_ year: Year, on page: Address, _ edition: Edition) {
    let archive = edition.archive
    func views(_ kind: Office.Kind) -> [OfficeView] {
      archive.offices(kind, in: year).map { office in
        let label = edition.words[kind == .head ? .head : .deputy]
        return edition.view(office, label: label, in: year.number, on: page)
      }
    }
    self.year = LinkView(
      label: String(year.number), href: edition.link(to: .year(year.number), from: page))
    head = views(.head).first
    deputies = views(.deputy)
    let covenant = archive.covenant(for: year.number)
    self.covenant = covenant?.day.map { day in
      edition.words(.covenantSigned, ["date": edition.longDate(day)])
    }
    covenantSource = covenant.flatMap {
      edition.mark($0.source, toldIn: $0.toldIn, on: page)
    }
  }
}
