package import Emulation
package import Input
package import Links
package import Pages
package import SiteFiles
import Templates

/// The whole archive as one document.
package enum BookPage: PageDefinition {
  package static let kind = PageKind.book

  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func view(of address: Address, in site: SiteContext) throws(Problem) -> BookView? {
    try BookView(site)
  }

  package static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.everything
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(.book, of: address, site)
  }
}
