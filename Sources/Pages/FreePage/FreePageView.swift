import Emulation
import Links
import Localization
package import Templates

/// A page that belongs to no year.
package struct FreePageView: View {
  let page: PageView
  let title: WordingView
  let body: Markup
  let bodyLanguage: String?
  let foreign: String?
  /// The files that the text links.
  let attachments: [LinkView]
  /// The pages below it, where it is the page of its folder.
  let pages: [LinkView]

  package static let tags: [Tag<FreePageView>] = [
    .record("page") { $0.page },
    .record("title") { $0.title },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
    .list("attachments", hasFlag: true) { $0.attachments },
    .list("pages", hasFlag: true) { $0.pages },
  ]
}

extension FreePageView {
  init(_ freePage: FreePage, body: Markup, _ site: SiteContext) {
    title = site.language.title(of: freePage.translations)
    let address = freePage.address
    let all = site.archive.pages
    let above = freePage.pages(aboveAmong: all)
    page = PageView(
      address, title: title.text, in: above.last?.address,
      trail: above.map { (site.language.title(of: $0.translations).text, $0.address) }, site
    )
    pages =
      freePage.pages(belowAmong: all).compactMap { LinkView($0, on: address, site).ifLeading }
    self.body = body
    bodyLanguage = site.language.foreignCode(of: freePage.translations)
    foreign = site.language.foreignText(freePage.translations)
    attachments = LinkView.attachments(of: PictureAlbum(freePage, site))
  }
}
