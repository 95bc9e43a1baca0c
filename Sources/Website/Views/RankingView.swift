import Emulation
import Templates

/// The ranking table of a year.
struct RankingView: View {
  let caption: String
  let rows: [RankingRowView]
  /// Whether any award is shown in it.
  let hasAwards: Bool

  static let tags: [Tag<RankingView>] = [
    .text("caption") { $0.caption },
    .list("rows") { $0.rows },
    .flag("has-awards") { $0.hasAwards },
  ]
}

extension Edition {
  /// The ranking of a year as a page shows it; nil where neither points nor ranks were published.
  func ranking(_ year: Year, on page: Address) -> RankingView? {
    let standing = year.standing
    guard standing.publishedCount > 0 || standing.rankedCount > 0 else { return nil }
    let counts = count(standing.publishedCount, of: year.members.count)
    let caption =
      if let maximum = year.summary.maximum {
        words(
          .rankingCaptionMaximum,
          ["year": String(year.number), "count": counts, "maximum": points(maximum)])
      } else {
        words(.rankingCaption, ["year": String(year.number), "count": counts])
      }
    let rows = standing.placings.map { placing in
      RankingRowView(
        rank: placing.rank.map(rank), isLeader: placing.rank?.number == 1,
        province: province(placing.province.id, in: year.number, on: page),
        points: placing.score?.total.map(figure), note: placing.score?.note.map(view),
        awards: year.awards(to: placing.province.id).map { view($0, in: year.number, on: page) },
        source: placing.score?.total == nil
          ? nil : mark(placing.score?.source, toldIn: year.number, on: page))
    }
    return RankingView(
      caption: caption, rows: rows, hasAwards: rows.contains { !$0.awards.isEmpty })
  }
}
