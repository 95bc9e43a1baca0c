package import Emulation
package import Links
package import Localization
package import Templates

/// The ranking table of a year.
package struct RankingView: View {
  /// What it is, with the stage of the result where that is not the agreed one.
  package let title: String
  package let caption: String
  /// The caption of the table as it is shown, which names no points or ranks that have no column.
  let shownCaption: String
  /// The head of the column of changes; nil where nothing compares with the year before.
  package let changeHead: String?
  /// The mean and the most of the points in a sentence.
  package let spread: String?
  package private(set) var rows: [RankingRowView]
  /// The source of all points, where it is one; the rows then have none.
  private(set) var source: SourceMarkView?
  /// The columns that the site names and that have something to show.
  let columns: [RankingColumnView]
  /// Why a figure is missing.
  package let gap: String
  /// Whether any award is shown in it.
  package let hasAwards: Bool

  package static let tags: [Tag<RankingView>] = [
    .text("title") { $0.title },
    .text("caption") { $0.shownCaption },
    .text("change-head") { $0.changeHead },
    .text("spread") { $0.spread },
    .record("source") { $0.source },
    .list("columns") { $0.columns },
    .list("rows") { $0.rows },
    .text("gap") { $0.gap },
    .flag("has-awards") { $0.hasAwards },
    .flag("has-points") { $0.rows.contains { $0.points != nil } },
    .flag("has-tiers") { $0.rows.contains { $0.tier != nil } },
    .flag("has-shares") { $0.rows.contains { $0.share != nil } },
  ]
}

/// One member in a ranking table.
package struct RankingRowView: View {
  /// Its number in the table, from 1.
  package let serial: String
  /// The id of the row; nil where the page may have the table more than once.
  let id: String?
  package let rank: String?
  package let isTied: Bool
  package let isLeader: Bool
  package let member: LinkView
  package let points: String?
  /// A figure of an earlier stage with its name, where the points are not known.
  package let earlier: String?
  /// Rank and points as plain numbers, by which a script sorts.
  package let rankKey: String?
  package let pointsKey: String?
  /// The link of the points to the member's page of the year.
  package let details: String?
  package let tier: WordingView?
  package let share: String?
  package let change: ChangeView?
  package let note: WordingView?
  package let awards: [AwardView]
  package fileprivate(set) var source: SourceMarkView?
  /// The stage that the points, or the figure of an earlier stage, are of.
  let stage: String?
  /// What the row has in each column.
  package fileprivate(set) var cells: [RankingCellView] = []

  package static let tags: [Tag<RankingRowView>] = [
    .list("cells") { $0.cells },
    .text("stage") { $0.stage },
    .text("serial") { $0.serial },
    .text("id") { $0.id },
    .text("rank") { $0.rank },
    .flag("tied") { $0.isTied },
    .flag("leader") { $0.isLeader },
    .record("province") { $0.member },
    .text("points") { $0.points },
    .text("earlier") { $0.earlier },
    .text("rank-key") { $0.rankKey },
    .text("points-key") { $0.pointsKey },
    .text("details") { $0.details },
    .record("tier") { $0.tier },
    .text("share") { $0.share },
    .record("change") { $0.change },
    .record("note") { $0.note },
    .list("awards") { $0.awards },
    .record("source") { $0.source },
  ]
}

extension RankingView {
  /// The ranking of a year as a page shows it; nil where neither points nor ranks were published.
  package init?(_ year: Year, on page: Address, _ site: SiteContext) {
    guard year.hasRanking else { return nil }
    let language = site.language
    title = language.atStage(site.words[.ranking], of: year)
    caption = Self.caption(year, language)
    var rows = year.standing.placings.enumerated().map { index, placing in
      RankingRowView(placing, serial: index + 1, in: year, on: page, site)
    }
    changeHead =
      rows.contains { $0.change != nil }
      ? site.words(.changeOn(year: String(year.number - 1))) : nil
    let columns = RankingColumnView.all(of: year, rows, changeHead: changeHead, language)
    for (index, placing) in year.standing.placings.enumerated() {
      rows[index].cells = columns.map {
        RankingCellView($0, of: placing.member.id, in: year, language)
      }
    }
    (self.rows, self.columns) = (rows, columns)
    let named: Set = [RankingColumn.rank, .points]
    let shown = columns.count {
      if case .named(let column) = $0.content { named.contains(column) } else { false }
    }
    let hasPoints = year.standing.publishedCount > 0
    shownCaption =
      shown < (hasPoints ? 2 : 1) ? site.words(.yearTitle(year: String(year.number))) : caption
    spread = language.spread(year)
    gap = language.gap(in: year)
    hasAwards = rows.contains { !$0.awards.isEmpty }
  }

