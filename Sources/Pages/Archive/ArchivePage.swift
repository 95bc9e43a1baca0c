import Emulation
package import Links
import Localization

/// The page of all years with their notes.
package enum ArchivePage: PageDefinition {
  package static let kind = PageKind.archive
  package static let navigation: NavigationPlace? = NavigationPlace(part: .menu, label: .archive)

  package static func view(of address: Address, in site: SiteContext) -> ArchiveView? {
    ArchiveView(site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}
