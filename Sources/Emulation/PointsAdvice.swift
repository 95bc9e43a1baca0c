/// What to write in place of a text that is no number of points.
struct PointsAdvice {
  /// The longest text that is looked at, in UTF-8 bytes.
  private static let longest = 64
  private static let spaces: Set<Unicode.Scalar> = [" ", "\u{A0}", "\u{202F}"]

  /// The advice, as a message goes on after a semicolon.
  let text: String

  init(_ number: Substring) {
    text =
      number.utf8.count > Self.longest
      ? Self.common : Self.ofSpreadsheet(number) ?? Self.ofNumber(number) ?? Self.common
  }

  private static let common = "write 985, 985.5, ~990, <990 or leave it empty"

  /// The advice for what a spreadsheet saves where it has no number to show.
  private static func ofSpreadsheet(_ text: Substring) -> String? {
    switch text.utf8.first {
    case UInt8(ascii: "="): "save the sheet with its values, not its formulas"
    case UInt8(ascii: "#"):
      "a formula with an error or a column too narrow leaves this: put it right and save again"
    default: nil
    }
  }

  /// The number that a text holds beside a maximum, a unit or signs between the thousands, as `95` of
  /// `95/100`; nil where it holds none.
  static func number(in text: Substring) -> String? {
    guard text.utf8.count <= longest else { return nil }
    return beforeSlash(text) ?? ungrouped(text) ?? beforeUnit(text)
  }

  private static func ofNumber(_ text: Substring) -> String? {
    if let part = beforeSlash(text) {
      return "write \(part), for the maximum stands in criteria.csv"
    }
    if let plain = ungrouped(text) {
      return "write \(plain), without a sign between the thousands"
    }
    if hasLongFraction(text) { return "points have at most four decimals" }
    return beforeUnit(text).map { "write \($0) alone" }
  }

  /// What stands before the slash in `95/100`.
  private static func beforeSlash(_ text: Substring) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard parts.count == 2, Points(parts[0]) != nil, Points(parts[1]) != nil else { return nil }
    return parts[0]
  }

  /// `1069,25` for `1.069,25`, `1,069.25` and `1 069,25`.
  private static func ungrouped(_ text: Substring) -> String? {
    if let whole = joined(text.unicodeScalars) { return whole }
    guard let sign = text.unicodeScalars.lastIndex(where: { $0 == "." || $0 == "," }),
      let whole = joined(text.unicodeScalars[..<sign])
    else { return nil }
    let plain = whole + text[sign...]
    return Points(plain) == nil ? nil : plain
  }

  /// The digits of groups of three with one sign between them.
  private static func joined(_ digits: Substring.UnicodeScalarView) -> String? {
    func separates(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "." || scalar == "," || spaces.contains(scalar)
    }
    let groups = digits.split(omittingEmptySubsequences: false, whereSeparator: separates)
    guard groups.count > 1, Set(digits.filter(separates)).count == 1,
      (1...3).contains(groups[0].count), groups[0].first != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let whole = groups.map { String($0) }.joined()
    return whole.utf8.allSatisfy { (0x30...0x39).contains($0) } ? whole : nil
  }

  /// Whether it would be a number with fewer decimals.
  private static func hasLongFraction(_ text: Substring) -> Bool {
    guard let sign = text.unicodeScalars.lastIndex(where: { $0 == "." || $0 == "," }) else {
      return false
    }
    let decimals = text[sign...].utf8.dropFirst()
    return decimals.count > 4 && decimals.allSatisfy { (0x30...0x39).contains($0) }
      && Points(text[..<sign]) != nil
  }

  /// `985,5` for `985,5đ` and `985,5 điểm`.
  private static func beforeUnit(_ text: Substring) -> String? {
    let number = text.unicodeScalars.prefix {
      ("0"..."9").contains($0) || $0 == "." || $0 == ","
    }
    let unit = text.unicodeScalars[number.endIndex...].drop(while: spaces.contains)
    guard Points(Substring(number)) != nil, !unit.isEmpty,
      unit.allSatisfy({ $0.properties.isAlphabetic || $0 == "." })
    else { return nil }
    return String(number)
  }
}
