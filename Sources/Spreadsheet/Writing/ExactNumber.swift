import Formats

/// A decimal number for a cell, exact, with the decimals that the cell shows.
public struct ExactNumber: Hashable, Sendable {
  /// The number in units of its last digit, which is not 0 behind a decimal point.
  let units: Int
  private let digitsOfPart: UInt8
  private let shownDigits: UInt8

  /// The number of digits behind the decimal point.
  var scale: Int { Int(digitsOfPart) }
  /// The decimals that are shown, 0 to 30.
  var decimals: Int { Int(shownDigits) }

  /// Reads digits with decimals after a point, such as `989.50`, and shows as many as given.
  ///
  /// Nil for anything else, also for more than 15 digits, which no spreadsheet program keeps.
  public init?(_ text: String) {
    var digits = Substring(text)
    let isNegative = digits.first == "-" || digits.first == "−"
    if isNegative { digits.removeFirst() }
    let parts = digits.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), digits.utf8.count <= 16,
      parts.allSatisfy({ !$0.isEmpty && $0.count <= 15 && $0.allSatisfy(Self.isDigit) })
    else { return nil }
    guard let units = Int(digits.filter { $0 != "." }) else { return nil }
    self.init(
      units: isNegative ? -units : units, scale: parts.count == 2 ? parts[1].count : 0)
  }

  /// A whole number.
  public init(_ whole: Int) {
    self.init(units: whole, scale: 0)
  }

  /// A number of ten-thousandths, as points are kept, and the decimals to show.
  public init(tenThousandths: Int, decimals: Int) {
    self.init(units: tenThousandths, scale: 4, showing: decimals)
  }

  private init(units: Int, scale: Int, showing decimals: Int? = nil) {
    shownDigits = UInt8(min(max(decimals ?? scale, 0), 30))
    var (units, scale) = (units, scale)
    while scale > 0, units % 10 == 0 { (units, scale) = (units / 10, scale - 1) }
    self.units = units
    digitsOfPart = UInt8(scale)
  }

  /// The number with a decimal point and without zeros at its end, such as `-989.5`.
  var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the number as `text` has it.
  func write(to bytes: inout [UInt8]) {
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    let start = bytes.count
    var (rest, digits) = (units.magnitude, 0)
    while rest > 0 || digits <= scale {
      if digits == scale, digits > 0 { bytes.append(UInt8(ascii: ".")) }
      let (more, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
      (rest, digits) = (more, digits + 1)
    }
    bytes.reverse(from: start)
  }

  /// The number of digits before the decimal point, at least one.
  private var wholeDigits: Int {
    var whole = units.magnitude
    for _ in 0..<scale { whole /= 10 }
    var digits = 1
    while whole >= 10 { (whole, digits) = (whole / 10, digits + 1) }
    return digits
  }

  /// The number of characters that a cell shows.
  var width: Int {
    let whole = wholeDigits + (units < 0 ? 1 : 0)
    return decimals == 0 ? whole : whole + 1 + decimals
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
