import Charts
import Emulation
import Links
import Localization
import Pages
package import Templates

/// The results of a member in a year on one sheet: rank, points, where it stands out, what came before.
package struct ProfileView: View {
  let paper: PaperView
  let kind: String
  let name: String
  let year: String
  let isDraft: Bool
  /// Rank, points, tier and change.
  let facts: [ProfileFactView]
  /// Its place on the line of all members.
  let line: Markup?
  let standouts: StandoutsView?
  /// The points by group of criteria, or by criterion where there are no groups.
  let groups: PaperTableView?
  let awards: [String]
  /// Ranks and points of the years up to this one.
  let trend: PaperTableView?
  let spark: Markup?
  /// Why years of the trend do not compare with those before.
  let breaks: [WordingView]
  /// Which office issues it, and when.
  let issued: String?

  package static let tags: [Tag<ProfileView>] = [
    .record("paper") { $0.paper },
    .text("kind") { $0.kind },
    .text("name") { $0.name },
    .text("year") { $0.year },
    .flag("draft") { $0.isDraft },
    .list("facts") { $0.facts },
    .markup("line") { $0.line },
    .record("standouts") { $0.standouts },
    .record("groups") { $0.groups },
    .flag("dense") { ($0.groups?.rows.count ?? 0) > mostRoomy },
    .texts("awards") { $0.awards },
    .flag("has-awards") { !$0.awards.isEmpty },
    .record("trend") { $0.trend },
    .markup("spark") { $0.spark },
    .list("breaks", hasFlag: true) { $0.breaks },
    .text("issued") { $0.issued },
  ]

  /// The most rows of points in type of full size.
  private static let mostRoomy = 9
  /// The most rows of points that a sheet has room for.
  fileprivate static let mostRows = 24
  /// The most years that the trend shows.
  fileprivate static let mostYears = 8
}

extension ProfileView {
  init(_ placing: RankingTable.Placing, _ year: Year, on page: Address, _ site: SiteContext) {
    // A paper that is handed out names no sources: no mark leads to any.
    let site = site.citing(CitedSources([], prefix: ""))
    let (language, words) = (site.language, site.words)
    let id = placing.member.id
    let given = year.summary.papers[.profile]
    let entry = site.archive.entry(placing, in: year)
    paper = PaperView(
      page, back: (language.name(id, in: year.number), .memberInYear(id, year.number)),
      year: year.number, of: [year], site)
    kind = words[.profileKind]
    name = language.fullName(id, in: year.number).capitalised
    self.year = language.title(of: year.number)
    isDraft = given?.isDraft(in: year) ?? false
    facts = FactView.all(of: entry, on: page, site).map(ProfileFactView.init)
    line = PlaceLine(entry, language)?.markup(id: "_place", width: .narrow)
    standouts = year.standouts(of: id).map { StandoutsView($0, in: year, language) }
    groups = PaperTableView(pointsOf: placing.member, in: year, language)
    awards = year.awards(to: id).map {
      words(
        .yearWithStatus(
          year: language.text($0.kind.name), status: language.status($0, asOf: nil)))
    }
    let history = site.archive.history(of: id).entries.filter {
      $0.year.number <= year.number && !$0.year.isAwaited
    }
    trend = PaperTableView(resultsUpTo: history.suffix(Self.mostYears), language)
    breaks = history.suffix(Self.mostYears).dropFirst().flatMap {
      language.sentences($0.breaks, in: $0.year.number)
    }
    let ranks = history.map { $0.rank?.number }
    spark =
      ranks.count { $0 != nil } > 1 ? Sparkline(ranks, leastIsBest: true).markup() : nil
    issued = site.archive.site.office.map { office in
      guard let day = given?.day else { return language.text(office) }
      return words(.profileIssued(office: language.text(office), date: language.longDate(day)))
    }
  }
}

