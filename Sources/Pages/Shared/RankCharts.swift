package import Charts
package import Emulation
package import Localization

extension RankLines {
  /// Whether ranks of enough years are known for a chart, and any of a member where it is about one.
  package static func areKnown(of member: Member.ID? = nil, in archive: Archive) -> Bool {
    let years = archive.endedYears.filter(\.standing.ranksCluster)
    guard years.count > 1, let member else { return years.count > 1 }
    return years.contains { $0.standing[member]?.rank != nil }
  }

  /// The ranks of all members over the years; nil where fewer than two years have ranks.
  ///
  /// - Parameter member: the one that the chart is about; nil for the leaders of the last year with ranks.
  package init?(about member: Member.ID? = nil, _ language: Localization) {
    let (archive, words) = (language.archive, language.words)
    let years = archive.endedYears
    guard Self.areKnown(of: member, in: archive), let first = years.first, let last = years.last
    else { return nil }
    let members = archive.members.all.filter { member in
      years.contains { $0.standing.ranksCluster && $0.standing[member.id]?.rank != nil }
    }
    let leaders = years.last(where: \.standing.ranksCluster)?.standing.leaders.map(\.member.id)
    let emphasised = member.map { [$0] } ?? leaders ?? []
    let series = members.map { member in
      Series(
        member.latestName.text,
        startLabel: years.first { $0.standing[member.id] != nil }.map {
          language.name(member.id, in: $0.number)
        },
        endNote: language.merger(member, dated: language.shortDate) ?? "",
        points: years.map { Point(of: member.id, in: $0, language) },
        isEmphasised: emphasised.contains(member.id))
    }
    let breaks = years.enumerated().dropFirst().compactMap { index, year in
      archive.breaks(before: year).first(where: \.breaksPlaces).map {
        Break(after: index - 1, words[$0.shortReason])
      }
    }
    self.init(
      title: words[.chartRanks],
      description: words(.chartRanksTold(from: String(first.number), until: String(last.number))),
      years: years.map { String($0.number) }, places: years.map(\.members.count).max() ?? 1,
      series: series, breaks: breaks)
  }
}

extension RankLines.Point {
  fileprivate init(of member: Member.ID, in year: Year, _ language: Localization) {
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
  fileprivate var shortReason: TextKey {
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
