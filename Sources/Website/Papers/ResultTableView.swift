import Emulation
import Templates

/// A table of results or awards in an official paper, with the columns that any row fills.
struct ResultTableView: View {
  let caption: String
  let rows: [ResultRowView]

  /// Up to so many rows stand on one sheet together.
  private static let mostTogether = 12

  static let tags: [Tag<ResultTableView>] = [
    .text("caption") { $0.caption },
    .list("rows") { $0.rows },
    .flag("has-ranks") { $0.rows.contains { $0.rank != nil } },
    .flag("has-points") { $0.rows.contains { $0.points.figure != nil } },
    .flag("has-tiers") { $0.rows.contains { $0.tier != nil } },
    .flag("has-notes") { $0.rows.contains { $0.note != nil } },
    .flag("short") { $0.rows.count <= mostTogether },
  ]
}

extension ResultTableView {
  /// The members by rank; nil where neither points nor ranks were published.
  init?(resultsOf year: Year, on page: Address, _ edition: Edition) {
    guard let ranking = edition.ranking(year, on: page) else { return nil }
    caption = ranking.caption
    rows = year.standing.placings.enumerated().map { index, placing in
      ResultRowView(index, placing, placing.province.id, in: year, edition)
    }
  }

  /// Awards of a year, by kind in the order of their register, then by rank; nil where there are none.
  init?(_ awards: [Award], caption: String, in year: Year, _ edition: Edition) {
    guard !awards.isEmpty else { return nil }
    self.caption = caption
    let kinds = edition.archive.awardKinds.map(\.id)
    let places = year.standing.placings.map(\.province.id)
    func key(_ award: Award) -> (Int, Int) {
      (
        kinds.firstIndex(of: award.kind.id) ?? kinds.count,
        places.firstIndex(of: award.province) ?? places.count
      )
    }
    rows = awards.sorted { key($0) < key($1) }.enumerated().map { index, award in
      ResultRowView(
        index, year.standing[award.province], award.province, award: award, in: year, edition)
    }
  }
}
