import Charts
package import Emulation
package import Links
import Localization
package import SiteFiles

/// A chart of a page as a file of its own, which readers can save and put into papers.
package enum ChartFile: Hashable, Sendable {
  /// The ranks of all members over the years.
  case ranks
  /// The same, about one member.
  case ranksOf(Member.ID)
  /// The points of a year.
  case points(Int)
  /// The points of a year by group of criteria.
  case groups(Int)

  /// Those that a site has.
  package static func all(in site: SiteContext) -> [ChartFile] {
    let (members, years) = (site.archive.members.all, site.archive.years)
    let possible: [ChartFile] =
      [.ranks] + members.map { .ranksOf($0.id) }
      + years.flatMap { [.points($0.number), .groups($0.number)] }
    return possible.filter { $0.isThere(in: site) }
  }

  /// The files of a site in one language.
  package static func files(of site: SiteContext) -> [SiteFile] {
    all(in: site).map { file in
      SiteFile(path: file.path(in: site), origin: nil, year: file.year, basis: .facts) {
        file.chart(in: site)?.file() ?? []
      }
    }
  }

  /// The link to the file; nil where the site or its part has none.
  package func link(from page: Address, _ site: SiteContext) -> String? {
    isThere(in: site) ? site.links.link(toFile: path(in: site), from: page) : nil
  }

  private func path(in site: SiteContext) -> String {
    let name =
      switch self {
      case .ranks: "ranks"
      case .ranksOf(let member): "ranks-\(member)"
      case .points(let year): "points-\(year)"
      case .groups(let year): "groups-\(year)"
      }
    return "\(site.links.folder)charts/\(name).svg"
  }

  private var year: Int? {
    switch self {
    case .ranks, .ranksOf: nil
    case .points(let year), .groups(let year): year
    }
  }

  private func isThere(in site: SiteContext) -> Bool {
    switch self {
    case .ranks: RankLines.areKnown(in: site.archive)
    case .ranksOf(let member): RankLines.areKnown(of: member, in: site.archive)
    case .points, .groups: chart(in: site) != nil
    }
  }

  private func chart(in site: SiteContext) -> (any Chart)? {
    switch self {
    case .ranks: site.ranks.chart()
    case .ranksOf(let member): site.ranks.chart(about: member)
    case .points(let year): site.archive[year].flatMap { PointsChart.chart($0, site.language) }
    case .groups(let year): site.archive[year].flatMap { StackedBars($0, site.language) }
    }
  }
}
