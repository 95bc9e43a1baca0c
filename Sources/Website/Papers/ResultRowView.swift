import Emulation
import Templates

/// A province in the table of results of an official paper.
struct ResultRowView: View {
  /// The running number.
  let number: String
  let province: String
  /// The name of the award that is proposed or was conferred; nil in a table without awards.
  let award: WordingView?
  let rank: String?
  let points: FigureCellView
  let tier: WordingView?
  /// Proposed, or conferred with the decision.
  let status: String?
  let note: WordingView?

  static let tags: [Tag<ResultRowView>] = [
    .text("number") { $0.number },
    .text("province") { $0.province },
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
    _ index: Int, _ placing: Standing.Placing?, _ province: Province.ID, award: Award? = nil,
    in year: Year, _ edition: Edition
  ) {
    number = String(index + 1)
    self.province = edition.name(province, in: year.number)
    self.award = award.map { edition.view($0.kind.name) }
    rank = placing?.rank.map(edition.rank)
    points = edition.total(of: province, at: year.standing.stage, in: year)
    tier = placing?.tier.map { edition.view($0.name) }
    status = award.map { edition.status($0) }
    note = award?.note.map(edition.view)
  }
}
