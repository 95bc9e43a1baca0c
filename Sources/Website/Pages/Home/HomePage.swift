import Emulation

/// The home page.
enum HomePage: PageDefinition {
  static let kind = PageKind.home

  static func view(of address: Address, in site: SiteContext) -> HomeView? { HomeView(site) }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}
