package import Emulation
package import Links
package import Pages
import Templates

/// The results of a member in a year on one sheet.
package enum ProfilePage: PageDefinition {
  package static let kind = PageKind.profile

  package static func addresses(in archive: Archive) -> [Address] {
    archive.reports.filter { $0.kind == kind }
  }

  package static func view(of address: Address, in site: SiteContext) -> ProfileView? {
    guard let year = address.year.flatMap({ site.archive[$0] }),
      let placing = address.name.flatMap({ year.standing[$0] })
    else { return nil }
    return ProfileView(placing, year, on: address, site)
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    finder.year(address)
  }

  package static func printout(of address: Address, in site: SiteContext) -> PrintablePage? {
    PrintablePage(.profile, of: address, site)
  }
}
