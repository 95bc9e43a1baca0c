import Emulation
import Input
import Links
import Localization
package import Templates

/// The page of one member in one emulation year.
package struct MemberInYearView: View {
  let page: PageView
  let number: String
  let year: LinkView
  let member: LinkView
  let name: String
  let status: String?
  let isFinal: Bool
  let facts: [FactView]
  let scoreCard: PointsTableView?
  let notes: [WordingView]
  let awards: [AwardView]
  let offices: [OfficeView]
  let breaks: [WordingView]
  let previous: LinkView?
  let following: LinkView?

  package static let tags: [Tag<MemberInYearView>] = [
    .record("page") { $0.page },
    .text("number") { $0.number },
    .record("year") { $0.year },
    .record("province") { $0.member },
    .text("name") { $0.name },
    .text("status") { $0.status },
    .flag("final") { $0.isFinal },
    .list("facts") { $0.facts },
    .record("score-card") { $0.scoreCard },
    .list("notes") { $0.notes },
    .list("awards", hasFlag: true) { $0.awards },
    .list("offices", hasFlag: true) { $0.offices },
    .list("breaks") { $0.breaks },
    .record("previous") { $0.previous },
    .record("following") { $0.following },
    .flag("has-neighbours") { $0.previous != nil || $0.following != nil },
  ]
}

extension MemberInYearView {
  init(_ placing: RankingTable.Placing, _ year: Year, _ site: SiteContext) {
    let (language, words) = (site.language, site.words)
    let (member, number) = (placing.member, year.number)
    let address = Address.memberInYear(member.id, number)
    let entry = site.archive.entry(placing, in: year)
    self.number = String(number)
    name = language.name(member.id, in: number)
    page = PageView(
      address, title: words(.provinceInYear(name: name, year: String(number))),
      in: .members,
      trail: [
        (words[.allMembers], .members),
        (member.latestName.text, .member(member.id)),
      ], site)
    self.year = LinkView(
      label: language.title(of: number), href: site.links.link(to: .year(number), from: address))
    self.member = LinkView(member, on: address, site)
    status = language.status(of: year)
    isFinal = year.summary.status == .final
    facts = FactView.all(of: entry, on: address, site)
    scoreCard = PointsTableView(scoresOf: member, in: year, resultFirst: true, language)
    notes =
      ([placing.score?.note] + (placing.score?.stages.map(\.note) ?? [])).compactMap(\.self)
      .map(language.wording)
    awards = year.awards(to: member.id).map { AwardView($0, in: number, on: address, site) }
    offices = OfficeView.all(of: member.id, in: year, on: address, site)
    breaks = language.sentences(entry.breaks, in: number)
    let years = site.archive.years.filter { $0.hasPage(of: member.id) }
    func neighbour(_ year: Year?) -> LinkView? {
      year.flatMap {
        LinkView(
          label: String($0.number),
          href: site.links.link(to: .memberInYear(member.id, $0.number), from: address)
        ).ifLeading
      }
    }
    previous = neighbour(years.last { $0.number < number })
    following = neighbour(years.first { $0.number > number })
  }
}

extension FactView {
  /// Rank, points, tier and change of a member in a year.
  fileprivate static func all(
    of entry: History.Entry, on page: Address, _ site: SiteContext
  ) -> [FactView] {
    let (year, placing) = (entry.year, entry.placing)
    let (language, words) = (site.language, site.words)
    var facts = [rank(entry, language), points(entry, on: page, site)]
    if let tier = placing.tier {
      facts.append(FactView(label: words[.tier], value: language.text(tier.name)))
    }
    if let change = ChangeView(entry, language) {
      facts.append(
        FactView(
          label: words(.changeOn(year: String(year.number - 1))),
          value: change.spoken ?? change.points ?? "",
          note: change.spoken == nil
            ? nil : change.points.map { words(.pointsChange(points: $0)) }))
    }
    return facts
  }

  private static func rank(_ entry: History.Entry, _ language: Localization) -> FactView {
    let (year, placing, words) = (entry.year, entry.placing, language.words)
    let standing = year.standing
    let rank =
      entry.rank.map { rank in
        // How many were ranked is known only where each of them has a rank.
        let total = year.members.count
        return standing.rankedCount == total
          ? words(.rankOf(rank: language.rank(rank), total: String(total)))
          : language.rank(rank)
      }
      ?? placing.rank.map {
        let count = language.count(standing.rankedCount, of: standing.placings.count)
        return words(.rankAmong(rank: language.rank($0), count: count))
      }
    return FactView(
      label: words[.rank], value: rank ?? language.gap(in: year),
      note: placing.rank == nil ? nil : language.stageNote(year, of: placing))
  }

  private static func points(
    _ entry: History.Entry, on page: Address, _ site: SiteContext
  ) -> FactView {
    let (year, placing, language) = (entry.year, entry.placing, site.language)
    let total = placing.score?.total
    let maximum = year.disclosure == .ranks ? nil : year.maximum(for: placing.member.id)
    let share =
      year.hasOwnMaxima
      ? placing.share.map { language.percent($0.percent(decimals: 2)) } : nil
    let note = language.remarks([
      maximum.map { site.words(.ofMaximum(maximum: language.points($0))) }, share,
    ])
    return FactView(
      label: language.pointsName(year.resultStage).capitalised,
      value: total.map(language.figure) ?? language.earlierFigure(placing.score)
        ?? language.gap(in: year),
      note: total == nil || note.isEmpty ? nil : note,
      source: total == nil
        ? nil : SourceMarkView(placing.score?.source, toldIn: year.number, on: page, site))
  }
}
