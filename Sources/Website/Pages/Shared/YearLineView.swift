import Emulation
import Templates

/// A year in a list of years.
struct YearLineView: View {
  let number: String
  let href: String
  let headline: String
  let published: String
  let status: String?
  let isFinal: Bool
  let isWithoutResult: Bool
  let notes: [NoteLineView]

  static let tags: [Tag<YearLineView>] = [
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
  init(_ year: Year, on page: Address, withNotes: Bool = false, _ site: SiteContext) {
    number = String(year.number)
    href = site.links.link(to: .year(year.number), from: page)
    headline = site.language.headline(year)
    published = site.language.published(year)
    status = site.language.status(of: year)
    isFinal = year.summary.status == .final
    isWithoutResult = year.summary.status == .unknown || year.isAwaited
    notes = withNotes ? year.notes.map { NoteLineView($0, on: page, site) } : []
  }
}
