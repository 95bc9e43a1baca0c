import Emulation
import Localization
package import Templates

/// The page for an address that the site does not have; it needs no other files.
package struct NotFoundView: View {
  let title: String
  let language: String
  let message: String

  package static let tags: [Tag<NotFoundView>] = [
    .text("title") { $0.title },
    .text("lang") { $0.language },
    .text("message") { $0.message },
  ]
}

extension NotFoundView {
  init(_ site: SiteContext) {
    message = site.words[.notFound]
    title = site.words(
      .pageTitle(title: message, site: site.language.text(site.archive.site.title)))
    language = site.language.code
  }
}
