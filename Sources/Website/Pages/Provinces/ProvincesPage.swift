import Emulation

/// The page of the members of the cluster.
enum ProvincesPage: PageDefinition {
  static let kind = PageKind.provinces
  static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .provinces)

  static func view(of address: Address, in site: SiteContext) -> ProvincesView? {
    ProvincesView(site)
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.provinces.all.map { PageSource($0.place, role: $0.id) }
  }
}
