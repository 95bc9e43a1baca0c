import Charts
package import Emulation
import Links
package import Localization
package import Templates

/// The matrix of years and members.
package struct RankingsView: View {
  package let page: PageView
  package let caption: String
  /// The years of which no source lists the members, in a sentence; nil where there are none.
  package let unlisted: String?
  package let rankLines: Markup?
  /// The link to the chart as a file.
  let rankFile: String?
  package let years: [LinkView]
  package let rows: [RankingsRowView]
  /// Why years do not compare with those before, by year.
  package let breaks: [WordingView]

  package static let tags: [Tag<RankingsView>] = [
    .record("page") { $0.page },
    .text("caption") { $0.caption },
    .text("unlisted") { $0.unlisted },
    .markup("rank-lines") { $0.rankLines },
    .text("rank-file") { $0.rankFile },
    .list("years") { $0.years },
    .list("rows") { $0.rows },
    .list("breaks", hasFlag: true) { $0.breaks },
  ]
}

extension RankingsView {
  /// - Parameter isPrinted: whether it is for paper, where the years follow in time, and not for a
  ///   screen, which shows the newest first and a chart as wide as the page.
  package init(_ site: SiteContext, isPrinted: Bool = false) {
    let (archive, language, words) = (site.archive, site.language, site.words)
    page = PageView(.rankings, title: words[.rankings], site)
    let ranked = archive.years.count { $0.standing.ranksCluster }
    caption = words(
      .rankingsCaption(count: String(ranked), total: String(archive.endedYears.count)))
    let without = archive.endedYears.filter { !$0.listsMembers }.map { String($0.number) }
    unlisted =
      without.isEmpty ? nil : words(.rankingsMembers(years: language.list(without)))
    rankLines = site.ranks.chart()?.markup(id: "_ranks", fillsPage: !isPrinted)
    rankFile = ChartFile.ranks.link(from: .rankings, site)
    let inOrder = isPrinted ? archive.endedYears : archive.endedYears.reversed()
    years = inOrder.map { year in
      let isStated = year.standing.ranksCluster && year.resultStage != .notStated
      return LinkView(
        year.number, on: .rankings, note: isStated ? language.stageNote(year.resultStage) : nil,
        site)
    }
    breaks = archive.years.flatMap { year in
      language.sentences(archive.breaks(before: year), in: year.number)
    }
    rows = archive.members.all.map { RankingsRowView($0, in: inOrder, site) }
  }
}

/// A member in the matrix of years and members.
package struct RankingsRowView: View {
  /// The id of the member, which is that of the row; empty where it has none.
  package var id = ""
  package let member: LinkView
  /// The ranks over the years as a small line.
  package let sparkline: Markup?
  package let cells: [RankingsCellView]

  /// A row of finished cells.
  package init(member: LinkView, sparkline: Markup?, cells: [RankingsCellView]) {
    self.member = member
    self.sparkline = sparkline
    self.cells = cells
  }

  package static let tags: [Tag<RankingsRowView>] = [
    .text("id") { $0.id },
    .record("province") { $0.member },
    .markup("sparkline") { $0.sparkline },
    .list("cells") { $0.cells },
  ]
}

extension RankingsRowView {
  /// A member, with a cell for each of the years.
  package init(_ member: Member, in years: [Year], _ site: SiteContext) {
    let language = site.language
    id = member.id
    self.member = LinkView(member, on: .rankings, site)
    sparkline = Sparkline(of: member.id, in: site.archive)?.markup()
    cells = years.map { year in
      let placing = year.standing[member.id]
      let rank = year.standing.ranksCluster ? placing?.rank : nil
      return RankingsCellView(
        rank: rank.map(language.rank), isTied: rank?.isTied ?? false,
        key: rank.map { String($0.number) },
        isFirst: rank?.number == 1,
        gap: placing == nil ? site.words[.notAMember] : language.gap(in: year),
        isMember: placing != nil)
    }
  }
}

/// One member in one year: its rank, or why there is none.
package struct RankingsCellView: View {
  package let rank: String?
  package let isTied: Bool
  /// The rank as a plain number, by which a script sorts.
  package let key: String?
  package let isFirst: Bool
  package let gap: String
  /// Whether the member was a member in that year.
  package let isMember: Bool

  package static let tags: [Tag<RankingsCellView>] = [
    .text("rank") { $0.rank },
    .flag("tied") { $0.isTied },
    .text("key") { $0.key },
    .flag("second") { $0.key == "2" },
    .flag("third") { $0.key == "3" },
    .flag("first") { $0.isFirst },
    .text("gap") { $0.gap },
    .flag("member") { $0.isMember },
  ]
}
