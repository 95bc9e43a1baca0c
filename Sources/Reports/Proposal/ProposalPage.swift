package import Emulation
package import Links
package import Pages
import Templates

/// The letter that proposes the awards of a year.
package enum ProposalPage: PageDefinition {
  package static let kind = PageKind.proposal

  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func view(of address: Address, in site: SiteContext) -> ProposalView? {
    address.year.flatMap { site.archive[$0] }.map { ProposalView($0, site) }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(.proposal, of: address, site)
  }
}
