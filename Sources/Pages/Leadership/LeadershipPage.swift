import Emulation
package import Links
import Localization
package import Search

/// The page of heads, deputies and covenants.
package enum LeadershipPage: PageDefinition {
  package static let kind = PageKind.leadership
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .leadership)

  package static func view(of address: Address, in site: SiteContext) -> LeadershipView? {
    LeadershipView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.years.flatMap { finder.notes([$0.note]) }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    sectionEntry(in: site) { site in
      site.archive.years.flatMap { $0.summary.offices + $0.summary.nextOffices }
        .compactMap { $0.person?.name }
    }
  }
}
