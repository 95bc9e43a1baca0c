import Emulation
import Templates

/// The letter that proposes the awards of a year.
enum ProposalPage: PageDefinition {
  static let kind = PageKind.proposal

  static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  static func view(of address: Address, in site: SiteContext) -> ProposalView? {
    address.year.flatMap { site.archive[$0] }.map { ProposalView($0, site) }
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  static func printout(of address: Address, in site: SiteContext) -> Printout? {
    Printout(.proposal, of: address, site)
  }
}
