import Emulation
import Input
import SiteFiles
import Templates

/// The report of a year, where an office issues it.
enum ReportPage: PageDefinition {
  static let kind = PageKind.report
  static let parts = [PageTemplate(ReportReferenceView.template, ReportReferenceView.self)]

  static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  static func view(of address: Address, in site: SiteContext) throws(Problem) -> ReportView? {
    guard let year = address.year.flatMap({ site.archive[$0] }) else { return nil }
    return ReportView(year, try ReportBodyView(year, on: address, site), site)
  }

  static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  static func printout(of address: Address, in site: SiteContext) -> Printout? {
    Printout(.report, of: address, site)
  }
}
