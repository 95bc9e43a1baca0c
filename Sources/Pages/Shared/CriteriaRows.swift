package import Emulation
package import Localization
package import Templates

/// The rows of a table of points that are criteria; none in a year without points for them.
package struct CriteriaRows {
  /// The criteria by group, those without a group first.
  package let bodies: [PointsBodyView]
  /// Bonus and penalty, where any member has points for them.
  package let extras: [PointsRowView]

  /// - Parameters:
  ///   - member: the member of which the maxima are shown; nil for those of all.
  ///   - cells: the cells of the criterion, bonus or penalty at a position.
  ///   - bar: the points for the criterion at a position as a bar.
  ///   - subtotals: the cells of a group.
  package init(
    _ year: Year, of member: Member.ID? = nil, _ language: Localization,
    cells: (Int) -> [FigureCellView], bar: (Int) -> Markup? = { _ in nil },
    subtotals: (CriteriaSet.Group.ID) -> [FigureCellView]
  ) {
    guard year.hasCriteriaPoints else {
      (bodies, extras) = ([], [])
      return
    }
    let set = year.criteria
    func maximum(_ position: Int) -> Points? {
      let criterion = set.all[position]
      let most = member.map { criterion.maximum(for: $0) } ?? criterion.maximum
      return most == .zero ? nil : most
    }
    func rows(_ positions: [Int]) -> [PointsRowView] {
      positions.map { position in
        PointsRowView(
          name: language.name(set.all[position]),
          maximum: maximum(position).map(language.points), cells: cells(position),
          bar: bar(position))
      }
    }
    let alone = set.positions(in: nil)
    bodies =
      (alone.isEmpty ? [] : [PointsBodyView(rows: rows(alone))])
      + set.groups.map { group in
        let positions = set.positions(in: group.id)
        let most = positions.compactMap(maximum).reduce(.zero, +)
        return PointsBodyView(
          title: PointsRowView(
            name: language.wording(group.name), maximum: language.points(most),
            cells: subtotals(group.id)),
          rows: rows(positions))
      }
    extras = set.all.indices.filter { set.all[$0].kind != .criterion && year.isUsed($0) }
      .map { position in
        PointsRowView(
          name: language.name(set.all[position]),
          maximum: set.all[position].maximum.map(language.points), cells: cells(position))
      }
  }
}
