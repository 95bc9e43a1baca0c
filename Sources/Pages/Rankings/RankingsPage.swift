import Emulation
package import Links
import Localization

/// The page of the ranks of all members over all years.
package enum RankingsPage: PageDefinition {
  package static let kind = PageKind.rankings
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .rankings)

  package static func view(of address: Address, in site: SiteContext) -> RankingsView? {
    RankingsView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}
