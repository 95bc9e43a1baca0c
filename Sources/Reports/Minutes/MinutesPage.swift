package import Emulation
package import Links
package import Pages
import Templates

/// The minutes of a summary conference.
package enum MinutesPage: PageDefinition {
  package static let kind = PageKind.minutes

  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func view(of address: Address, in site: SiteContext) -> MinutesView? {
    address.year.flatMap { site.archive[$0] }.map { MinutesView($0, site) }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(.minutes, of: address, site)
  }
}
