import Templates

/// One province in a ranking table.
struct RankingRowView: View {
  let rank: String?
  let isLeader: Bool
  let province: LinkView
  let points: String?
  let note: WordingView?
  let awards: [AwardView]
  let source: SourceMarkView?

  static let tags: [Tag<RankingRowView>] = [
    .text("rank") { $0.rank },
    .flag("leader") { $0.isLeader },
    .record("province") { $0.province },
    .text("points") { $0.points },
    .record("note") { $0.note },
    .list("awards") { $0.awards },
    .record("source") { $0.source },
  ]
}
