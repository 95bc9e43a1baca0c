import Charts
import Emulation
import Links
import Localization
package import Templates

/// The home page: the newest result, the archive, the members, the latest notes.
package struct HomeView: View {
  let page: PageView
  let title: String
  let subtitle: WordingView?
  let latest: YearLineView?
  /// What the latest year is shown for: its result, or the proposals that are all that is known of it.
  let latestLabel: String
  let ranking: RankingView?
  /// How many rows the ranking has of how many, where it is shortened.
  let firstRows: String?
  /// What the result comes to, a sentence each.
  let points: [WordingView]
  /// The picture of the latest year, where no chart is shown.
  let picture: PictureView?
  let awards: [AwardView]
  let rankLines: Markup?
  /// The link to the page of rankings.
  let rankings: String?
  /// The years with a result, newest first, and those without one.
  let years: [YearLineView]
  let unknownYears: [LinkView]
  /// That the members are those known as such; nil where an office's years say who they are.
  let known: String?
  let members: [LinkView]
  let notes: [NoteLineView]

  package static let tags: [Tag<HomeView>] = [
    .record("page") { $0.page },
    .text("title") { $0.title },
    .record("subtitle") { $0.subtitle },
    .record("latest") { $0.latest },
    .text("latest-label") { $0.latestLabel },
    .record("ranking") { $0.ranking },
    .text("first-rows") { $0.firstRows },
    .list("points", hasFlag: true) { $0.points },
    .record("picture") { $0.picture },
    .list("awards") { $0.awards },
    .markup("rank-lines") { $0.rankLines },
    .flag("has-rank-lines") { $0.rankLines != nil },
    .text("rankings") { $0.rankings },
    .list("years") { $0.years },
    .list("unknown-years", hasFlag: true) { $0.unknownYears },
    .text("known") { $0.known },
    .list("members") { $0.members },
    .list("notes") { $0.notes },
  ]
}

extension HomeView {
  /// With more members than this, the ranking is shortened to the first so many and those tied with
  /// the last of them.
  private static let (mostRows, shortRows) = (12, 10)

  init(_ site: SiteContext) {
    let (archive, language, words) = (site.archive, site.language, site.words)
    let latest = archive.years.last { $0.summary.status != .unknown && !$0.isAwaited }
    title = language.text(archive.site.title)
    page = PageView(
      .home, title: "", description: words(.homeDescription(site: title)), site)
    subtitle = archive.site.subtitle.map(language.wording)
    self.latest = latest.map { YearLineView($0, on: .home, site) }
    let isProposed = latest.map { !$0.hasScores && $0.hasProposalsOnly } ?? false
    latestLabel = words[isProposed ? .latestProposals : .latestResult]
    let whole = latest.flatMap { RankingView($0, on: .home, site)?.withOneMark }
    let shown = whole.map { $0.rows.count > Self.mostRows ? $0.first(Self.shortRows) : $0 }
    ranking = shown
    let (count, total) = (shown?.rows.count ?? 0, whole?.rows.count ?? 0)
    firstRows =
      count < total ? words(.firstRows(count: String(count), total: String(total))) : nil
    points = latest.map { MainPoints.all(of: $0, language) } ?? []
    awards =
      latest.map { year in
        year.summary.awards.filter { !$0.status.isClosedWithout }
          .map { AwardView($0, in: year.number, on: .home, site) }
      } ?? []
    rankings = site.links.link(to: .rankings, from: .home)
    let lines = site.ranks.chart()
    rankLines = lines?.markup(id: "_ranks", fillsPage: true)
    picture =
      lines == nil ? latest.flatMap { PictureView(leadOf: $0.note, on: .home, site) } : nil
    let isUnknown = { (year: Year) in year.summary.status == .unknown }
    years = archive.years.reversed().filter { !isUnknown($0) }
      .map { YearLineView($0, on: .home, site) }
    unknownYears = archive.years.filter(isUnknown).map { LinkView($0.number, on: .home, site) }
    known = archive.isToldBySources ? words[.membersKnown] : nil
    members = archive.members.all.map { LinkView($0, on: .home, site) }
    notes = archive.years.flatMap(\.notes).filter { $0.day != nil }
      .sorted { one, other in
        guard let day = one.day, let otherDay = other.day, day != otherDay else {
          return one.slug < other.slug
        }
        return day > otherDay
      }
      .prefix(5).map { NoteLineView($0, on: .home, site) }
  }
}
