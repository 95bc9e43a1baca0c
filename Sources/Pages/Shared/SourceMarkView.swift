package import Emulation
package import Links
import Localization
package import Templates

/// The number behind a fact that leads to its source.
package struct SourceMarkView: View {
  package let label: String
  /// Where it leads; nil where it would lead out of the part of the site that the page is in.
  package let href: String?
  /// The title and publisher of the source.
  package let title: String
  /// What the mark says to those who hear the page.
  package let spoken: String

  package static let tags: [Tag<SourceMarkView>] = [
    .text("label") { $0.label },
    .text("href") { $0.href },
    .text("title") { $0.title },
    .text("spoken") { $0.spoken },
  ]
}

extension SourceMarkView {
  /// The mark for the source of a fact in a year's summary note, as `page` shows it.
  ///
  /// - Parameter position: the position in that note's list; nil where the fact names none.
  package init?(_ position: Int?, toldIn year: Int, on page: Address, _ site: SiteContext) {
    guard let year = site.archive[year] else { return nil }
    self.init(position, of: year.note, on: page, site)
  }

  /// The mark for the source of a fact in a note: a number where the page lists the note's
  /// sources, else the year and the number.
  package init?(_ position: Int?, of note: Note, on page: Address, _ site: SiteContext) {
    guard let position, note.sources.indices.contains(position) else { return nil }
    let source = note.sources[position]
    let (language, words) = (site.language, site.words)
    let number = String(position + 1)
    let title = language.row([language.text(source.title), source.publisher.map(language.text)])
    let isSummary = note.kind == .summary
    if site.cited != nil {
      self.init(source, site)
    } else if page == note.address || isSummary && page == .year(note.year) {
      self.init(
        label: number, href: "#_source-\(number)", title: title,
        spoken: words(.sourceNumber(number: number)))
    } else {
      let place = isSummary ? .year(note.year) : note.address
      let year = String(note.year)
      self.init(
        label: words(.sourceLabelElsewhere(number: number, year: year)),
        href: site.links.link(to: place, fragment: "_source-\(number)", from: page), title: title,
        spoken: words(.sourceElsewhere(number: number, year: year)))
    }
  }

  /// The mark for a source that the report lists; nil on pages, and for a source that it does not list.
  package init?(_ source: Source, _ site: SiteContext) {
    guard let cited = site.cited, let number = cited.number(of: source) else { return nil }
    label = String(number)
    href = "#\(cited.id(number))"
    title = site.language.text(source.title)
    spoken = site.words(.sourceNumber(number: String(number)))
  }
}
