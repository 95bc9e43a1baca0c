import Emulation

/// The page of the search.
enum SearchPage: PageDefinition {
  static let kind = PageKind.search

  static func view(of address: Address, in site: SiteContext) -> SearchView? { SearchView(site) }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.everything
  }
}
