/// A labelled place on an axis.
public struct Tick: Hashable, Sendable {
  /// Where it stands.
  public var amount: Int
  /// What it says: "970".
  public var label: String

  /// A labelled place on an axis.
  public init(_ amount: Int, _ label: String) {
    self.amount = amount
    self.label = label
  }

  /// Round numbers from below the least amount to above the greatest, at most eight.
  ///
  /// Steps are 1, 2 or 5 times a power of ten times `unit`. Without amounts there are none.
  public static func amounts(covering amounts: [Int], unit: Int) -> [Int] {
    let bound = 100_000_000_000_000
    let bounded = amounts.map { min(max($0, -bound), bound) }
    guard let least = bounded.min(), let greatest = bounded.max() else { return [] }
    var step = min(max(unit, 1), bound)
    var factors = [2, 5, 10]
    var base = step
    while (greatest - least) / step > 5 {
      step = base * factors.removeFirst()
      if factors.isEmpty { (base, factors) = (step, [2, 5, 10]) }
    }
    let first = step * floorDivision(least, step)
    var last = step * -floorDivision(-greatest, step)
    if last == first { last += step }
    return Array(stride(from: first, through: last, by: step))
  }

  private static func floorDivision(_ number: Int, _ divisor: Int) -> Int {
    let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
