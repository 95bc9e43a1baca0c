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

  package static let tags: [Tag<FreePageView>] = [
    .record("page") { $0.page },
    .record("title") { $0.title },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
    .list("attachments", hasFlag: true) { $0.attachments },
  ]
}

extension FreePageView {
  init(_ freePage: FreePage, body: Markup, _ site: SiteContext) {
    title = site.language.title(of: freePage.translations)
    page = PageView(freePage.address, title: title.text, site)
    self.body = body
    bodyLanguage = site.language.foreignCode(of: freePage.translations)
    foreign = site.language.foreignText(freePage.translations)
    attachments = LinkView.attachments(of: PictureAlbum(freePage, site))
  }
}
