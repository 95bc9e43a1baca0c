package import Emulation
package import Links
import Localization
package import Templates

/// Heads, deputies and covenants over the years.
package struct LeadershipView: View {
  package let page: PageView
  package let years: [LeadershipYearView]

  package static let tags: [Tag<LeadershipView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
  ]
}

extension LeadershipView {
  package init(_ site: SiteContext) {
    page = PageView(.leadership, title: site.words[.leadership], site)
    years = site.archive.years.reversed().map { LeadershipYearView($0, on: .leadership, site) }
  }
}

/// Head, deputies and covenant of one year.
package struct LeadershipYearView: View {
  package let year: LinkView
  package let head: OfficeView?
  package let deputies: [OfficeView]
  package let covenant: String?
  package let covenantSource: SourceMarkView?

  package static let tags: [Tag<LeadershipYearView>] = [
    .record("year") { $0.year },
    .record("head") { $0.head },
    .list("deputies", hasFlag: true) { $0.deputies },
    .text("covenant") { $0.covenant },
    .record("covenant-source") { $0.covenantSource },
  ]
}

extension LeadershipYearView {
  package init(_ year: Year, on page: Address, _ site: SiteContext) {
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
      site.words(.covenantSigned(date: site.language.longDate(day)))
    }
    covenantSource = covenant.flatMap {
      SourceMarkView($0.source, toldIn: $0.toldIn, on: page, site)
    }
  }
}
