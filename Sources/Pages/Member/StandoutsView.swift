package import Emulation
package import Localization
package import Templates

/// The criteria in which a member stands out most, above the mean and below it.
package struct StandoutsView: View {
  /// The stage of the points, and what is compared.
  package let lead: String
  package let strengths: StandoutSideView
  package let gaps: StandoutSideView

  package static let tags: [Tag<StandoutsView>] = [
    .text("lead") { $0.lead },
    .record("strengths") { $0.strengths },
    .record("shortfalls") { $0.gaps },
  ]
}

/// The criteria on one side of the mean.
package struct StandoutSideView: View {
  package let rows: [StandoutView]
  /// How equal ones are ordered, and which are left out.
  package let note: String?

  package static let tags: [Tag<StandoutSideView>] = [
    .list("rows", hasFlag: true) { $0.rows },
    .text("note") { $0.note },
  ]
}

/// A criterion in which a member stands out, in words.
package struct StandoutView: View {
  package let name: WordingView
  /// The share of the maximum against the mean.
  package let share: String
  /// The points, and those lost.
  package let points: String

  package static let tags: [Tag<StandoutView>] = [
    .record("name") { $0.name },
    .text("share") { $0.share },
    .text("points") { $0.points },
  ]
}

extension StandoutsView {
  package init(_ standouts: Standouts, in year: Year, _ language: Localization) {
    lead = language.words(.standoutsLead(stage: language.told(standouts.stage, in: year)))
    strengths = StandoutSideView(standouts.strengths, in: year, language)
    gaps = StandoutSideView(standouts.gaps, in: year, language)
  }
}

extension StandoutSideView {
  fileprivate init(_ side: Standouts.Side, in year: Year, _ language: Localization) {
    rows = side.shown.compactMap { StandoutView($0, in: year, language) }
    let names = side.equalToLast.map { language.name(year.criteria.all[$0.position]).text }
    let notes = [
      side.hasTies ? language.words[.standoutsTied] : nil,
      names.isEmpty ? nil : language.words(.standoutsMore(names: language.list(names))),
    ].compactMap(\.self)
    note = notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}

extension StandoutView {
  /// A criterion in words; nil where share and mean read the same even with four decimals.
  fileprivate init?(_ standout: Standout, in year: Year, _ language: Localization) {
    let words = language.words
    func percent(_ share: Share, _ decimals: Int) -> String {
      language.percent(share.percent(decimals: decimals))
    }
    let (share, mean) = (standout.share, standout.mean)
    guard let decimals = (1...4).first(where: { percent(share, $0) != percent(mean, $0) }) else {
      return nil
    }
    name = language.name(year.criteria.all[standout.position])
    self.share = words(
      .standout(
        share: percent(share, decimals), mean: percent(mean, decimals),
        count: language.count(standout.count, of: standout.total)))
    let maximum = language.points(standout.maximum)
    points =
      standout.lost == .zero
      ? words(.pointsFull(maximum: maximum))
      : words(
        .pointsLost(
          points: language.points(standout.points), maximum: maximum,
          lost: language.points(standout.lost.shortest)))
  }
}
