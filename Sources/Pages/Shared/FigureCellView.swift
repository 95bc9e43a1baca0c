package import Emulation
package import Localization
package import Templates

/// One figure of a table, or why there is none.
package struct FigureCellView: View {
  package var figure: String?
  /// What is shown for a missing figure.
  package var gap = ""
  /// Of how many members it is, or of which.
  package var note: String?
  /// The link of the figure to what it is made of.
  package var href: String?

  package static let tags: [Tag<FigureCellView>] = [
    .text("figure") { $0.figure },
    .text("gap") { $0.gap },
    .text("note") { $0.note },
    .text("href") { $0.href },
  ]
}

extension FigureCellView {
  /// The points of a member for the criterion at a position, or why there are none.
  package init(
    criterion position: Int, of member: Member.ID, at stage: Stage, in year: Year,
    _ language: Localization
  ) {
    let criterion = year.criteria.all[position]
    let score = year.standing.score(of: member)?[stage]
    guard criterion.isAssigned(to: member) else {
      gap = language.words[.notAssigned]
      return
    }
    if let points = score?.points(at: position) {
      figure = language.figure(points, of: criterion)
      return
    }
    let isNone = criterion.kind != .criterion && score?.points.contains { $0 != nil } ?? false
    gap = isNone ? language.words[.none] : language.gap(in: year)
  }

  /// The points of a member for a group, if all of them were published, or how many were.
  package init(
    group: CriteriaSet.Group.ID, of member: Member.ID, at stage: Stage, in year: Year,
    _ language: Localization
  ) {
    let figures = year.figures(of: group, for: member, at: stage)
    let known = figures.compactMap(\.self)
    if figures.isEmpty {
      gap = language.words[.notAssigned]
    } else if known.count == figures.count {
      figure = language.sum(of: known)
    } else {
      gap =
        known.isEmpty
        ? language.gap(in: year)
        : language.words(.knownOf(count: language.count(known.count, of: figures.count)))
    }
  }

  /// The total of a member at a stage, or why there is none.
  package init(
    totalOf member: Member.ID, at stage: Stage, in year: Year, _ language: Localization
  ) {
    figure = year.standing.score(of: member)?[stage]?.total.map(language.figure)
    gap = language.gap(in: year)
  }

  /// The mean, with the number of members where it is not that of all; none of a single member.
  package init(meanOf spread: Spread?, orElse gap: TextKey = .notKnown, _ language: Localization) {
    self.gap = language.words[gap]
    guard let spread, spread.count > 1 else { return }
    figure = language.points(spread.mean)
    note = spread.isComplete ? nil : language.count(spread.count, of: spread.total)
  }

  /// The most points, with the number of members where it is not that of all, and which those are.
  package init(
    bestOf spread: Spread?, orElse gap: TextKey = .notKnown, in year: Year, _ language: Localization
  ) {
    guard let spread, spread.count > 1, let best = spread.best else {
      self.gap = language.words[gap]
      return
    }
    figure = language.points(best)
    note = language.remarks([
      language.list(spread.leaders.map { language.nameInSentence($0, in: year.number) }),
      spread.isComplete ? nil : language.count(spread.count, of: spread.total),
    ])
  }
}
