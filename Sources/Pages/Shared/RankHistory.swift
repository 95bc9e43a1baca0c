package import Charts
package import Emulation
package import Localization
import Synchronization

/// The ranks of all members over the years, put together once for all charts that show them.
package final class RankHistory: Sendable {
  private struct Ranks {
    let chart: RankLines
    /// The position of each member's line.
    let positions: [Member.ID: Int]
    let leaders: [Member.ID]
  }

  private let language: Localization
  private let known = Mutex<Ranks??>(nil)

  package init(_ language: Localization) {
    self.language = language
  }

  /// A chart of the ranks; nil where fewer than two years have any, and where it is about a member of
  /// which none is known.
  ///
  /// - Parameter member: the one that it is about; nil for the leaders of the last year with ranks.
  package func chart(about member: Member.ID? = nil) -> RankLines? {
    guard let ranks = known.withLock({ $0.found { Self.ranks(language) } }) else { return nil }
    let positions = (member.map { [$0] } ?? ranks.leaders).compactMap { ranks.positions[$0] }
    return member != nil && positions.isEmpty ? nil : ranks.chart.about(positions)
  }

  private static func ranks(_ language: Localization) -> Ranks? {
    let (archive, words) = (language.archive, language.words)
    let years = archive.endedYears
    guard RankLines.areKnown(in: archive), let first = years.first, let last = years.last
    else { return nil }
    let members = archive.members.all.filter { member in
      years.contains { $0.standing.ranksCluster && $0.standing[member.id]?.rank != nil }
    }
    let series = members.map { member in
      RankLines.Series(
        member.latestName.text,
        startLabel: years.first { $0.standing[member.id] != nil }.map {
          language.name(member.id, in: $0.number)
        },
        endNote: language.merger(member, dated: language.shortDate) ?? "",
        points: years.map { RankLines.Point(of: member.id, in: $0, language) })
    }
    let breaks = years.enumerated().dropFirst().compactMap { index, year in
      archive.breaks(before: year).first(where: \.breaksPlaces).map {
        RankLines.Break(after: index - 1, words[$0.shortReason])
      }
    }
    let chart = RankLines(
      title: words[.chartRanks],
      description: words(.chartRanksTold(from: String(first.number), until: String(last.number))),
      years: years.map { String($0.number) }, places: years.map(\.members.count).max() ?? 1,
      series: series, breaks: breaks)
    let leaders = years.last(where: \.standing.ranksCluster)?.standing.leaders
    return Ranks(
      chart: chart,
      positions: Dictionary(uniqueKeysWithValues: zip(members.map(\.id), members.indices)),
      leaders: leaders?.map(\.member.id) ?? [])
  }
}

extension Optional {
  /// What is known, or what is found now and known from then on.
  fileprivate mutating func found(_ find: () -> Wrapped) -> Wrapped {
    if let self { return self }
    let found = find()
    self = found
    return found
  }
}