/// One of the facts at the head of a profile.
package struct ProfileFactView: View {
  /// What the fact is; nil where the value says it.
  let label: String?
  let value: String
  let note: String?

  package static let tags: [Tag<ProfileFactView>] = [
    .text("label") { $0.label },
    .text("value") { $0.value },
    .text("note") { $0.note },
  ]

  init(_ fact: FactView) {
    // "Hạng: hạng 1/6" would say it twice.
    let isSaid = fact.value.lowercased().hasPrefix(fact.label.lowercased())
    label = isSaid ? nil : fact.label
    value = isSaid ? fact.value.capitalised : fact.value
    note = fact.note
  }
}

extension PaperTableView {
  /// The points of a member by group of criteria at the last stage that has them, those without a group by
  /// themselves; nil where there are none, or more than a sheet has room for.
  fileprivate init?(pointsOf member: Member, in year: Year, _ language: Localization) {
    let id = member.id
    guard let stage = year.detailedStages.last else { return nil }
    let (words, set) = (language.words, year.criteria)
    let extras = set.all.indices.filter { set.all[$0].kind != .criterion && year.isUsed($0) }
    func row(
      _ name: WordingView, _ maximum: Points?, _ cell: FigureCellView, share: String?,
      isSum: Bool = false
    ) -> PaperRowView {
      PaperRowView(
        cells: [
          PaperCellView(name, .name),
          PaperCellView(maximum.map(language.points) ?? "", .number), .figure(cell.figure),
          PaperCellView(share ?? "", .number),
        ], isSum: isSum)
    }
    func percent(_ points: Points?, of most: Points?) -> String? {
      guard let points, let most else { return nil }
      return points.share(of: most).map { language.percent($0.percent(decimals: 1)) }
    }
    func criterion(_ position: Int) -> PaperRowView {
      let criterion = set.all[position]
      let most = criterion.maximum(for: id)
      let exact = year.standing.score(of: id)?[stage]?.points(at: position)?.exact
      return row(
        language.name(criterion), most,
        FigureCellView(criterion: position, of: id, at: stage, in: year, language),
        share: criterion.kind == .criterion ? percent(exact, of: most) : nil)
    }
    let groups = set.groups.compactMap { group -> PaperRowView? in
      let positions = set.positions(in: group.id).filter { set.all[$0].isAssigned(to: id) }
      guard !positions.isEmpty else { return nil }
      let most = positions.compactMap { set.all[$0].maximum(for: id) }.reduce(.zero, +)
      let sum = year.subtotal(of: group.id, for: id, at: stage)
      return row(
        language.wording(group.name), most,
        FigureCellView(group: group.id, of: id, at: stage, in: year, language),
        share: sum.count == sum.total ? percent(sum.points, of: most) : nil)
    }
    let alone = set.positions(in: nil).filter { set.all[$0].isAssigned(to: id) }.map(criterion)
    let most = year.maximum(for: id)
    let total = FigureCellView(totalOf: id, at: stage, in: year, language)
    rows =
      alone + groups + extras.map(criterion) + [
        row(
          WordingView(words[.total]), most, total,
          share: percent(year.standing.score(of: id)?[stage]?.total?.exact, of: most), isSum: true)
      ]
    guard rows.count <= ProfileView.mostRows else { return nil }
    caption = words(.profileGroups(stage: language.name(stage, in: year).lowercased()))
    heads = [
      words[set.groups.isEmpty ? .criterion : .criteriaGroup], words[key: "maximum"],
      words[.points], words[.profileShare],
    ]
  }

  /// Rank and points of each year, the years as columns; nil where there is but one.
  fileprivate init?(resultsUpTo entries: ArraySlice<History.Entry>, _ language: Localization) {
    guard entries.count > 1 else { return nil }
    let words = language.words
    caption = words[key: "profile-trend"]
    heads = [words[.year]] + entries.map { String($0.year.number) }
    rows = [
      PaperRowView(
        cells: [PaperCellView(words[.rank], .name)]
          + entries.map { PaperCellView($0.rank.map(language.rank) ?? "–", .center) }),
      PaperRowView(
        cells: [PaperCellView(words[.points], .name)]
          + entries.map {
            PaperCellView($0.placing.score?.total.map(language.figure) ?? "–", .center)
          }),
    ]
  }
}
