package import Emulation
package import Links
import Localization
package import Search
package import SiteFiles

/// The pages of the pictures of years that have several.
package enum GalleryPage: PageDefinition {
  package static let kind = PageKind.gallery

  /// Those that the site may have; which of them it has follows from the texts of its notes.
  package static func addresses(in archive: Archive) -> [Address] {
    let years = Gallery.possibleYears(in: archive)
    return archive.years.map(\.number).filter(years.contains).map(Address.gallery)
  }

  package static func addresses(in site: SiteContext) -> [Address] {
    site.archive.years.map(\.number).filter(site.galleries.contains).map(Address.gallery)
  }

  package static func view(of address: Address, in site: SiteContext) -> GalleryView? {
    guard let year = year(at: address, in: site.archive), site.galleries.contains(year.number)
    else { return nil }
    return GalleryView(year, site)
  }

  package static func basis(of address: Address, in archive: Archive) -> PageBasis { .everything }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    addresses(in: site).compactMap { address in
      guard let year = year(at: address, in: site.archive) else { return nil }
      return SearchEntry(boost: 0, year: year.number) {
        let pictures = Gallery.pictures(of: year, on: address, site).map(\.picture)
        return .init(
          title: site.words(.picturesOf(year: String(year.number))),
          path: site.links.name(of: address),
          text: pictures.map(\.alternative)
            + pictures.flatMap { [$0.caption, $0.credit].compactMap { $0?.text } })
      }
    }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    year(at: address, in: finder.archive).map { finder.notes($0.notes) } ?? []
  }

  private static func year(at address: Address, in archive: Archive) -> Year? {
    address.year.flatMap { archive[$0] }
  }
}
