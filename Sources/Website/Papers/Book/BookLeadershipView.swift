import Emulation
import Templates

/// The chapter of the book on heads, deputies and covenants.
struct BookLeadershipView: View {
  let chapter: BookChapterView
  let years: [LeadershipYearView]

  static let tags: [Tag<BookLeadershipView>] = [
    .record("chapter") { $0.chapter },
    .list("years") { $0.years },
  ]
}

extension BookLeadershipView {
  init(_ edition: Edition) {
    chapter = BookChapterView(id: "_leadership", title: edition.words[.leadership])
    years = edition.archive.years.map { LeadershipYearView($0, on: .book, edition) }
  }
}
