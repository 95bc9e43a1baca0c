import Emulation
import Templates

/// The chapter of a free page in the book.
struct BookPageView: View {
  let chapter: BookChapterView
  let titleLanguage: String?
  let body: Markup
  let bodyLanguage: String?
  /// That the text is in another language than the book; nil where it is not.
  let foreign: String?

  static let tags: [Tag<BookPageView>] = [
    .record("chapter") { $0.chapter },
    .text("title-lang") { $0.titleLanguage },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
  ]

  /// What all ids of a free page's chapter begin with, and the id of its head.
  static func prefix(of page: FreePage) -> String { "page-\(page.slug)" }
}

extension BookPageView {
  init(_ page: FreePage, _ body: Markup, _ edition: Edition) {
    let title = edition.view(page.translations.title(in: edition.language))
    chapter = BookChapterView(id: Self.prefix(of: page), title: title.text)
    titleLanguage = title.language
    self.body = body
    let language = page.translations.language(for: edition.language)
    bodyLanguage = language == edition.language ? nil : language.code
    foreign = edition.foreignText(language)
  }
}