  /// The same with its first rows alone, and those that share the rank of the last.
  package func first(_ count: Int) -> RankingView {
    guard rows.count > count, count > 0 else { return self }
    let last = rows[count - 1].rankKey
    var view = self
    view.rows =
      Array(rows.prefix(count))
      + rows.dropFirst(count).prefix { $0.rankKey == last && last != nil }
    return view
  }

  /// The same with one mark at its caption, where all points have the same source.
  package var withOneMark: RankingView {
    let marks = rows.filter { $0.points != nil }.map { $0.source?.href }
    guard marks.count > 1, let first = marks.first, first != nil,
      marks.allSatisfy({ $0 == first })
    else { return self }
    var view = self
    view.source = rows.lazy.compactMap(\.source).first
    for index in view.rows.indices { view.rows[index].source = nil }
    return view
  }

  private static func caption(_ year: Year, _ language: Localization) -> String {
    let (standing, words, number) = (year.standing, language.words, String(year.number))
    let isReported = year.isToldBySources
    guard standing.publishedCount > 0 else {
      let caption =
        language.listedPoints(year) != nil
        ? isReported
          ? FilledText.rankingCaptionListedReported : FilledText.rankingCaptionListed
        : isReported ? FilledText.rankingCaptionRanksReported : FilledText.rankingCaptionRanks
      return words(
        caption(
          language.atStage(words[.ranks], of: year), number,
          language.count(standing.rankedCount, of: year.members.count)))
    }
    let name = language.pointsName(year.resultStage)
    let counts = language.count(standing.publishedCount, of: year.members.count)
    if let maximum = year.maximum {
      let caption =
        isReported
        ? FilledText.rankingCaptionMaximumReported : FilledText.rankingCaptionMaximum
      return words(caption(name, number, counts, language.points(maximum)))
    }
    let caption = isReported ? FilledText.rankingCaptionReported : FilledText.rankingCaption
    return words(caption(name, number, counts))
  }
}

extension RankingRowView {
  package init(
    _ placing: RankingTable.Placing, serial: Int, in year: Year, on page: Address,
    _ site: SiteContext
  ) {
    let (id, language) = (placing.member.id, site.language)
    let total = placing.score?.total
    self.serial = String(serial)
    self.id = page.kind == .year || page.kind == .home ? "of-\(id)" : nil
    rank = placing.rank.map(language.rank)
    isTied = placing.rank?.isTied ?? false
    isLeader = placing.rank?.number == 1
    member = LinkView(id, in: year.number, on: page, site)
    points = total.map(language.figure)
    earlier = language.earlierFigure(placing.score)
    rankKey = placing.rank.map { String($0.number) }
    pointsKey = total.map { $0.points.text(decimalSign: ".") }
    details =
      year.hasPage(of: id)
      ? site.links.link(to: .memberInYear(id, year.number), from: page) : nil
    tier = placing.tier.map { language.wording($0.name) }
    share =
      year.hasOwnMaxima
      ? placing.share.map { language.percent($0.percent(decimals: 2)) } : nil
    change = ChangeView(site.archive.entry(placing, in: year), language)
    note = placing.score?.note.map(language.wording)
    let shownStage = total == nil ? placing.score?.earlier?.stage : placing.score?.resultStage
    stage = shownStage.map { language.name($0, in: year) }
    awards = year.standingAwards(to: id).map { AwardView($0, in: year.number, on: page, site) }
    source =
      total == nil
      ? nil : SourceMarkView(placing.score?.source, toldIn: year.number, on: page, site)
  }
}
