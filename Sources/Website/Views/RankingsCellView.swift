import Templates

/// One province in one year: its rank, or why there is none.
struct RankingsCellView: View {
  let rank: String?
  let isTied: Bool
  /// The rank as a plain number, by which a script sorts.
  let key: String?
  let isFirst: Bool
  let gap: String
  /// Whether the province was a member in that year.
  let isMember: Bool

  static let tags: [Tag<RankingsCellView>] = [
    .text("rank") { $0.rank },
    .flag("tied") { $0.isTied },
    .text("key") { $0.key },
    .flag("second") { $0.key == "2" },
    .flag("third") { $0.key == "3" },
    .flag("first") { $0.isFirst },
    .text("gap") { $0.gap },
    .flag("member") { $0.isMember },
  ]
}
