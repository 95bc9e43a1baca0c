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
