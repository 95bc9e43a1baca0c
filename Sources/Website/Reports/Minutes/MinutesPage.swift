import Emulation
import Templates

/// The minutes of a summary conference.
enum MinutesPage: PageDefinition {
  static let kind = PageKind.minutes

  static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  static func view(of address: Address, in site: SiteContext) -> MinutesView? {
    address.year.flatMap { site.archive[$0] }.map { MinutesView($0, site) }
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  static func printout(of address: Address, in site: SiteContext) -> Printout? {
    Printout(.minutes, of: address, site)
  }
}
