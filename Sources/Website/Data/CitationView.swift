import Emulation
import Templates

/// How a page is cited: who publishes it, what it is, as of which day, and where it is.
struct CitationView: View {
  /// All of it but the address.
  let text: String
  /// The address on the web; nil where the site has none.
  let url: String?
  /// The path from the root of the site, where it has no address on the web.
  let path: String?

  static let tags: [Tag<CitationView>] = [
    .text("text") { $0.text },
    .text("url") { $0.url },
    .text("path") { $0.path },
  ]
}

extension Edition {
  /// How a page is cited.
  ///
  /// English: publisher (year). Title. Site. Figures as of … Vietnamese: the same parts in the order
  /// of its lists of references, with commas. The year is that of the latest conference or correction;
  /// without an office the title comes first.
  func citation(_ address: Address, title: String, of years: [Year]) -> CitationView {
    let newest = years.newestDay
    let asOf = years.compactMap(\.asOf).max()
    let site = text(archive.site.title)
    let office = archive.site.office.map { text($0) }
    let author = office.map { office in
      asOf.map { words(.citationAuthor, ["author": office, "year": String($0.year)]) } ?? office
    }
    let parts = [
      author, title, site,
      newest.map {
        words($0.hasFigures ? .citationAsOf : .citationKnown, ["date": longDate($0.day)])
      },
      asOf == newest?.day ? nil : asOf.map { words(.citationCorrected, ["date": longDate($0)]) },
    ]
    let url = url(of: address)
    return CitationView(
      text: parts.compactMap(\.self).joined(separator: words[.citationSeparator]),
      url: url, path: url == nil ? path(address) : nil)
  }
}
