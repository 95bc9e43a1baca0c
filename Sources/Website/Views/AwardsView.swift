import Emulation
import Templates

/// The table of a year's awards.
struct AwardsView: View {
  let caption: String
  let awards: [AwardView]

  static let tags: [Tag<AwardsView>] = [
    .text("caption") { $0.caption },
    .list("awards") { $0.awards },
  ]
}

extension Edition {
  /// What the table of a year's awards is called: of proposals where there is nothing else.
  func awardsCaption(_ year: Year) -> String {
    words(
      year.hasProposalsOnly ? .awardsCaptionProposed : .awardsCaption,
      ["year": String(year.number)])
  }

  /// The awards of a year as a page shows them; nil where there are none.
  func awards(_ year: Year, on page: Address) -> AwardsView? {
    guard !year.summary.awards.isEmpty else { return nil }
    return AwardsView(
      caption: awardsCaption(year),
      awards: year.summary.awards.map { view($0, in: year.number, on: page) })
  }
}
