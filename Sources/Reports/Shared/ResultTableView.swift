import Emulation
import Formats
import Links
import Localization
import Pages
package import Templates

/// A table of results or awards in an official paper, with the columns that any row fills.
package struct ResultTableView: View {
  let caption: String
  let rows: [ResultRowView]

  /// Up to so many rows are on one sheet together.
  private static let mostTogether = 12

  package static let tags: [Tag<ResultTableView>] = [
    .text("caption") { $0.caption },
    .list("rows") { $0.alignedRows },
    .flag("has-awards") { $0.rows.contains { $0.award != nil } },
    .flag("has-ranks") { $0.rows.contains { $0.rank != nil } },
    .flag("has-points") { $0.rows.contains { $0.points.figure != nil } },
    .flag("has-tiers") { $0.rows.contains { $0.tier != nil } },
    .flag("has-notes") { $0.rows.contains { $0.note != nil } },
    .flag("short") { $0.rows.count <= mostTogether },
  ]

  /// The rows with one number of decimals in the column of points.
  private var alignedRows: [ResultRowView] {
    zip(rows, EvenDecimals.texts(rows.map { $0.points.figure ?? "" })).map { row, text in
      var row = row
      if row.points.figure != nil { row.points.figure = text }
      return row
    }
  }
}

extension ResultTableView {
  /// The members by rank; nil where neither points nor ranks were published.
  init?(resultsOf year: Year, on page: Address, _ site: SiteContext) {
    guard RankingView(year, on: page, site) != nil else { return nil }
    caption = site.words(.officialRanking(year: String(year.number)))
    rows = year.standing.placings.enumerated().map { index, placing in
      ResultRowView(index, placing, placing.member.id, in: year, site.language)
    }
  }

  /// Awards of a year, by kind in the order of their register, then by rank; nil where there are none.
  init?(_ awards: [Award], caption: String, in year: Year, _ language: Localization) {
    guard !awards.isEmpty else { return nil }
    self.caption = caption
    let kinds = language.archive.awardKinds.map(\.id)
    let places = year.standing.placings.map(\.member.id)
    func key(_ award: Award) -> (Int, Int) {
      (
        kinds.firstIndex(of: award.kind.id) ?? kinds.count,
        places.firstIndex(of: award.member) ?? places.count
      )
    }
    rows = awards.sorted { key($0) < key($1) }.enumerated().map { index, award in
      ResultRowView(
        index, year.standing[award.member], award.member, award: award, in: year, language)
    }
  }
}

/// A member in the table of results of an official paper.
package struct ResultRowView: View {
  /// The running number.
  let number: String
  let member: String
  /// The name of the award that is proposed or was conferred; nil in a table without awards.
  let award: WordingView?
  let rank: String?
  var points: FigureCellView
  let tier: WordingView?
  /// Proposed, or conferred with the decision; a later decision than the conference is not known there.
  let status: String?
  let note: WordingView?

  package static let tags: [Tag<ResultRowView>] = [
    .text("number") { $0.number },
    .text("province") { $0.member },
    .record("award") { $0.award },
    .text("rank") { $0.rank },
    .record("points") { $0.points },
    .record("tier") { $0.tier },
    .text("status") { $0.status },
    .record("note") { $0.note },
  ]
}

extension ResultRowView {
  /// A member with its result, or an award with the result that it rests on.
  init(
    _ index: Int, _ placing: RankingTable.Placing?, _ member: Member.ID, award: Award? = nil,
    in year: Year, _ language: Localization
  ) {
    number = String(index + 1)
    self.member =
      award == nil
      ? language.fullName(member, in: year.number).capitalised
      : language.recipient(member, in: year.number)
    self.award = award.map { language.wording($0.kind.name) }
    rank = placing?.rank.map { String($0.number) }
    points = FigureCellView(totalOf: member, at: year.standing.stage, in: year, language)
    tier = placing?.tier.map { language.wording($0.name) }
    status = award.map { language.status($0, asOf: year.note.day) }
    note = award?.note.map(language.wording)
  }
}
