package import Emulation
package import Links
import Localization
package import Templates

/// A year in a list of years.
package struct YearLineView: View {
  package let number: String
  package let href: String?
  package let headline: String
  package let published: String
  package let status: String?
  package let isFinal: Bool
  package let isWithoutResult: Bool
  package let notes: [NoteLineView]

  package static let tags: [Tag<YearLineView>] = [
    .text("number") { $0.number },
    .text("href") { $0.href },
    .text("headline") { $0.headline },
    .text("published") { $0.published },
    .text("status") { $0.status },
    .flag("final") { $0.isFinal },
    .flag("without-result") { $0.isWithoutResult },
    .list("notes") { $0.notes },
  ]
}

extension YearLineView {
  /// A year as a list on a page shows it, with its notes where they are wanted.
  package init(_ year: Year, on page: Address, withNotes: Bool = false, _ site: SiteContext) {
    number = String(year.number)
    href = site.links.link(to: .year(year.number), from: page)
    headline = site.language.headline(year)
    published = site.language.published(year)
    status = site.language.status(of: year)
    isFinal = year.summary.status == .final
    isWithoutResult = year.summary.status == .unknown || year.isAwaited
    notes = withNotes ? year.notes.map { NoteLineView(filtered: $0, on: page, site) } : []
  }
}
