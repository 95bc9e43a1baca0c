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
  public init?(_ text: some StringProtocol) {
    let sign = text.unicodeScalars.first
    let isNegative = sign == "-" || sign == "−"
    let digits = isNegative ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    var value = 0
    var wholeDigits = 0
    var decimals: Int?
    for digit in digits {
      switch digit {
      case "0"..."9":
        value = value * 10 + Int(digit.value - 0x30)
        if let count = decimals { decimals = count + 1 } else { wholeDigits += 1 }
        guard wholeDigits <= 9, decimals ?? 0 <= 4 else { return nil }
      case ".", ",":
        guard decimals == nil else { return nil }
        decimals = 0
      default: return nil
      }
    }
    guard wholeDigits > 0, decimals != 0 else { return nil }
    for _ in (decimals ?? 0)..<4 { value *= 10 }
    self.init(tenThousandths: isNegative ? -value : value, decimals: decimals ?? 0)
  }

  /// The number with a given sign between the whole and the decimals, as precise as it was given.
  public func text(decimalSign: String) -> String {
    let magnitude = tenThousandths.magnitude
    var digits: [UInt8] = []
    if decimals > 0 {
      var part = magnitude % 10_000
      for _ in decimals..<4 { part /= 10 }
      for _ in 0..<decimals {
        digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: part % 10))
        part /= 10
      }
      digits += decimalSign.utf8.reversed()
    }
    var whole = magnitude / 10_000
    repeat {
      digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: whole % 10))
      whole /= 10
    } while whole > 0
    if tenThousandths < 0 { digits += "−".utf8.reversed() }
    digits.reverse()
    return String(decoding: digits, as: UTF8.self)
  }

  /// The number with a point, as messages tell it.
  var plain: String { text(decimalSign: ".") }

  /// The number as sheets of a site write it, in a form that has one meaning: `98.1250` for 98.125,
  /// whose point may be a sign between thousands.
  public var written: String {
    let text = plain.replacing("−", with: "-")
    return decimals == 3 && hasGroup ? text + "0" : text
  }

  /// The number in the fewest decimals: 985.5 for 985.50.
  public var shortest: Points {
    var (decimals, step) = (decimals, decimals == 0 ? 1 : [1_000, 100, 10, 1][decimals - 1])
    while decimals > 0, tenThousandths % (step * 10) == 0 {
      decimals -= 1
      step *= 10
    }
    return Points(tenThousandths: tenThousandths, decimals: decimals)
  }

  /// Whether one to three digits stand before the decimals, as before a sign between thousands.
  var hasGroup: Bool { (1..<1_000).contains(tenThousandths.magnitude / 10_000) }
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

extension Points: AdditiveArithmetic {
  /// No points.
  public static let zero = Points(0)

  /// The smallest step from one number of points to the next.
  static let least = Points(tenThousandths: 1, decimals: 4)

  /// The sum, as precise as the more precise of both.
  public static func + (one: Points, other: Points) -> Points {
    Points(
      tenThousandths: one.tenThousandths + other.tenThousandths,
      decimals: max(one.decimals, other.decimals))
  }

  /// The difference, as precise as the more precise of both.
  public static func - (one: Points, other: Points) -> Points {
    Points(
      tenThousandths: one.tenThousandths - other.tenThousandths,
      decimals: max(one.decimals, other.decimals))
  }
}
