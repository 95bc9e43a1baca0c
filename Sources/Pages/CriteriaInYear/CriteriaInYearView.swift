import Emulation
import Links
import Localization
package import Templates

/// The points of all members for all criteria of a year in one table.
package struct CriteriaInYearView: View {
  package let page: PageView
  package let title: String
  package let caption: String
  /// The link to the page of the year.
  package let year: LinkView
  /// The same tables of other years, the newest first.
  package let years: [LinkView]
  package let heads: [LinkView]
  package let rows: [ShadedRowView]
  /// The mean of each column, and the maximum.
  package let means: [FigureCellView]
  package let maxima: [String]

  package static let tags: [Tag<CriteriaInYearView>] = [
    .record("page") { $0.page },
    .text("title") { $0.title },
    .text("caption") { $0.caption },
    .record("year") { $0.year },
    .list("years", hasFlag: true) { $0.years },
    .list("heads") { $0.heads },
    .list("rows") { $0.rows },
    .list("means") { $0.means },
    .texts("maxima") { $0.maxima },
  ]
}

/// A member and its points.
package struct ShadedRowView: View {
  package let id: String
  package let member: LinkView
  package let rank: String?
  package let rankKey: String?
  package let cells: [ShadedCellView]

  package static let tags: [Tag<ShadedRowView>] = [
    .text("id") { $0.id },
    .record("province") { $0.member },
    .text("rank") { $0.rank },
    .text("rank-key") { $0.rankKey },
    .list("cells") { $0.cells },
  ]
}

/// A figure on a ground that is the deeper the nearer it is to the most of its column.
package struct ShadedCellView: View {
  package let figure: String?
  package let gap: String
  /// The number by which a script sorts; nil without a figure.
  package let key: String?
  /// The class of its ground; empty where it has none.
  package let shade: String

  package static let tags: [Tag<ShadedCellView>] = [
    .text("figure") { $0.figure },
    .text("gap") { $0.gap },
    .text("key") { $0.key },
    .text("shade") { $0.shade },
  ]
}

extension CriteriaInYearView {
  init?(_ year: Year, _ site: SiteContext) {
    guard let stage = year.detailedStages.last else { return nil }
    let (language, words, number) = (site.language, site.words, year.number)
    let address = Address.criteriaInYear(number)
    title = words(.criteriaInYear(year: String(number)))
    page = PageView(
      address, title: title, in: .criteria, trail: [(words[.allCriteria], .criteria)], site)
    caption = words(
      .criteriaShades(year: String(number), stage: language.told(stage, in: year)))
    self.year = LinkView(
      label: language.title(of: number), href: site.links.link(to: .year(number), from: address))
    years = site.archive.years.reversed().filter { $0.hasCriteriaPoints && $0.number != number }
      .compactMap {
        LinkView(
          label: String($0.number),
          href: site.links.link(to: .criteriaInYear($0.number), from: address)
        ).ifLeading
      }
    let positions = year.criteria.scale
    let columns =
      [ShadedColumn(nil, at: stage, in: year)]
      + positions.map { ShadedColumn($0, at: stage, in: year) }
    let ids = Set(site.archive.criterionIDs)
    heads =
      [LinkView(label: words[.total], href: nil)]
      + positions.map { position in
        let criterion = year.criteria.all[position]
        let name = language.name(criterion)
        return LinkView(
          label: name.text,
          href: ids.contains(criterion.id)
            ? site.links.link(to: .criterion(criterion.id), from: address) : nil,
          language: name.language)
      }
    rows = year.standing.placings.map { placing in
      ShadedRowView(
        id: placing.member.id, member: LinkView(placing.member.id, in: number, on: address, site),
        rank: placing.rank.map(language.rank), rankKey: placing.rank.map { String($0.number) },
        cells: columns.map { $0.cell(of: placing.member.id, language) })
    }
    means =
      [FigureCellView(meanOf: year.spread(at: stage), language)]
      + positions.map { position in
        let hasOwn = year.criteria.all[position].hasOwnMaxima
        return FigureCellView(
          meanOf: hasOwn ? nil : year.spread(of: position, at: stage),
          orElse: hasOwn ? .notCompared : .notKnown, language)
      }
    maxima =
      [year.maximum.map(language.points) ?? ""]
      + positions.map { year.criteria.all[$0].maximum.map(language.points) ?? "" }
  }
}

/// The points of all members for one criterion, or their totals.
private struct ShadedColumn {
  private let position: Int?
  private let stage: Stage
  private let year: Year
  /// The least and the most of the exact points.
  private let bounds: ClosedRange<Points>?

  init(_ position: Int?, at stage: Stage, in year: Year) {
    (self.position, self.stage, self.year) = (position, stage, year)
    let exact = year.members.compactMap {
      Self.figure(of: $0.id, position, stage, year)?.exact
    }
    bounds = exact.min().flatMap { least in exact.max().map { least...$0 } }
  }

  private static func figure(
    of member: Member.ID, _ position: Int?, _ stage: Stage, _ year: Year
  ) -> Figure? {
    let score = year.standing[member]?.score?[stage]
    return position.map { score?.points(at: $0) } ?? score?.total
  }

  func cell(of member: Member.ID, _ language: Localization) -> ShadedCellView {
    let shown =
      position.map {
        FigureCellView(criterion: $0, of: member, at: stage, in: year, language)
      } ?? FigureCellView(totalOf: member, at: stage, in: year, language)
    let figure = Self.figure(of: member, position, stage, year)
    return ShadedCellView(
      figure: shown.figure, gap: shown.gap,
      key: figure.map { $0.points.text(decimalSign: ".").replacing("−", with: "-") },
      shade: figure?.exact.map(shade) ?? "")
  }

  /// Quarters of the way from the least to the most; none where all are equal.
  private func shade(_ points: Points) -> String {
    guard let bounds, bounds.upperBound > bounds.lowerBound else { return "" }
    let whole = (bounds.upperBound - bounds.lowerBound).tenThousandths
    let part = (points - bounds.lowerBound).tenThousandths
    return ["", "third", "second", "first", "first"][part * 4 / whole]
  }
}
