import Emulation
import Templates

/// A province in the matrix of years and provinces.
struct RankingsRowView: View {
  let province: LinkView
  /// The ranks over the years as a small line.
  let sparkline: Markup?
  let cells: [RankingsCellView]

  static let tags: [Tag<RankingsRowView>] = [
    .record("province") { $0.province },
    .markup("sparkline") { $0.sparkline },
    .list("cells") { $0.cells },
  ]
}

extension RankingsRowView {
  init(_ province: Province, _ edition: Edition) {
    self.province = edition.member(province, on: .rankings)
    sparkline = edition.sparkline(of: province.id)
    cells = edition.archive.endedYears.map { year in
      let placing = year.standing[province.id]
      let rank = year.standing.ranksCluster ? placing?.rank : nil
      return RankingsCellView(
        rank: rank.map(edition.rank), isTied: rank?.isTied ?? false,
        key: rank.map { String($0.number) },
        isFirst: rank?.number == 1,
        gap: placing == nil ? edition.words[.notAMember] : edition.gap(in: year),
        isMember: placing != nil)
    }
  }
}
