import Emulation
package import Links
import Localization

/// The page of the members of the cluster.
package enum ProvincesPage: PageDefinition {
  package static let kind = PageKind.provinces
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .provinces)

  package static func view(of address: Address, in site: SiteContext) -> ProvincesView? {
    ProvincesView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.archive.provinces.all.map { PageSource($0.place, role: $0.id) }
  }
}
