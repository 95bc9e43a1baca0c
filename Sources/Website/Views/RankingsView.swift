import Emulation
import Templates

/// The matrix of years and provinces.
struct RankingsView: View {
  let page: PageView
  let caption: String
  let years: [LinkView]
  let rows: [RankingsRowView]

  static let tags: [Tag<RankingsView>] = [
    .record("page") { $0.page },
    .text("caption") { $0.caption },
    .list("years") { $0.years },
    .list("rows") { $0.rows },
  ]
}

extension RankingsView {
  init(_ edition: Edition) {
    let archive = edition.archive
    page = edition.page(
      .rankings, title: edition.words[.rankings])
    let ranked = archive.years.count { $0.standing.ranksCluster }
    caption = edition.words(
      .rankingsCaption, ["count": String(ranked), "total": String(archive.years.count)])
    years = archive.years.map {
      LinkView(label: String($0.number), href: edition.link(to: .year($0.number), from: .rankings))
    }
    rows = archive.provinces.all.map { RankingsRowView($0, edition) }
  }
}
