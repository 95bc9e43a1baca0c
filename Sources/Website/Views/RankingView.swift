import Emulation
import Templates

/// The ranking table of a year.
struct RankingView: View {
  /// What it is, with the stage of the result where that is not the agreed one.
  let title: String
  let caption: String
  /// The head of the column of changes; nil where nothing compares with the year before.
  let changeHead: String?
  /// The mean and the most of the points in a sentence.
  let spread: String?
  let rows: [RankingRowView]
  /// Why a figure is missing.
  let gap: String
  /// Whether any award is shown in it.
  let hasAwards: Bool

  static let tags: [Tag<RankingView>] = [
    .text("title") { $0.title },
    .text("caption") { $0.caption },
    .text("change-head") { $0.changeHead },
    .text("spread") { $0.spread },
    .list("rows") { $0.rows },
    .text("gap") { $0.gap },
    .flag("has-awards") { $0.hasAwards },
    .flag("has-points") { $0.rows.contains { $0.points != nil } },
    .flag("has-tiers") { $0.rows.contains { $0.tier != nil } },
    .flag("has-shares") { $0.rows.contains { $0.share != nil } },
  ]
}

extension Edition {
  /// The ranking of a year as a page shows it; nil where neither points nor ranks were published.
  func ranking(_ year: Year, on page: Address) -> RankingView? {
    guard year.hasRanking else { return nil }
    let standing = year.standing
    let rows = standing.placings.enumerated().map { index, placing in
      let id = placing.province.id
      return RankingRowView(
        serial: String(index + 1), rank: placing.rank.map(rank),
        isTied: placing.rank?.isTied ?? false,
        isLeader: placing.rank?.number == 1,
        province: province(id, in: year.number, on: page),
        points: placing.score?.total.map(figure), earlier: earlierFigure(placing.score),
        rankKey: placing.rank.map { String($0.number) },
        pointsKey: placing.score?.total.map { $0.points.text(decimalSign: ".") },
        details: year.hasPage(of: id)
          ? link(to: .provinceInYear(id, year.number), from: page) : nil,
        tier: placing.tier.map { view($0.name) },
        share: year.hasOwnMaxima ? placing.share.map { percent($0.percent(decimals: 2)) } : nil,
        change: change(archive.entry(placing, in: year)), note: placing.score?.note.map(view),
        awards: year.standingAwards(to: id).map { view($0, in: year.number, on: page) },
        source: placing.score?.total == nil
          ? nil : mark(placing.score?.source, toldIn: year.number, on: page))
    }
    return RankingView(
      title: atStage(words[.ranking], of: year), caption: rankingCaption(year),
      changeHead: rows.contains { $0.change != nil }
        ? words(.changeOn, ["year": String(year.number - 1)]) : nil,
      spread: spread(year), rows: rows, gap: gap(in: year),
      hasAwards: rows.contains { !$0.awards.isEmpty })
  }
  /// What the ranking of a year shows, and of how many members the points or ranks are known.
  private func rankingCaption(_ year: Year) -> String {
    let (standing, isReported) = (year.standing, year.isToldBySources)
    let number = String(year.number)
    guard standing.publishedCount > 0 else {
      let listed: Word = isReported ? .rankingCaptionListedReported : .rankingCaptionListed
      let ranks: Word = isReported ? .rankingCaptionRanksReported : .rankingCaptionRanks
      return words(
        listedPoints(year) != nil ? listed : ranks,
        [
          "Ranks": atStage(words[.ranks], of: year), "year": number,
          "count": count(standing.rankedCount, of: year.members.count),
        ])
    }
    let name = capitalised(pointsName(year.resultStage))
    let counts = count(standing.publishedCount, of: year.members.count)
    guard let maximum = year.maximum else {
      return words(
        isReported ? .rankingCaptionReported : .rankingCaption,
        ["Points": name, "year": number, "count": counts])
    }
    return words(
      isReported ? .rankingCaptionMaximumReported : .rankingCaptionMaximum,
      ["Points": name, "year": number, "count": counts, "maximum": points(maximum)])
  }
}
