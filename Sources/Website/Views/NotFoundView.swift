import Emulation
import Templates

/// The page for an address that the site does not have; it stands without other files.
struct NotFoundView: View {
  let title: String
  let language: String
  let message: String

  static let tags: [Tag<NotFoundView>] = [
    .text("title") { $0.title },
    .text("lang") { $0.language },
    .text("message") { $0.message },
  ]
}

extension NotFoundView {
  init(_ edition: Edition) {
    title = edition.words(
      .pageTitle,
      ["title": edition.words[.notFound], "site": edition.text(edition.archive.site.title)])
    language = edition.language.code
    message = edition.words[.notFound]
  }
}
