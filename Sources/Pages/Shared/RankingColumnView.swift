import Emulation
import Localization
package import Templates

/// A column of a ranking: its head, and how its cells look.
package struct RankingColumnView: View {
  /// What a cell of it shows.
  enum Content: Hashable {
    /// What the row has under the name of the column.
    case named(RankingColumn)
    /// The points for the criterion at a position.
    case criterion(Int)
    case group(CriteriaSet.Group.ID)
  }

  let content: Content
  let head: String
  /// The class of its cells; empty where they have none.
  let style: String
  /// Whether the script offers to sort by it.
  let isSortable: Bool

  package static let tags: [Tag<RankingColumnView>] = [
    .text("head") { $0.head },
    .text("class") { $0.style },
    .flag("unsorted") { !$0.isSortable },
  ]
}

/// A cell of a ranking: which column it is in, and its figure where that is not a name of the row.
package struct RankingCellView: View {
  let column: RankingColumnView
  /// A figure of its own; nil where the row has what it shows.
  let figure: FigureCellView?

  private static func flag(_ name: String, _ column: RankingColumn) -> Tag<RankingCellView> {
    .flag(name) { $0.column.content == .named(column) }
  }

  package static let tags: [Tag<RankingCellView>] = [
    flag("is-serial", .serial),
    flag("is-rank", .rank),
    flag("is-member", .member),
    flag("is-tier", .tier),
    flag("is-points", .points),
    flag("is-share", .share),
    flag("is-stage", .stage),
    flag("is-change", .change),
    flag("is-award", .award),
    .text("class") { $0.column.style },
    .text("head") { $0.column.head },
    .record("own") { $0.figure },
  ]
}

extension RankingColumnView {
  private init(
    _ column: RankingColumn, head: String, _ style: String = "", isSortable: Bool = false
  ) {
    self.init(content: .named(column), head: head, style: style, isSortable: isSortable)
  }

  /// The columns of a year's ranking: those that the site names and that have something to show.
  static func all(
    of year: Year, _ rows: [RankingRowView], changeHead: String?, _ language: Localization
  ) -> [RankingColumnView] {
    language.archive.site.columns.all.flatMap { column in
      all(of: column, in: year, rows, changeHead: changeHead, language)
    }
  }

  private static func all(
    of column: RankingColumn, in year: Year, _ rows: [RankingRowView], changeHead: String?,
    _ language: Localization
  ) -> [RankingColumnView] {
    let words = language.words
    func one(_ key: TextKey, _ style: String, if isShown: Bool) -> [RankingColumnView] {
      isShown ? [RankingColumnView(column, head: words[key], style)] : []
    }
    switch column {
    case .serial: return one(.serial, "count", if: true)
    case .rank: return [RankingColumnView(.rank, head: words[.rank], "rank", isSortable: true)]
    case .member: return [RankingColumnView(.member, head: words[.oneMember], isSortable: true)]
    case .tier: return one(.tier, "tier", if: rows.contains { $0.tier != nil })
    case .points:
      guard rows.contains(where: { $0.points != nil }) else { return [] }
      return [RankingColumnView(.points, head: words[.points], "number", isSortable: true)]
    case .share: return one(.share, "number share", if: rows.contains { $0.share != nil })
    case .stage: return one(.stage, "stage", if: rows.contains { $0.stage != nil })
    case .change:
      return changeHead.map { [RankingColumnView(.change, head: $0, "number change")] } ?? []
    case .award: return one(.award, "award", if: rows.contains { !$0.awards.isEmpty })
    case .bonus: return criteria(.bonus, of: year, language)
    case .penalty: return criteria(.penalty, of: year, language)
    case .groups:
      return year.criteria.groups.filter { group in
        year.criteria.positions(in: group.id).contains { hasPoints(at: $0, in: year) }
      }.map {
        RankingColumnView(
          content: .group($0.id), head: language.text($0.name), style: "number own",
          isSortable: false)
      }
    }
  }

  /// The criteria of a kind for which points are known.
  private static func criteria(
    _ kind: Criterion.Kind, of year: Year, _ language: Localization
  ) -> [RankingColumnView] {
    year.criteria.all.indices.filter {
      year.criteria.all[$0].kind == kind && hasPoints(at: $0, in: year)
    }.map { position in
      RankingColumnView(
        content: .criterion(position), head: language.name(year.criteria.all[position]).text,
        style: "number own", isSortable: false)
    }
  }

  private static func hasPoints(at position: Int, in year: Year) -> Bool {
    year.standing.placings.contains {
      $0.score?[year.standing.stage]?.points(at: position) != nil
    }
  }
}

extension RankingCellView {
  init(
    _ column: RankingColumnView, of member: Member.ID, in year: Year, _ language: Localization
  ) {
    self.column = column
    let stage = year.standing.stage
    figure =
      switch column.content {
      case .named: nil
      case .criterion(let position):
        FigureCellView(criterion: position, of: member, at: stage, in: year, language)
      case .group(let group):
        FigureCellView(group: group, of: member, at: stage, in: year, language)
      }
  }
}
