import Emulation
import Templates

/// The dossiers of provinces.
enum DossierPage: PageDefinition {
  static let kind = PageKind.dossier

  static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  static func view(of address: Address, in site: SiteContext) -> DossierView? {
    address.name.flatMap { site.archive.provinces[$0] }.map { DossierView($0, site) }
  }

  static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    address.name.map { finder.history(of: $0) } ?? []
  }

  static func printout(of address: Address, in site: SiteContext) -> Printout? {
    Printout(.dossier, of: address, site)
  }
}
