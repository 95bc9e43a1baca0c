import Emulation
import Templates

/// Heads, deputies and covenants over the years.
struct LeadershipView: View {
  let page: PageView
  let years: [LeadershipYearView]

  static let tags: [Tag<LeadershipView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
  ]
}

extension LeadershipView {
  init(_ site: SiteContext) {
    page = PageView(.leadership, title: site.words[.leadership], site)
    years = site.archive.years.reversed().map { LeadershipYearView($0, on: .leadership, site) }
  }
}

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
    .list("deputies", hasFlag: true) { $0.deputies },
    .text("covenant") { $0.covenant },
    .record("covenant-source") { $0.covenantSource },
  ]
}

extension LeadershipYearView {
  init(_ year: Year, on page: Address, _ site: SiteContext) {
    func views(_ kind: Office.Kind) -> [OfficeView] {
      site.archive.offices(kind, in: year).map { office in
        OfficeView(office, label: site.language.name(kind), in: year.number, on: page, site)
      }
    }
    self.year = LinkView(year.number, on: page, site)
    head = views(.head).first
    deputies = views(.deputy)
    let covenant = site.archive.covenant(for: year.number)
    self.covenant = covenant?.day.map { day in
      site.words(.covenantSigned, ["date": site.language.longDate(day)])
    }
    covenantSource = covenant.flatMap {
      SourceMarkView($0.source, toldIn: $0.toldIn, on: page, site)
    }
  }
}
