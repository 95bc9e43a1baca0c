import Charts
import Emulation
import Links
import Localization
package import Templates

/// The members of the cluster, north to south.
package struct MembersView: View {
  let page: PageView
  /// That the members are those known as such; nil where an office's years say who they are.
  let known: String?
  let members: [MembersRowView]
  /// The newest year with ranks, which the rows are of; nil where there is none.
  let year: LinkView?
  /// The head of the changes on the year before; nil where no place compares with it.
  let changeHead: String?
  /// Where they lie, with their newest ranks; nil where the register has no map.
  let map: TileMapView?

  package static let tags: [Tag<MembersView>] = [
    .record("page") { $0.page },
    .text("known") { $0.known },
    .list("members") { $0.members },
    .record("year") { $0.year },
    .text("change-head") { $0.changeHead },
    .record("map") { $0.map },
  ]
}

extension MembersView {
  init(_ site: SiteContext) {
    let (archive, language, words) = (site.archive, site.language, site.words)
    page = PageView(.members, title: words[.allMembers], site)
    known = archive.isToldBySources ? words[.membersKnown] : nil
    map = TileMapView(on: .members, site)
    let newest = archive.years.last { $0.standing.ranksCluster }
    let rows = archive.members.all.map { MembersRowView($0, in: newest, site) }
    members = rows
    year = newest.map { year in
      LinkView(year.number, on: .members, note: language.stageNote(year.resultStage), site)
    }
    changeHead = newest.flatMap { year in
      rows.contains { $0.change != nil }
        ? words(.changeOn(year: String(year.number - 1))) : nil
    }
  }
}

/// A member with its newest rank.
package struct MembersRowView: View {
  let member: LinkView
  /// The id of the member, which is that of the row.
  let id: String
  let rank: String?
  let isTied: Bool
  /// The rank as a plain number, by which a script sorts.
  let key: String?
  /// Why there is no rank.
  let gap: String
  let change: ChangeView?
  /// The ranks over the years as a small line.
  let sparkline: Markup?

  package static let tags: [Tag<MembersRowView>] = [
    .text("label") { $0.member.label },
    .text("href") { $0.member.href },
    .text("note") { $0.member.note },
    .text("id") { $0.id },
    .text("rank") { $0.rank },
    .flag("tied") { $0.isTied },
    .text("key") { $0.key },
    .text("gap") { $0.gap },
    .record("change") { $0.change },
    .markup("sparkline") { $0.sparkline },
  ]
}

extension MembersRowView {
  /// A member with its place in a year.
  fileprivate init(_ member: Member, in year: Year?, _ site: SiteContext) {
    let language = site.language
    let placing = year.flatMap { $0.standing[member.id] }
    self.member = LinkView(member, on: .members, site)
    id = member.id
    rank = placing?.rank.map(language.rank)
    isTied = placing?.rank?.isTied ?? false
    key = (placing?.rank?.number).map { String($0) }
    gap =
      if let year, placing != nil { language.gap(in: year) } else { site.words[.notAMember] }
    change = placing.flatMap { placing in
      year.flatMap { ChangeView(placesOf: site.archive.entry(placing, in: $0), language) }
    }
    sparkline = Sparkline(of: member.id, in: site.archive)?.markup()
  }
}
