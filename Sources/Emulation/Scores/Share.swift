/// A part of a whole, kept as the two numbers, so that shares compare exactly.
public struct Share: Sendable {
  /// The part.
  public let part: Points
  /// The whole, more than 0.
  let whole: Points

  /// A share; nil of a whole that is not more than 0.
  init?(_ part: Points, of whole: Points) {
    guard whole > .zero else { return nil }
    self.part = part
    self.whole = whole
  }

  /// The share in hundredths, rounded to a number of decimals from 0 to 4, halves away from 0.
  public func percent(decimals: Int) -> Points {
    let steps = [10_000, 1_000, 100, 10, 1][min(max(decimals, 0), 4)]
    let numerator = Int128(part.tenThousandths) * 1_000_000
    let denominator = Int128(whole.tenThousandths) * Int128(steps)
    let half = numerator < 0 ? -denominator : denominator
    let rounded = (2 * numerator + half) / (2 * denominator)
    return Points(tenThousandths: Int(rounded) * steps, decimals: decimals)
  }
}

extension Points {
  /// The points as a share of a whole; nil where that is not more than 0.
  public func share(of whole: Points) -> Share? { Share(self, of: whole) }
}

extension Share: Comparable {
  /// Orders by the number that part and whole give.
  public static func < (one: Share, other: Share) -> Bool {
    one.product(with: other) < other.product(with: one)
  }

  /// Whether part and whole give the same number.
  public static func == (one: Share, other: Share) -> Bool {
    one.product(with: other) == other.product(with: one)
  }

  private func product(with other: Share) -> Int128 {
    Int128(part.tenThousandths) * Int128(other.whole.tenThousandths)
  }
}
