package import Emulation
package import Links
import Localization

/// The page on which readers put two or three members side by side.
package enum ComparePage: PageDefinition {
  package static let kind = PageKind.compare
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .compare)

  package static func addresses(in archive: Archive) -> [Address] {
    archive.members.all.count > 1 && archive.years.contains(where: \.hasResult) ? [.compare] : []
  }

  package static func view(of address: Address, in site: SiteContext) -> CompareView? {
    CompareView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}
