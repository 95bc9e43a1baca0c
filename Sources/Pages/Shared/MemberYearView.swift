package import Emulation
import Input
package import Links
package import Localization
package import Templates

/// One year in the table of a member.
package struct MemberYearView: View {
  package let year: LinkView
  /// How far the year's result can be relied on, where it is not final.
  package let status: String?
  /// The name in force in that year, where it is another than the newest.
  package let name: String?
  package let rank: String?
  package let isTied: Bool
  package let points: String?
  /// The stage of points and rank, where it is not the agreed one.
  package let stage: String?
  /// A figure of an earlier stage with its name, where the points are not known.
  package let earlier: String?
  /// The link of the points to the member's page of the year.
  package let details: String?
  package let tier: WordingView?
  package let change: ChangeView?
  /// Why the year does not compare with the year before.
  package let breaks: [WordingView]
  /// What is shown for a missing figure.
  package let gap: String
  package let awards: [AwardView]
  package let offices: [OfficeView]
  package let source: SourceMarkView?

  package static let tags: [Tag<MemberYearView>] = [
    .record("year") { $0.year },
    .text("status") { $0.status },
    .text("name") { $0.name },
    .text("rank") { $0.rank },
    .flag("tied") { $0.isTied },
    .text("points") { $0.points },
    .text("stage") { $0.stage },
    .text("earlier") { $0.earlier },
    .text("details") { $0.details },
    .record("tier") { $0.tier },
    .record("change") { $0.change },
    .list("breaks", hasFlag: true) { $0.breaks },
    .text("gap") { $0.gap },
    .list("awards") { $0.awards },
    .list("offices") { $0.offices },
    .record("source") { $0.source },
  ]
}

extension MemberYearView {
  package init(_ member: Member, _ entry: History.Entry, on page: Address, _ site: SiteContext) {
    let (year, placing, language) = (entry.year, entry.placing, site.language)
    let then = member.name(in: year.number).text
    self.year = LinkView(year.number, on: page, site)
    status = language.caution(of: year)
    name = then == member.latestName.text ? nil : site.words(.asNamed(name: then))
    rank = entry.rank.map(language.rank)
    isTied = entry.rank?.isTied ?? false
    points = placing.score?.total.map(language.figure)
    let isKnown = points != nil || rank != nil
    stage = isKnown ? language.stageNote(year, of: placing) : nil
    earlier = language.earlierFigure(placing.score)
    details =
      year.hasPage(of: member.id)
      ? site.links.link(to: .memberInYear(member.id, year.number), from: page) : nil
    tier = placing.tier.map { language.wording($0.name) }
    change = ChangeView(entry, language)
    breaks = language.sentences(entry.breaks, in: year.number)
    gap = language.gap(in: year)
    awards = year.awards(to: member.id).map { AwardView($0, in: year.number, on: page, site) }
    offices = OfficeView.all(of: member.id, in: year, on: page, site)
    source =
      isKnown
      ? SourceMarkView(placing.score?.source, toldIn: year.number, on: page, site) : nil
  }
}
