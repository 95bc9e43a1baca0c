package import Emulation
package import Input
package import Links
import Localization
package import Pages
package import SiteFiles
import Templates

/// The report of a year, where an office issues it.
package enum ReportPage: PageDefinition {
  package static let kind = PageKind.report
  package static let parts = [PageTemplate(ReportReferenceView.template, ReportReferenceView.self)]

  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func addresses(in site: SiteContext) -> [Address] {
    addresses(in: site.archive).filter { site.archive.has($0, in: site.language.tag) }
  }

  package static func view(of address: Address, in site: SiteContext) throws(Problem) -> ReportView?
  {
    guard let year = address.year.flatMap({ site.archive[$0] }) else { return nil }
    return try ReportView(year, site)
  }

  package static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(.report, of: address, site)
  }
}
