import Emulation
import Templates

/// The matrix of years and provinces.
struct RankingsView: View {
  let page: PageView
  let caption: String
  /// The years of which no source lists the members, in a sentence; nil where there are none.
  let unlisted: String?
  let rankLines: Markup?
  let years: [LinkView]
  let rows: [RankingsRowView]
  /// Why years do not compare with those before, by year.
  let breaks: [WordingView]

  static let tags: [Tag<RankingsView>] = [
    .record("page") { $0.page },
    .text("caption") { $0.caption },
    .text("unlisted") { $0.unlisted },
    .markup("rank-lines") { $0.rankLines },
    .list("years") { $0.years },
    .list("rows") { $0.rows },
    .list("breaks") { $0.breaks },
    .flag("has-breaks") { !$0.breaks.isEmpty },
  ]
}

extension RankingsView {
  init(_ edition: Edition) {
    let archive = edition.archive
    page = edition.page(
      .rankings, title: edition.words[.rankings])
    let ranked = archive.years.count { $0.standing.ranksCluster }
    caption = edition.words(
      .rankingsCaption, ["count": String(ranked), "total": String(archive.endedYears.count)])
    let without = archive.endedYears.filter { !$0.listsMembers }.map { String($0.number) }
    unlisted =
      without.isEmpty
      ? nil : edition.words(.rankingsMembers, ["years": edition.list(without)])
    rankLines = edition.rankLines(id: "_ranks")
    years = archive.endedYears.map {
      LinkView(
        label: String($0.number), href: edition.link(to: .year($0.number), from: .rankings),
        note: $0.standing.ranksCluster && $0.resultStage != .notStated
          ? edition.stageNote($0.resultStage) : nil)
    }
    breaks = archive.years.flatMap { year in
      edition.sentences(archive.breaks(before: year), in: year.number)
    }
    rows = archive.provinces.all.map { RankingsRowView($0, edition) }
  }
}
