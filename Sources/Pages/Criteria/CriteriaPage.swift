package import Emulation
package import Links
import Localization

/// The page of all criteria: who is best at each, and the tables of the years.
package enum CriteriaPage: PageDefinition {
  package static let kind = PageKind.criteria
  package static let navigation: NavigationPlace? = NavigationPlace(
    part: .menu, label: .allCriteria)

  package static func addresses(in archive: Archive) -> [Address] {
    archive.hasCriteriaPoints ? [.criteria] : []
  }

  package static func view(of address: Address, in site: SiteContext) -> CriteriaView? {
    site.archive.hasCriteriaPoints ? CriteriaView(site) : nil
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.results
  }
}
