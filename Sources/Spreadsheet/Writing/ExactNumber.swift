/// A decimal number for a cell, exact, with the decimals that the cell shows.
public struct ExactNumber: Hashable, Sendable {
  /// The number with a decimal point and without zeros at its end, such as `-989.5`.
  let text: String
  /// The decimals that are shown, 0 to 30.
  let decimals: Int

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
    self.decimals = min(max(decimals ?? scale, 0), 30)
    var digits = Array(String(units.magnitude).utf8)
    while digits.count <= scale { digits.insert(UInt8(ascii: "0"), at: 0) }
    let point = digits.count - scale
    var part = digits[point...]
    while part.last == UInt8(ascii: "0") { part.removeLast() }
    let whole = String(decoding: digits[..<point], as: UTF8.self)
    text =
      (units < 0 ? "-" : "") + whole
      + (part.isEmpty ? "" : "." + String(decoding: part, as: UTF8.self))
  }

  /// The number of characters that a cell shows.
  var width: Int {
    let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }.count
    return decimals == 0 ? whole : whole + 1 + decimals
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
