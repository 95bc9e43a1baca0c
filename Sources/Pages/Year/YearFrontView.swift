package import Emulation
import Links
package import Localization
package import Templates

/// The front of an emulation year that is published without the rest of the site.
package struct YearFrontView: View {
  package let title: String
  package let language: String
  package let notice: WordingView?
  /// The page of the year in each language, with what is there and what is not.
  package let languages: [LinkView]

  /// The name of the template.
  package static let template = "year-front"

  package static let tags: [Tag<YearFrontView>] = [
    .text("title") { $0.title },
    .text("lang") { $0.language },
    .record("notice") { $0.notice },
    .list("languages") { $0.languages },
  ]
}

extension YearFrontView {
  /// The front in the first of the languages.
  package init(_ year: Year, _ sites: [SiteContext]) {
    languages = sites.map { site in
      LinkView(
        label: site.words(
          .pageTitle(
            title: site.language.title(of: year.number),
            site: site.language.text(site.archive.site.title))),
        href: site.links.path(.year(year.number)),
        note: site.words(.frontLead(year: String(year.number))),
        language: site.language.code)
    }
    title = languages.first?.label ?? ""
    language = languages.first?.language ?? ""
    notice = sites.first.flatMap { $0.archive.site.notice.map($0.language.wording) }
  }
}
