import Templates

/// One province in a ranking table.
struct RankingRowView: View {
  /// Its number in the table, from 1.
  let serial: String
  let rank: String?
  let isTied: Bool
  let isLeader: Bool
  let province: LinkView
  let points: String?
  /// A figure of an earlier stage with its name, where the points are not known.
  let earlier: String?
  /// Rank and points as plain numbers, by which a script sorts.
  let rankKey: String?
  let pointsKey: String?
  /// The link of the points to the province's page of the year.
  let details: String?
  let tier: WordingView?
  let share: String?
  let change: ChangeView?
  let note: WordingView?
  let awards: [AwardView]
  let source: SourceMarkView?

  static let tags: [Tag<RankingRowView>] = [
    .text("serial") { $0.serial },
    .text("rank") { $0.rank },
    .flag("tied") { $0.isTied },
    .flag("leader") { $0.isLeader },
    .record("province") { $0.province },
    .text("points") { $0.points },
    .text("earlier") { $0.earlier },
    .text("rank-key") { $0.rankKey },
    .text("points-key") { $0.pointsKey },
    .text("details") { $0.details },
    .record("tier") { $0.tier },
    .text("share") { $0.share },
    .record("change") { $0.change },
    .record("note") { $0.note },
    .list("awards") { $0.awards },
    .record("source") { $0.source },
  ]
}
