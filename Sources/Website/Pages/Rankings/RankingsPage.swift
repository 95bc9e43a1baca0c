import Emulation

/// The page of the ranks of all members over all years.
enum RankingsPage: PageDefinition {
  static let kind = PageKind.rankings
  static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .rankings)

  static func view(of address: Address, in site: SiteContext) -> RankingsView? {
    RankingsView(site)
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}
