import Emulation
import Input
import SiteFiles
import Templates

/// The whole archive as one document.
enum BookPage: PageDefinition {
  static let kind = PageKind.book

  static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  static func view(of address: Address, in site: SiteContext) throws(Problem) -> BookView? {
    try BookView(site)
  }

  static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.everything
  }

  static func printout(of address: Address, in site: SiteContext) -> Printout? {
    Printout(.book, of: address, site)
  }
}
