import Input

/// What the points for single criteria tell of their total.
struct CriteriaSum {
  private let least: Points
  private let most: Points
  /// The number of criteria whose points are exact, and of those assigned to the member.
  private let count: (exact: Int, assigned: Int)

  /// Adds up points by the position of their criterion; a bonus or penalty without any is none.
  /// - Parameter widest: the most points of a bonus or penalty without a maximum.
  init(_ points: [Figure?], _ set: CriteriaSet, of member: Member.ID, widest: Points) {
    var (least, most) = (Points.zero, Points.zero)
    var count = (exact: 0, assigned: 0)
    for (position, criterion) in set.all.enumerated() {
      let figure = points.indices.contains(position) ? points[position] : nil
      let maximum = criterion.maximum(for: member)
      switch criterion.kind {
      case .criterion:
        guard let maximum, maximum > .zero else { continue }
        count.assigned += 1
        if figure?.exact != nil { count.exact += 1 }
        least = least + (figure?.least(of: maximum) ?? .zero)
        most = most + (figure?.most(of: maximum) ?? maximum)
      case .bonus:
        guard let figure else { continue }
        least = least + figure.least(of: maximum ?? widest)
        most = most + figure.most(of: maximum ?? widest)
      case .penalty:
        guard let figure else { continue }
        least = least - figure.most(of: maximum ?? widest)
        most = most - figure.least(of: maximum ?? widest)
      }
    }
    (self.least, self.most, self.count) = (least, most, count)
  }

  /// The total, if all that is assigned has exact points; nil where there are no criteria.
  var exact: Points? {
    count.assigned > 0 && count.exact == count.assigned && least == most ? least : nil
  }

  /// Whether a total is a number rounded to fewer decimals.
  private func isRounding(_ total: Points, of exact: Points) -> Bool {
    guard total.decimals < exact.shortest.decimals else { return false }
    let step = [10_000, 1_000, 100, 10, 1][total.decimals]
    return 2 * abs(total.tenThousandths - exact.tenThousandths) <= step
  }

  /// The problem of a declared total that the points cannot give; nil where they can, or where no
  /// points for criteria are known; a warning where the total may be rounded.
  func contradiction(_ declared: Figure, _ place: Place) -> Problem? {
    guard count.exact > 0 else { return nil }
    let (points, precision) = (declared.points, declared.precision)
    let isTooLow =
      precision == .exact && points < least || precision == .below && points <= least
    let isTooHigh =
      precision == .exact && points > most || precision == .above && points >= most
    guard isTooLow || isTooHigh else { return nil }
    if precision == .exact, let exact, isRounding(points, of: exact) {
      return EmulationProblem.totalRounded(points, exact: exact).at(place)
    }
    let sum: EmulationProblem.SumOfCriteria =
      if let exact {
        .exact(exact, difference: precision == .exact ? exact - points : nil)
      } else {
        isTooLow ? .atLeast(least) : .atMost(most)
      }
    return EmulationProblem.totalDisagrees(declared, sum).at(place)
  }
}
