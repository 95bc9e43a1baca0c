package import Emulation
package import Links
import Localization
package import Search

/// The tables of members and criteria, one for each year that has points for criteria.
package enum CriteriaInYearPage: PageDefinition {
  package static let kind = PageKind.criteriaInYear

  package static func addresses(in archive: Archive) -> [Address] {
    archive.years.filter(\.hasCriteriaPoints).map { .criteriaInYear($0.number) }
  }

  package static func hasPage(at address: Address, in archive: Archive) -> Bool {
    address.year.flatMap { archive[$0] }?.hasCriteriaPoints ?? false
  }

  package static func view(of address: Address, in site: SiteContext) -> CriteriaInYearView? {
    address.year.flatMap { site.archive[$0] }.flatMap { CriteriaInYearView($0, site) }
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] { [] }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    guard let year = address.year.flatMap({ finder.archive[$0] }) else { return [] }
    return finder.sheets(of: year) + finder.notes([year.note])
  }
}
