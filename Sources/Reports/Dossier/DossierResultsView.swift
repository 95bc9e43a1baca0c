import Charts
import Emulation
import Links
import Localization
import Pages
package import Templates

/// The ranks and points of a member over the years, with what compares and what does not.
package struct DossierResultsView: View {
  let facts: [FactView]
  /// That neither ranks nor points are known; nil where any are.
  let none: String?
  let caption: String
  let years: [MemberYearView]
  /// Why years do not compare with those before.
  let breaks: [WordingView]
  let rankLines: Markup?
  /// Whether the chart takes most of a sheet, so that it is after the table.
  let isTall: Bool

  package static let tags: [Tag<DossierResultsView>] = [
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
  /// The most members with which a chart leaves room for a table on its sheet.
  static let mostBeside = 16

  init(_ record: MemberRecord, on page: Address, prefix: String, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    let entries = record.history.entries
    let id = record.member.id
    isTall = entries.contains { $0.year.members.count > Self.mostBeside }
    let stages = Set(
      entries.filter { $0.placing.score?.total != nil || $0.rank != nil }.map(\.year.resultStage))
    let only = stages.count > 1 ? nil : stages.first ?? .stated(.agreed)
    caption = words(
      .resultsCaption(
        name: record.member.latestName.text,
        points: only.map(language.pointsName) ?? words[.pointsAny]))
    breaks = entries.flatMap { language.sentences($0.breaks, in: $0.year.number) }
    facts = record.history.ranked.isEmpty ? [] : FactView.ranks(record.history, language)
    guard record.hasResults else {
      none = words(.noResultsKnown(years: language.list(entries.map { String($0.year.number) })))
      years = []
      rankLines = nil
      return
    }
    none = nil
    years = entries.map { MemberYearView(record.member, $0, on: page, site) }
    // The book draws the ranks of all members once, in the chapter on rankings.
    rankLines =
      page == .book ? nil : site.ranks.chart(about: id)?.markup(id: prefix + "_ranks")
  }
}

/// The score sheet of a member in one year.
package struct DossierSheetView: View {
  let head: ReportHeadView
  let table: PointsTableView
  let notes: [WordingView]

  package static let tags: [Tag<DossierSheetView>] = [
    .record("head") { $0.head },
    .record("table") { $0.table },
    .list("notes") { $0.notes },
  ]
}

extension DossierSheetView {
  /// The score sheets of the years that have more than a total of the member.
  static func all(
    _ record: MemberRecord, prefix: String, _ language: Localization
  ) -> [DossierSheetView] {
    let told = record.history.entries.filter { entry in
      let stages = entry.placing.score?.stages ?? []
      return stages.count > 1 || stages.contains { $0.points.contains { $0 != nil } }
    }
    let sheets = told.compactMap { entry in
      PointsTableView(scoresOf: record.member, in: entry.year, language)
        .map { (entry: entry, table: $0) }
    }
    return sheets.enumerated().map { index, sheet in
      let (year, score) = (sheet.entry.year, sheet.entry.placing.score)
      let title = language.title(of: year.number)
      let status = language.caution(of: year)
      return DossierSheetView(
        head: ReportHeadView(
          id: "\(prefix)_sheet-\(year.number)", number: "\(index + 1).",
          title: status.map {
            language.words(.yearWithStatus(year: title, status: $0))
          } ?? title),
        table: sheet.table,
        notes: ([score?.note] + (score?.stages.map(\.note) ?? [])).compactMap(\.self)
          .map(language.wording))
    }
  }
}
