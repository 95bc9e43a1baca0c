import Emulation
import Templates

/// Heads, deputies and covenants over the years.
struct LeadershipView: View {
  let page: PageView
  let years: [LeadershipYearView]

  static let tags: [Tag<LeadershipView>] = [
    .record("page") { $0.page },
    .list("years") { $0.years },
  ]
}

extension LeadershipView {
  init(_ edition: Edition) {
    page = edition.page(
      .leadership, title: edition.words[.leadership])
    years = edition.archive.years.reversed().map {
      LeadershipYearView($0, on: .leadership, edition)
    }
  }
}
