package import Emulation
package import Links
package import Pages
import Templates

/// The dossiers of members.
package enum DossierPage: PageDefinition {
  package static let kind = PageKind.dossier

  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func view(of address: Address, in site: SiteContext) -> DossierView? {
    address.name.flatMap { site.archive.members[$0] }.map { DossierView($0, site) }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    address.name.map { finder.history(of: $0) } ?? []
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(.dossier, of: address, site)
  }
}
