package import Emulation
package import Links
import Localization
package import Templates

/// How a page is cited: who publishes it, what it is, as of which day, and where it is.
package struct CitationView: View {
  /// All of it but the address.
  package let text: String
  /// The address on the web; nil where the site has none.
  package let url: String?
  /// The path from the root of the site, where it has no address on the web.
  package let path: String?

  package static let tags: [Tag<CitationView>] = [
    .text("text") { $0.text },
    .text("url") { $0.url },
    .text("path") { $0.path },
  ]
}

extension CitationView {
  /// How a page is cited.
  ///
  /// English: publisher (year). Title. Site. Figures as of … Vietnamese: the same parts in the order
  /// of its lists of references, with commas. The year is that of the latest conference or correction;
  /// without an office the title comes first.
  package init(_ address: Address, title: String, of years: [Year], _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    let newest = years.newestDay
    let asOf = years.compactMap(\.asOf).max()
    let author = site.archive.site.office.map(language.text).map { office in
      asOf.map { words(.citationAuthor(author: office, year: String($0.year))) } ?? office
    }
    let parts = [
      author, title, language.text(site.archive.site.title),
      newest.map {
        words(
          $0.hasFigures
            ? .citationAsOf(date: language.longDate($0.day))
            : years.count == 1
              ? .citationConference(date: language.longDate($0.day))
              : .citationKnown(date: language.longDate($0.day)))
      },
      asOf == newest?.day
        ? nil : asOf.map { words(.citationCorrected(date: language.longDate($0))) },
    ]
    text = parts.compactMap(\.self).joined(separator: words[.citationSeparator])
    url = site.links.url(of: address)
    path = url == nil ? site.links.path(address) : nil
  }
}
