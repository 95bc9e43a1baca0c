import Emulation
package import Links

/// The page of the search.
package enum SearchPage: PageDefinition {
  package static let kind = PageKind.search

  package static func view(of address: Address, in site: SiteContext) -> SearchView? {
    SearchView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.everything
  }
}
