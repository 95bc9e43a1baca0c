/// The mean and the best of the members' points for one thing, and of how many members they are known.
public struct Spread: Hashable, Sendable {
  /// The mean of the exact points, rounded to two decimals, halves away from 0.
  public let mean: Points
  /// The most points; nil where some member's inexact figure may be more.
  public let best: Points?
  /// Who has them, in official order.
  public let leaders: [Member.ID]
  /// The number of members whose points are exact.
  public let count: Int
  /// The number of members.
  public let total: Int

  /// Whether the points of all members are in it.
  public var isComplete: Bool { count == total }

  /// The spread of the members' figures; nil where none is exact.
  init?(_ figures: [(member: Member.ID, figure: Figure?)]) {
    let exact = figures.compactMap { member, figure in
      figure?.exact.map { (member: member, points: $0) }
    }
    guard let best = exact.map(\.points).max(),
      let mean = Points(meanOf: exact.map(\.points))
    else { return nil }
    let isPassed = figures.contains { _, figure in
      switch figure?.precision {
      case .approximate, .above: true
      case .below: figure.map { $0.points > best } ?? false
      case .exact, nil: false
      }
    }
    self.mean = mean
    self.best = isPassed ? nil : best
    leaders = isPassed ? [] : exact.filter { $0.points == best }.map(\.member)
    count = exact.count
    total = figures.count
  }
}

extension Points {
  /// The mean of points, rounded to two decimals, halves away from 0; nil of none.
  init?(meanOf points: [Points]) {
    guard !points.isEmpty else { return nil }
    let sum = points.reduce(.zero, +).tenThousandths
    let step = 100 * points.count
    let rounded = (2 * sum + (sum < 0 ? -step : step)) / (2 * step)
    self.init(tenThousandths: rounded * 100, decimals: 2)
  }
}
