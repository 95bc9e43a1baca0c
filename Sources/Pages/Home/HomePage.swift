import Emulation
package import Links

/// The home page.
package enum HomePage: PageDefinition {
  package static let kind = PageKind.home

  package static func view(of address: Address, in site: SiteContext) -> HomeView? {
    HomeView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}
