import Emulation
import Links
import Localization
package import Templates

/// The results of all members over the years, which a script puts side by side.
package struct CompareView: View {
  package let page: PageView
  /// The link to the folder of the scripts with the figures.
  package let data: String
  package let years: [LinkView]
  package let rows: [CompareRowView]

  package static let tags: [Tag<CompareView>] = [
    .record("page") { $0.page },
    .text("data") { $0.data },
    .list("years") { $0.years },
    .list("rows") { $0.rows },
  ]
}

/// A member and its results.
package struct CompareRowView: View {
  package let id: String
  package let member: LinkView
  package let cells: [CompareCellView]

  package static let tags: [Tag<CompareRowView>] = [
    .text("id") { $0.id },
    .record("province") { $0.member },
    .list("cells") { $0.cells },
  ]
}

/// The result of a member in a year.
package struct CompareCellView: View {
  package let rank: String?
  package let rankKey: String?
  package let points: String?
  package let gap: String
  package let isMember: Bool

  package static let tags: [Tag<CompareCellView>] = [
    .text("rank") { $0.rank },
    .text("rank-key") { $0.rankKey },
    .text("points") { $0.points },
    .text("gap") { $0.gap },
    .flag("member") { $0.isMember },
  ]
}

extension CompareView {
  init(_ site: SiteContext) {
    let language = site.language
    page = PageView(.compare, title: site.words[.compare], site)
    data = CompareScripts.folder
    let compared = CompareScripts.years(of: site.archive)
    years = compared.map { year in
      LinkView(year.number, on: .compare, note: language.stageNote(year.resultStage), site)
    }
    rows = site.archive.members.all.map { member in
      CompareRowView(
        id: member.id, member: LinkView(member, on: .compare, site),
        cells: compared.map { CompareCellView(member, in: $0, language) })
    }
  }
}

extension CompareCellView {
  fileprivate init(_ member: Member, in year: Year, _ language: Localization) {
    let placing = year.standing[member.id]
    let known = year.standing.ranksCluster ? placing?.rank : nil
    rank = known.map(language.rank)
    rankKey = known.map { String($0.number) }
    points = placing?.score?.total.map(language.figure)
    gap = placing == nil ? language.words[.notAMember] : language.gap(in: year)
    isMember = placing != nil
  }
}
