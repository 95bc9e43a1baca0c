package import Emulation
package import Links
import Localization

extension FactView {
  /// Rank, points, tier and change of a member in a year.
  package static func all(
    of entry: History.Entry, on page: Address, _ site: SiteContext
  ) -> [FactView] {
    let (year, placing) = (entry.year, entry.placing)
    let (language, words) = (site.language, site.words)
    var facts = [rank(entry, language), points(entry, on: page, site)]
    if let tier = placing.tier {
      facts.append(FactView(label: words[.tier], value: language.text(tier.name)))
    }
    if let change = ChangeView(entry, language) {
      facts.append(
        FactView(
          label: words(.changeOn(year: String(year.number - 1))),
          value: change.spoken ?? change.points ?? "",
          note: change.spoken == nil
            ? nil : change.points.map { words(.pointsChange(points: $0)) }))
    }
    return facts
  }

  private static func rank(_ entry: History.Entry, _ language: Localization) -> FactView {
    let (year, placing, words) = (entry.year, entry.placing, language.words)
    let standing = year.standing
    let stage = placing.rank == nil ? nil : language.stageNote(year, of: placing)
    guard let rank = entry.rank else {
      // A rank among some is none in the cluster.
      let count = language.count(standing.rankedCount, of: standing.placings.count)
      let among = placing.rank.map { _ in words(.rankOfKnown(count: count)) }
      return FactView(
        label: words[.rank], value: placing.rank.map(language.rank) ?? language.gap(in: year),
        note: among.map { language.remarks([$0, stage]) })
    }
    // How many were ranked is known only where each of them has a rank.
    let total = year.members.count
    return FactView(
      label: words[.rank],
      value: standing.rankedCount == total
        ? words(.rankOf(rank: language.rank(rank), total: String(total))) : language.rank(rank),
      note: stage)
  }

  private static func points(
    _ entry: History.Entry, on page: Address, _ site: SiteContext
  ) -> FactView {
    let (year, placing, language) = (entry.year, entry.placing, site.language)
    let total = placing.score?.total
    let maximum = year.disclosure == .ranks ? nil : year.maximum(for: placing.member.id)
    let share =
      year.hasOwnMaxima
      ? placing.share.map { language.percent($0.percent(decimals: 2)) } : nil
    let note = language.remarks([
      maximum.map { site.words(.ofMaximum(maximum: language.points($0))) }, share,
    ])
    return FactView(
      label: language.pointsName(year.resultStage).capitalised,
      value: total.map(language.figure) ?? language.earlierFigure(placing.score)
        ?? language.gap(in: year),
      note: total == nil || note.isEmpty ? nil : note,
      source: total == nil
        ? nil : SourceMarkView(placing.score?.source, toldIn: year.number, on: page, site))
  }
}
