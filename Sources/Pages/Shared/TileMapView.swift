import Emulation
package import Links
import Localization
package import Templates

/// The members of a year as tiles, each where it lies, with its rank.
package struct TileMapView: View {
  package let caption: String
  package let rows: [TileRowView]

  package static let tags: [Tag<TileMapView>] = [
    .text("caption") { $0.caption },
    .list("rows") { $0.rows },
  ]
}

/// A row of tiles from west to east.
package struct TileRowView: View {
  package let tiles: [TileView]

  package static let tags: [Tag<TileRowView>] = [.list("tiles") { $0.tiles }]
}

/// A member on the map; without one a gap.
package struct TileView: View {
  package let member: LinkView?
  package let rank: String?
  package let gap: String
  /// The class of its ground by its rank; empty where it has none.
  package let shade: String

  package static let tags: [Tag<TileView>] = [
    .record("province") { $0.member },
    .text("rank") { $0.rank },
    .text("gap") { $0.gap },
    .text("shade") { $0.shade },
  ]
}

extension TileMapView {
  /// The map of the newest year with ranks; nil where there is none, or where the members have no places.
  package init?(on page: Address, _ site: SiteContext) {
    guard let year = site.archive.years.last(where: { $0.standing.ranksCluster }),
      year.members.allSatisfy({ $0.tile != nil }),
      let columns = year.members.compactMap(\.tile?.column).max(),
      let last = year.members.compactMap(\.tile?.row).max()
    else { return nil }
    let left = year.members.compactMap(\.tile?.column).min() ?? 1
    let top = year.members.compactMap(\.tile?.row).min() ?? 1
    let byTile = Dictionary(year.members.map { ($0.tile, $0) }) { one, _ in one }
    caption = site.words(
      .mapCaption(
        year: site.language.row([
          String(year.number), site.language.stageNote(year.resultStage),
        ])))
    rows = (top...last).map { row in
      TileRowView(
        tiles: (left...columns).map { column in
          TileView(byTile[MapTile(column: column, row: row)], in: year, on: page, site)
        })
    }
  }
}

extension TileView {
  fileprivate init(_ member: Member?, in year: Year, on page: Address, _ site: SiteContext) {
    guard let member else {
      self.init(member: nil, rank: nil, gap: "", shade: "")
      return
    }
    let rank = year.standing[member.id]?.rank
    // Quarters of the places, the first the deepest.
    let quarter = rank.map { ($0.number - 1) * 4 / max(year.members.count, $0.number) }
    self.init(
      member: LinkView(member.id, in: year.number, on: page, site),
      rank: rank.map(site.language.rank), gap: site.language.gap(in: year),
      shade: quarter.map { ["first", "second", "third", ""][$0] } ?? "gap")
  }
}
