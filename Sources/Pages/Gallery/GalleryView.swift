import Emulation
import Links
import Localization
package import Templates

/// The page of a year's pictures.
package struct GalleryView: View {
  let page: PageView
  let title: String
  let year: LinkView
  let pictures: [GalleryPictureView]

  package static let tags: [Tag<GalleryView>] = [
    .record("page") { $0.page },
    .text("title") { $0.title },
    .record("year") { $0.year },
    .list("pictures") { $0.pictures },
  ]
}

/// A picture among those of its year.
package struct GalleryPictureView: View {
  let picture: PictureView
  /// Its place on the page of pictures.
  let id: String
  /// The link to that place.
  let href: String?
  /// The note that shows it.
  let note: LinkView

  package static let tags: [Tag<GalleryPictureView>] = [
    .record("picture") { $0.picture },
    .text("id") { $0.id },
    .text("href") { $0.href },
    .record("note") { $0.note },
  ]
}

extension GalleryView {
  init(_ year: Year, _ site: SiteContext) {
    let address = Address.gallery(year.number)
    let (language, words) = (site.language, site.words)
    let yearTitle = language.title(of: year.number)
    title = words(.picturesOf(year: String(year.number)))
    page = PageView(
      address, title: title, in: .archive,
      trail: [(words[.archive], .archive), (yearTitle, .year(year.number))], site)
    self.year = LinkView(
      label: yearTitle, href: site.links.link(to: .year(year.number), from: address))
    pictures = GalleryPictureView.all(of: year, on: address, site)
  }
}

extension GalleryPictureView {
  /// The pictures of a year as a page shows them; none where the year has no page of pictures.
  static func all(
    of year: Year, on page: Address, _ site: SiteContext
  ) -> [GalleryPictureView] {
    guard site.galleries.contains(year.number) else { return [] }
    return Gallery.pictures(of: year, on: page, site).enumerated().map { index, found in
      let id = "picture-\(index + 1)"
      let title = site.language.title(of: found.note.translations)
      return GalleryPictureView(
        picture: found.picture, id: id,
        href: site.links.link(to: .gallery(year.number), fragment: id, from: page),
        note: LinkView(
          label: title.text, href: site.links.link(to: found.note.address, from: page),
          language: title.language))
    }
  }
}
