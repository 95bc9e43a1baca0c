package import Emulation
package import Input
package import Links
import Localization
package import Search
package import SiteFiles
import Templates

/// The pages of texts that belong to no year.
package enum FreePagePage: PageDefinition {
  package static let kind = PageKind.page

  package static func addresses(in archive: Archive) -> [Address] { archive.pages.map(\.address) }

  package static func view(of address: Address, in site: SiteContext) throws(Problem)
    -> FreePageView?
  {
    guard let page = page(at: address, in: site.archive) else { return nil }
    let body = try PageText(PictureAlbum(page, site), nil).markup()
    return FreePageView(page, body: body, site)
  }

  package static let hasExtra = true

  package static func ownTemplates(in archive: Archive) -> [LocatedText] {
    archive.pages.compactMap(\.template)
  }

  package static func ownTemplate(of address: Address, in archive: Archive) -> LocatedText? {
    page(at: address, in: archive)?.template
  }

  package static func extra(of address: Address, in archive: Archive) -> ExtraFields? {
    page(at: address, in: archive)?.extra
  }

  package static func basis(of address: Address, in archive: Archive) -> PageBasis {
    page(at: address, in: archive).map { .text($0.translations.bodies) } ?? .everything
  }

  package static func origin(of address: Address, in archive: Archive) -> Place? {
    page(at: address, in: archive)?.place
  }

  package static func searchEntries(in site: SiteContext) -> [SearchEntry] {
    site.archive.pages.map { page in
      SearchEntry(boost: 1, year: nil) {
        let title = site.language.title(of: page.translations)
        let read = PageText(PictureAlbum(page, site), nil).plain()
        return .init(
          title: title.text, language: title.language, path: site.links.name(of: page.address),
          headings: read.headings + PictureAlbum(page, site).attachmentNames,
          text: [read.text])
      }
    }
  }

  package static func sources(of address: Address, in finder: PageSourceFinder) -> [PageSource] {
    page(at: address, in: finder.archive).map { finder.text(of: $0.translations) } ?? []
  }

  private static func page(at address: Address, in archive: Archive) -> FreePage? {
    archive.pages.first { $0.slug == address.name }
  }
}
