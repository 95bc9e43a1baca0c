import Emulation
package import Links
import Localization

/// The page of all data files.
package enum DataPage: PageDefinition {
  package static let kind = PageKind.data
  package static let navigation: NavigationPlace? = NavigationPlace(part: .footer, label: .dataPage)

  package static func view(of address: Address, in site: SiteContext) -> DataView? {
    DataView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.everything
  }
}
