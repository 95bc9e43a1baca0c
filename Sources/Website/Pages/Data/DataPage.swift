import Emulation

/// The page of all data files.
enum DataPage: PageDefinition {
  static let kind = PageKind.data
  static let navigation: NavigationPlace? = NavigationPlace(part: .footer, label: .dataPage)

  static func view(of address: Address, in site: SiteContext) -> DataView? { DataView(site) }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.everything
  }
}
