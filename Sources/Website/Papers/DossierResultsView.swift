import Emulation
import Templates

/// The ranks and points of a province over the years, with what compares and what does not.
struct DossierResultsView: View {
  let facts: [FactView]
  /// That neither ranks nor points are known; nil where any are.
  let none: String?
  let caption: String
  let years: [ProvinceYearView]
  /// Why years do not compare with those before.
  let breaks: [WordingView]
  let rankLines: Markup?
  /// Whether the chart takes most of a sheet, so that it stands behind the table.
  let isTall: Bool

  static let tags: [Tag<DossierResultsView>] = [
    .list("facts") { $0.facts },
    .text("none") { $0.none },
    .text("caption") { $0.caption },
    .list("years") { $0.years },
    .flag("has-tiers") { $0.years.contains { $0.tier != nil } },
    .flag("has-changes") { $0.years.contains { $0.change != nil || !$0.breaks.isEmpty } },
    .flag("has-ties") { $0.years.contains(where: \.isTied) },
    .list("breaks") { $0.breaks },
    .markup("rank-lines") { $0.isTall ? nil : $0.rankLines },
    .markup("tall-rank-lines") { $0.isTall ? $0.rankLines : nil },
  ]
}

extension DossierResultsView {
  /// The most members whose chart leaves room for a table on its sheet.
  static let mostBeside = 16

  init(_ record: ProvinceRecord, on page: Address, prefix: String, _ edition: Edition) {
    let entries = record.history.entries
    let id = record.province.id
    isTall = entries.contains { $0.year.members.count > Self.mostBeside }
    let stages = Set(
      entries.filter { $0.placing.score?.total != nil || $0.rank != nil }.map(\.year.resultStage))
    let only = stages.count > 1 ? nil : stages.first ?? .stated(.agreed)
    caption = edition.words(
      .resultsCaption,
      [
        "name": record.province.latestName.text,
        "points": only.map(edition.pointsName) ?? edition.words[.pointsAny],
      ])
    breaks = entries.flatMap { edition.sentences($0.breaks, in: $0.year.number) }
    facts = record.history.ranked.isEmpty ? [] : edition.rankFacts(record.history)
    guard record.hasResults else {
      none = edition.words(
        .noResultsKnown, ["years": edition.list(entries.map { String($0.year.number) })])
      years = []
      rankLines = nil
      return
    }
    none = nil
    years = entries.map { ProvinceYearView(record.province, $0, on: page, edition) }
    // The book draws the ranks of all members once, in the chapter on rankings.
    rankLines = page == .book ? nil : edition.rankLines(about: id, id: prefix + "_ranks")
  }
}
