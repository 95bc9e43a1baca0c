/// A criterion for which a member's share of the maximum is not the mean of the members' shares.
public struct Standout: Sendable {
  /// The position of the criterion in the year's set.
  public let position: Int
  /// The member's points.
  public let points: Points
  /// The most points that the member can have.
  public let maximum: Points
  /// The member's share of its maximum.
  public let share: Share
  /// The mean of the shares of the members with exact points.
  public let mean: Share
  /// The number of members with exact points.
  public let count: Int
  /// The number of members that the criterion is assigned to.
  public let total: Int
  /// How far the share lies from the mean, as a share of one whole: negative below it.
  fileprivate let distance: Share

  /// The points that the member has not got.
  public var lost: Points { maximum - points }
}

/// The criteria in which a member stands out most among the members, above the mean and below it.
///
/// Only exact points count: a criterion for which any member's figure is approximate or a bound is left
/// out, as its mean is not known.
public struct Standouts: Sendable {
  /// Those of one side, the farthest from the mean first; equal ones in the order of the sheet.
  public struct Side: Sendable {
    /// The first of them.
    public let shown: [Standout]
    /// Those behind them that are as far from the mean as the last one shown.
    public let equalToLast: [Standout]
    /// Whether the order of the sheet decided between two that are shown.
    public let hasTies: Bool

    fileprivate init(_ sorted: [Standout], most: Int) {
      let (first, rest) = (sorted.prefix(most), sorted.dropFirst(most))
      shown = Array(first)
      equalToLast = rest.filter { $0.distance == first.last?.distance }
      hasTies = zip(first, first.dropFirst()).contains { $0.distance == $1.distance }
    }
  }

  /// Those above the mean.
  public let strengths: Side
  /// Those below the mean.
  public let gaps: Side
  /// The stage of all points: that of the year's result.
  public let stage: Stage

  /// What is said of one side at most.
  static let most = 3
}

extension Year {
  /// Where a member stands out at the stage of the result; nil where no points for single criteria allow
  /// it to be said.
  public func standouts(of member: Member.ID) -> Standouts? {
    let stage = standing.stage
    guard standing.hasResult, standing[member]?.score?[stage] != nil else { return nil }
    let all = criteria.scale.compactMap { standout(at: $0, of: member, at: stage) }
    guard !all.isEmpty else { return nil }
    func sorted(_ precedes: (Share, Share) -> Bool) -> [Standout] {
      all.enumerated().sorted { one, other in
        let (a, b) = (one.element.distance, other.element.distance)
        return a == b ? one.offset < other.offset : precedes(a, b)
      }.map(\.element)
    }
    return Standouts(
      strengths: .init(sorted(>).filter { $0.distance.part > .zero }, most: Standouts.most),
      gaps: .init(sorted(<).filter { $0.distance.part < .zero }, most: Standouts.most),
      stage: stage)
  }

  private func standout(at position: Int, of member: Member.ID, at stage: Stage) -> Standout? {
    let criterion = criteria.all[position]
    let assigned = members.map(\.id).filter { criterion.isAssigned(to: $0) }
    var shares: [(member: Member.ID, share: Share)] = []
    for id in assigned {
      guard let figure = standing[id]?.score?[stage]?.points(at: position) else { continue }
      guard let points = figure.exact, let maximum = criterion.maximum(for: id),
        let share = Share(points, of: maximum)
      else { return nil }
      shares.append((id, share))
    }
    guard shares.count > 1, let own = shares.first(where: { $0.member == member })?.share,
      let (mean, distance) = own.compared(withMeanOf: shares.map(\.share))
    else { return nil }
    return Standout(
      position: position, points: own.part, maximum: own.whole, share: own, mean: mean,
      count: shares.count, total: assigned.count, distance: distance)
  }
}

extension Share {
  /// The mean of shares of which this is one, and how far this is from it, both of one whole; nil where
  /// the numbers are too large to be exact.
  fileprivate func compared(withMeanOf shares: [Share]) -> (mean: Share, distance: Share)? {
    var common = 1
    for share in shares {
      let whole = share.whole.tenThousandths
      let (product, isTooLarge) = (common / Self.divisor(common, whole))
        .multipliedReportingOverflow(by: whole)
      guard !isTooLarge else { return nil }
      common = product
    }
    let (whole, isTooLarge) = common.multipliedReportingOverflow(by: shares.count)
    guard !isTooLarge, whole < Int.max / 4 else { return nil }
    var sum = 0
    for share in shares {
      guard let part = share.part(of: common) else { return nil }
      sum += part
    }
    guard let own = part(of: common) else { return nil }
    func share(_ part: Int) -> Share? {
      Share(
        Points(tenThousandths: part, decimals: 4), of: Points(tenThousandths: whole, decimals: 4))
    }
    guard let mean = share(sum), let distance = share(own * shares.count - sum) else { return nil }
    return (mean, distance)
  }

  /// The part where the whole is a multiple of this one; nil where it is more than the whole.
  private func part(of common: Int) -> Int? {
    let factor = common / whole.tenThousandths
    guard part <= whole, part >= .zero else { return nil }
    return part.tenThousandths * factor
  }

  /// The greatest number that divides both.
  private static func divisor(_ one: Int, _ other: Int) -> Int {
    var (a, b) = (one, other)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
