import Emulation
import Localization
import Pages
package import Templates

/// The chapter of the book with the ranks of all members over all years.
package struct BookRankingsView: View {
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

  package static let tags: [Tag<BookRankingsView>] = [
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
  init(_ site: SiteContext) {
    let view = RankingsView(site, isPrinted: true)
    chapter = BookChapterView(id: "_rankings", title: site.words[.rankings])
    caption = view.caption
    unlisted = view.unlisted
    rankLines = view.rankLines
    breaks = view.breaks
    tables = BookRanksTableView.all(view.years, view.rows)
    hasTallChart = view.rows.count > DossierResultsView.mostBeside
    isWide = tables.contains { $0.years.count > BookRanksTableView.upright }
  }
}

/// Ranks of all members in as many years as a sheet has columns for.
package struct BookRanksTableView: View {
  /// The number of years that a sheet takes upright, and on its side.
  static let upright = 11
  static let across = 20

  let years: [LinkView]
  let rows: [RankingsRowView]

  package static let tags: [Tag<BookRanksTableView>] = [
    .list("years") { $0.years },
    .list("rows") { $0.rows },
  ]
}

extension BookRanksTableView {
  /// The ranks of all years in as few tables as fit, of like widths.
  static func all(
    _ years: [LinkView], _ rows: [RankingsRowView]
  ) -> [BookRanksTableView] {
    let count = years.count
    let parts = (count + across - 1) / across
    return (0..<parts).map { part in
      let range = count * part / parts..<count * (part + 1) / parts
      return BookRanksTableView(
        years: Array(years[range]),
        rows: rows.map { row in
          RankingsRowView(
            member: row.member, sparkline: nil, cells: Array(row.cells[range]))
        })
    }
  }
}
