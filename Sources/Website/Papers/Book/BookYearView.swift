import Emulation
import Templates

/// The chapter of a year in the book.
struct BookYearView: View {
  let chapter: BookChapterView
  let report: ReportBodyView

  static let tags: [Tag<BookYearView>] = [
    .record("chapter") { $0.chapter },
    .record("report") { $0.report },
  ]

  /// What all ids of a year's chapter begin with, and the id of its head.
  static func prefix(of year: Year) -> String { "year-\(year.number)" }
}

extension BookYearView {
  init(_ year: Year, _ report: ReportBodyView, _ edition: Edition) {
    chapter = BookChapterView(
      id: Self.prefix(of: year),
      title: edition.words(.yearTitle, ["year": String(year.number)]))
    self.report = report
  }
}
