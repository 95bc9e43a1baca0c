/// A number of a sheet as decimal digits, rounded to 15 of them as spreadsheet programs show it.
///
/// Sheets hold binary fractions written out (9.699999999999999); 15 digits give back what was typed.
struct Numeral {
  private static let mostDigits = 15
  /// The most digits before or zeros after the point, a little more than any binary fraction has.
  private static let farthest = 330

  private let isNegative: Bool
  /// Digits 0 to 9, the first and the last not 0; none for zero.
  private let digits: [UInt8]
  /// Where the point stands, counted from before the first digit.
  private let point: Int

  /// Reads digits with a point and an exponent, such as `-9.7` or `1.5E-3`; nil for anything else.
  init?(_ text: String) {
    var rest = Array(text.utf8)[...]
    guard rest.count <= 400 else { return nil }
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = Self.takeDigits(&rest)
    var part: [UInt8] = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      part = Self.takeDigits(&rest)
    }
    guard !(whole.isEmpty && part.isEmpty), let exponent = Self.exponent(rest) else { return nil }
    var digits = (whole + part)[...]
    while digits.first == 0 { digits.removeFirst() }
    let skipped = whole.count + part.count - digits.count
    var point = whole.count - skipped + exponent
    if digits.count > Self.mostDigits {
      let next = digits[digits.startIndex + Self.mostDigits]
      digits = digits.prefix(Self.mostDigits)
      if next >= 5, Self.increment(&digits) { point += 1 }
    }
    while digits.last == 0 { digits.removeLast() }
    guard digits.isEmpty || abs(point) <= Self.farthest else { return nil }
    self.digits = Array(digits)
    self.point = digits.isEmpty ? 0 : point
  }

  /// The number without exponent, in the fewest digits; multiplied by a power of ten.
  func text(timesTenTo power: Int = 0) -> String {
    guard !digits.isEmpty else { return "0" }
    let point = point + power
    let zeros = { (count: Int) in [UInt8](repeating: 0, count: max(count, 0)) }
    let whole = point > 0 ? digits.prefix(point) + zeros(point - digits.count) : [0]
    let part = zeros(-point) + digits.dropFirst(max(point, 0))
    return (isNegative ? "-" : "") + Self.characters(whole)
      + (part.isEmpty ? "" : "." + Self.characters(part))
  }

  private static func characters(_ digits: [UInt8]) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  private static func takeDigits(_ text: inout ArraySlice<UInt8>) -> [UInt8] {
    let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    text = text.dropFirst(digits.count)
    return digits.map { $0 - UInt8(ascii: "0") }
  }

  /// The exponent that is left of a text, 0 if nothing is; nil if that is something else.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return 0 }
    guard first == UInt8(ascii: "e") || first == UInt8(ascii: "E"), (2...5).contains(text.count)
    else { return nil }
    return Int(String(decoding: text.dropFirst(), as: UTF8.self))
  }

  /// Adds one to the last digit; true if that made 1 of 999, with the zeros left out.
  private static func increment(_ digits: inout ArraySlice<UInt8>) -> Bool {
    while let last = digits.popLast() {
      if last < 9 {
        digits.append(last + 1)
        return false
      }
    }
    digits.append(1)
    return true
  }
}
