/// A number of points, decimal and exact, with the precision it was given in.
///
/// Values are equal when the numbers are: 985.5 and 985.50 are equal and print as given.
public struct Points: Sendable {
  /// The number in ten-thousandths of a point.
  public let tenThousandths: Int
  /// The number of decimals it was given with, 0 to 4.
  public let decimals: Int

  /// A number of points in ten-thousandths.
  public init(tenThousandths: Int, decimals: Int) {
    self.tenThousandths = tenThousandths
    self.decimals = min(max(decimals, 0), 4)
  }

  /// Whole points.
  public init(_ whole: Int) {
    self.init(tenThousandths: whole * 10_000, decimals: 0)
  }

  /// Reads digits with at most four decimals after a point or a comma, such as `985,25` or `-2`.
  ///
  /// Nil for anything else, also for more than nine digits before the point.
  public init?(_ text: String) {
    var digits = Substring(text)
    let isNegative = digits.first == "-" || digits.first == "−"
    if isNegative { digits.removeFirst() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, (1...9).contains(parts[0].utf8.count), Self.isDigits(parts[0]),
      let whole = Int(parts[0])
    else { return nil }
    var value = whole * 10_000
    var decimals = 0
    if parts.count == 2 {
      decimals = parts[1].utf8.count
      guard (1...4).contains(decimals), Self.isDigits(parts[1]), let part = Int(parts[1]) else {
        return nil
      }
      value += part * [1_000, 100, 10, 1][decimals - 1]
    }
    self.init(tenThousandths: isNegative ? -value : value, decimals: decimals)
  }

  /// The number with a given sign between the whole and the decimals, as precise as it was given.
  public func text(decimalSign: String) -> String {
    let magnitude = tenThousandths.magnitude
    var text = (tenThousandths < 0 ? "−" : "") + String(magnitude / 10_000)
    if decimals > 0 {
      let part = String(magnitude % 10_000 + 10_000).dropFirst().prefix(decimals)
      text += decimalSign + part
    }
    return text
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension Points: Hashable {
  /// Whether two numbers are the same, however precisely they were given.
  public static func == (one: Points, other: Points) -> Bool {
    one.tenThousandths == other.tenThousandths
  }

  /// Hashes the number alone.
  public func hash(into hasher: inout Hasher) { hasher.combine(tenThousandths) }
}

extension Points: Comparable {
  /// Orders by number.
  public static func < (one: Points, other: Points) -> Bool {
    one.tenThousandths < other.tenThousandths
  }
}
