import Emulation
import Templates

/// The chapter of the book with the ranks of all members over all years.
struct BookRankingsView: View {
  let chapter: BookChapterView
  let caption: String
  /// The years of which no source lists the members, in a sentence; nil where there are none.
  let unlisted: String?
  let rankLines: Markup?
  let tables: [BookRanksTableView]
  /// Whether its sheets lie on their side.
  let isWide: Bool
  /// Whether the chart takes a sheet of its own.
  let hasTallChart: Bool
  /// Why years do not compare with those before.
  let breaks: [WordingView]

  static let tags: [Tag<BookRankingsView>] = [
    .record("chapter") { $0.chapter },
    .text("caption") { $0.caption },
    .text("unlisted") { $0.unlisted },
    .markup("rank-lines") { $0.hasTallChart ? nil : $0.rankLines },
    .markup("tall-rank-lines") { $0.hasTallChart ? $0.rankLines : nil },
    .list("tables") { $0.tables },
    .flag("wide") { $0.isWide },
    .list("breaks") { $0.breaks },
  ]
}

extension BookRankingsView {
  init(_ edition: Edition) {
    let view = RankingsView(edition)
    chapter = BookChapterView(id: "_rankings", title: edition.words[.rankings])
    caption = view.caption
    unlisted = view.unlisted
    rankLines = view.rankLines
    breaks = view.breaks
    tables = BookRanksTableView.all(view.years, view.rows)
    hasTallChart = view.rows.count > DossierResultsView.mostBeside
    isWide = tables.contains { $0.years.count > BookRanksTableView.upright }
  }
}
