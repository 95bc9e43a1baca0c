import Emulation
import Templates

/// The section of a report on scores and ranks.
struct ReportResultView: View {
  let head: ReportHeadView
  /// Whether its tables are short enough to stand on one sheet.
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

  static let tags: [Tag<ReportResultView>] = [
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
  /// The most members whose points, or whose groups of points, a chart shows on one sheet in legible
  /// type; the tables have those of all.
  private static let mostPoints = 32
  private static let mostBars = 11

  init?(_ year: Year, in outline: ReportOutline, on page: Address, _ edition: Edition) {
    guard let head = edition.head(.result, in: outline) else { return nil }
    self.head = head
    let count = year.members.count
    standsWhole = count <= Self.mostRows
    headline = edition.headline(year)
    published = edition.published(year)
    ranking = edition.ranking(year, on: page)
    rankingTitle = edition.title(.ranking, ranking?.caption ?? "", in: outline)
    pointsChart =
      count <= Self.mostPoints
      ? edition.pointsChart(year, id: "\(outline.prefix)_points") : nil
    stages = edition.stagesTable(year, on: page)
    stagesTitle = edition.title(.stages, stages?.caption ?? "", in: outline)
    stackedBars =
      count <= Self.mostBars ? edition.stackedBars(year, id: "\(outline.prefix)_groups") : nil
    method = edition.method(year)
    annex = edition.reference(to: .scores, in: outline)
    let words = edition.words
    let heads = ReportHeadView.parts(
      [
        (ranking?.title ?? "", ranking != nil), (words[.stages], stages != nil),
        (words[.criteria], stackedBars != nil || annex != nil),
        (words[.method], !method.isEmpty),
      ], under: head.id)
    (rankingHead, stagesHead, groupsHead, methodHead) = (heads[0], heads[1], heads[2], heads[3])
  }
}

extension Edition {
  /// The caption of a table of a report, with its number.
  func title(
    _ table: ReportOutline.Table, _ caption: String, in outline: ReportOutline
  ) -> String {
    guard let number = outline.number(of: table) else { return caption }
    return words(.tableTitle, ["number": String(number), "title": caption])
  }
}
