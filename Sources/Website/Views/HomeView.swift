import Emulation
import Templates

/// The home page: the newest result, the archive, the members, the latest notes.
struct HomeView: View {
  let page: PageView
  let title: String
  let subtitle: WordingView?
  let latest: YearLineView?
  /// What the latest year is shown for: its result, or the proposals that are all that is known of it.
  let latestLabel: String
  let ranking: RankingView?
  let awards: [AwardView]
  let rankLines: Markup?
  /// The link to the page of rankings.
  let rankings: String
  let years: [YearLineView]
  /// That the members are those known as such; nil where an office's years say who they are.
  let known: String?
  let members: [LinkView]
  let notes: [NoteLineView]

  static let tags: [Tag<HomeView>] = [
    .record("page") { $0.page },
    .text("title") { $0.title },
    .record("subtitle") { $0.subtitle },
    .record("latest") { $0.latest },
    .text("latest-label") { $0.latestLabel },
    .record("ranking") { $0.ranking },
    .list("awards") { $0.awards },
    .markup("rank-lines") { $0.rankLines },
    .flag("has-rank-lines") { $0.rankLines != nil },
    .text("rankings") { $0.rankings },
    .list("years") { $0.years },
    .text("known") { $0.known },
    .list("members") { $0.members },
    .list("notes") { $0.notes },
  ]
}

extension HomeView {
  init(_ edition: Edition) {
    let archive = edition.archive
    let latest = archive.years.last { $0.summary.status != .unknown && !$0.isAwaited }
    page = edition.page(
      .home, title: "",
      description: edition.words(
        .homeDescription, ["site": edition.text(archive.site.title)]))
    title = edition.text(archive.site.title)
    subtitle = archive.site.subtitle.map(edition.view)
    self.latest = latest.map { edition.line($0, on: .home) }
    let isProposed = latest.map { !$0.hasScores && $0.hasProposalsOnly } ?? false
    latestLabel = edition.words[isProposed ? .latestProposals : .latestResult]
    ranking = latest.flatMap { edition.ranking($0, on: .home) }
    awards =
      latest.map { year in
        year.summary.awards.filter { !$0.status.isClosedWithout }.map {
          edition.view($0, in: year.number, on: .home)
        }
      } ?? []
    rankings = edition.link(to: .rankings, from: .home)
    rankLines = edition.rankLines(id: "_ranks")
    years = archive.years.reversed().map { edition.line($0, on: .home) }
    known = archive.isToldBySources ? edition.words[.membersKnown] : nil
    members = archive.provinces.all.map { edition.member($0, on: .home) }
    notes = archive.years.flatMap(\.notes).filter { $0.day != nil }
      .sorted { one, other in
        guard let day = one.day, let otherDay = other.day, day != otherDay else {
          return one.slug < other.slug
        }
        return day > otherDay
      }
      .prefix(5).map { edition.line($0, on: .home) }
  }
}

extension Edition {
  /// The link to a province by its newest name, with its former names or what took it in.
  func member(_ province: Province, on page: Address) -> LinkView {
    LinkView(
      label: province.latestName.text, href: link(to: .province(province.id), from: page),
      note: merger(province) ?? formerNames(province))
  }

  private func formerNames(_ province: Province) -> String? {
    let former = province.names.dropLast().map(\.text)
    guard !former.isEmpty else { return nil }
    return words(.formerly, ["names": list(former)])
  }
}
