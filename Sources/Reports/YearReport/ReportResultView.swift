import Charts
import Emulation
import Links
import Localization
import Pages
package import Templates

/// The section of a report on scores and ranks.
package struct ReportResultView: View {
  let head: ReportHeadView
  /// Whether its tables are short enough for one sheet.
  let standsWhole: Bool
  let headline: String
  let published: String
  let rankingHead: ReportHeadView?
  let ranking: RankingView?
  let rankingTitle: String
  let pointsChart: Markup?
  let stagesHead: ReportHeadView?
  let stages: PointsTableView?
  let stagesTitle: String
  let groupsHead: ReportHeadView?
  let stackedBars: Markup?
  let methodHead: ReportHeadView?
  let method: [WordingView]
  /// The sentence that leads to the score sheet in the annex.
  let annex: String?

  package static let tags: [Tag<ReportResultView>] = [
    .record("head") { $0.head },
    .flag("whole") { $0.standsWhole },
    .text("headline") { $0.headline },
    .text("published") { $0.published },
    .record("ranking-head") { $0.rankingHead },
    .record("ranking") { $0.ranking },
    .text("ranking-title") { $0.rankingTitle },
    .markup("points-chart") { $0.pointsChart },
    .record("stages-head") { $0.stagesHead },
    .record("stages") { $0.stages },
    .text("stages-title") { $0.stagesTitle },
    .record("groups-head") { $0.groupsHead },
    .markup("stacked-bars") { $0.stackedBars },
    .record("method-head") { $0.methodHead },
    .list("method") { $0.method },
    .text("annex") { $0.annex },
  ]
}

extension ReportResultView {
  /// The most rows of a table that is not parted between sheets.
  static let mostRows = 24
  /// The most members with points, or groups of points, that a chart shows on one sheet in legible
  /// type; the tables have those of all.
  static let mostPoints = 32
  static let mostBars = 11

  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    guard let head = ReportHeadView(.result, in: outline, language) else { return nil }
    self.head = head
    let count = year.members.count
    standsWhole = count <= Self.mostRows
    headline = language.headline(year)
    published = language.published(year)
    ranking = RankingView(year, on: page, site)
    rankingTitle = outline.title(.ranking, ranking?.caption ?? "", language)
    pointsChart =
      count <= Self.mostPoints
      ? PointsChart.markup(year, id: "\(outline.prefix)_points", language) : nil
    stages = PointsTableView(stagesOf: year, on: page, site)
    stagesTitle = outline.title(.stages, stages?.caption ?? "", language)
    stackedBars =
      count <= Self.mostBars
      ? StackedBars(year, language)?.markup(id: "\(outline.prefix)_groups", width: .narrow) : nil
    method = language.method(year)
    annex = outline.reference(to: .scores, language)
    let heads = ReportHeadView.parts(
      [
        (ranking?.title ?? "", ranking != nil), (words[.stages], stages != nil),
        (words[.criteria], stackedBars != nil || annex != nil),
        (words[.method], !method.isEmpty),
      ], under: head.id)
    (rankingHead, stagesHead, groupsHead, methodHead) = (heads[0], heads[1], heads[2], heads[3])
  }
}
