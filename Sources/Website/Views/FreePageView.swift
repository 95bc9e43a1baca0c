import Emulation
import Templates

/// A page that belongs to no year.
struct FreePageView: View {
  let page: PageView
  let title: WordingView
  let body: Markup
  let bodyLanguage: String?
  let foreign: String?

  static let tags: [Tag<FreePageView>] = [
    .record("page") { $0.page },
    .record("title") { $0.title },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
  ]
}

extension FreePageView {
  init(_ freePage: FreePage, body: Markup, _ edition: Edition) {
    title = edition.view(freePage.translations.title(in: edition.language))
    page = edition.page(
      freePage.address, title: title.text)
    self.body = body
    let language = freePage.translations.language(for: edition.language)
    bodyLanguage = language == edition.language ? nil : language.code
    foreign = edition.foreignText(language)
  }
}
