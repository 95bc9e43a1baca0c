import Emulation
import Input
import Links
import Localization
import Pages
package import Templates

/// The chapter of a year in the book.
package struct BookYearView: View {
  let chapter: BookChapterView
  let report: ReportBodyView

  package static let tags: [Tag<BookYearView>] = [
    .record("chapter") { $0.chapter },
    .record("report") { $0.report },
  ]
}

extension BookYearView {
  init(_ year: Year, isBrief: Bool, _ site: SiteContext) throws(Problem) {
    let prefix = "year-\(year.number)"
    chapter = BookChapterView(id: prefix, title: site.language.title(of: year.number))
    report = try ReportBodyView(year, on: .book, prefix: prefix, isBrief: isBrief, site)
  }
}

/// The chapter of a free page in the book.
package struct BookPageView: View {
  let chapter: BookChapterView
  let titleLanguage: String?
  let body: Markup
  let bodyLanguage: String?
  /// That the text is in another language than the book; nil where it is not.
  let foreign: String?

  package static let tags: [Tag<BookPageView>] = [
    .record("chapter") { $0.chapter },
    .text("title-lang") { $0.titleLanguage },
    .markup("body") { $0.body },
    .text("body-lang") { $0.bodyLanguage },
    .text("foreign") { $0.foreign },
  ]
}

extension BookPageView {
  init(_ page: FreePage, _ site: SiteContext) throws(Problem) {
    let prefix = "page-\(page.slug)"
    let title = site.language.title(of: page.translations)
    chapter = BookChapterView(id: prefix, title: title.text)
    titleLanguage = title.language
    let text = ReportText(
      album: PictureAlbum(page, on: .book, site), year: nil, prefix: "\(prefix)_", depth: 0)
    body = try text.markup { _ in nil }
    bodyLanguage = site.language.foreignCode(of: page.translations)
    foreign = site.language.foreignText(page.translations)
  }
}
