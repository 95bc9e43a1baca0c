package import Charts
package import Emulation
import Localization

extension RankLines {
  /// Whether ranks of enough years are known for a chart, and any of a member where it is about one.
  package static func areKnown(of member: Member.ID? = nil, in archive: Archive) -> Bool {
    let years = archive.endedYears.filter(\.standing.ranksCluster)
    guard years.count > 1, let member else { return years.count > 1 }
    return years.contains { $0.standing[member]?.rank != nil }
  }
}

extension RankLines.Point {
  init(of member: Member.ID, in year: Year, _ language: Localization) {
    guard let placing = year.standing[member] else {
      self = .absent
      return
    }
    let rank = year.standing.ranksCluster ? placing.rank : nil
    self = rank.map { .rank($0.number) } ?? .gap(language.gap(in: year))
  }
}

extension ComparabilityBreak {
  /// Why places do not compare, in a word or two.
  var shortReason: TextKey {
    switch self {
    case .criteria, .stated: .shortCriteria
    case .scale: .shortScale
    case .stage: .shortStage
    case .members, .merger: .shortMembers
    }
  }
}

extension Sparkline {
  /// The ranks of a member over the years as a small line; nil where fewer than two are known.
  package init?(of member: Member.ID, in archive: Archive) {
    let ranks = archive.endedYears.map { year in
      year.standing.ranksCluster ? year.standing[member]?.rank?.number : nil
    }
    guard ranks.count(where: { $0 != nil }) > 1 else { return nil }
    self.init(ranks, leastIsBest: true)
  }
}
