import Templates

/// One province in one year: its rank, or why there is none.
struct RankingsCellView: View {
  let rank: String?
  let isFirst: Bool
  let gap: String

  static let tags: [Tag<RankingsCellView>] = [
    .text("rank") { $0.rank },
    .flag("first") { $0.isFirst },
    .text("gap") { $0.gap },
  ]
}
