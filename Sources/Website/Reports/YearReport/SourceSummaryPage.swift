import Emulation
import Input
import SiteFiles
import Templates

/// The summary of a year from its sources, where no office issues a report.
enum SourceSummaryPage: PageDefinition {
  static let kind = PageKind.sourceSummary

  static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  static func view(of address: Address, in site: SiteContext) throws(Problem) -> SourceSummaryView?
  {
    guard let year = address.year.flatMap({ site.archive[$0] }) else { return nil }
    return SourceSummaryView(year, try ReportBodyView(year, on: address, site), site)
  }

  static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  static func printout(of address: Address, in site: SiteContext) -> Printout? {
    Printout(.report, of: address, site)
  }
}
