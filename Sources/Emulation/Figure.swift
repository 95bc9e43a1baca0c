import Input

/// A published number of points and how much of it is known.
public struct Figure: Hashable, Sendable {
  /// How the number stands to what it tells of.
  public enum Precision: Hashable, Sendable {
    /// The number itself: `985`.
    case exact
    /// A number near it: `~990`.
    case approximate
    /// A number it stays below: `<990`.
    case below
    /// A number it is above: `>980`.
    case above
  }

  /// What is known of the number.
  public let precision: Precision
  /// The number.
  public let points: Points

  /// Reads `985`, `985,5`, `~990`, `<990` or `>980`.
  ///
  /// - Throws: `points-number` for what is no number, `points-ambiguous` for `1.000`, which may be
  ///   one or a thousand, `points-range` for a number outside `range`.
  init(_ cell: LocatedText, within range: ClosedRange<Points>) throws(Problem) {
    let signs: [Character: Precision] = [
      "~": .approximate, "≈": .approximate, "<": .below, ">": .above,
    ]
    var number = cell.text
    precision = number.first.flatMap { signs[$0] } ?? .exact
    if precision != .exact { number = String(number.dropFirst().drop { $0 == " " }) }
    if let readings = Self.readings(of: number, within: range) {
      throw Problem(
        "points-ambiguous",
        "'\(number)' may be \(readings); write it without a sign between the thousands",
        at: cell.place)
    }
    guard let points = Points(number) else {
      throw Problem(
        "points-number",
        "'\(cell.text)' is no number of points; write 985, 985.5, ~990, <990 or leave it empty",
        at: cell.place)
    }
    guard range.contains(points) else {
      let (lowest, highest) = (range.lowerBound, range.upperBound)
      throw Problem(
        "points-range",
        "points lie between \(lowest.text(decimalSign: ".")) and"
          + " \(highest.text(decimalSign: ".")), not at \(points.text(decimalSign: "."))",
        at: cell.place)
    }
    self.points = points
  }

  /// A number of points that can only be exact, such as a maximum.
  /// - Throws: as `init`, and `points-number` for a number that is near or bounded.
  static func exact(
    _ text: LocatedText, within range: ClosedRange<Points>
  ) throws(Problem) -> Points {
    let figure = try Figure(text, within: range)
    guard figure.precision == .exact else {
      throw Problem(
        "points-number", "'\(text.text)' is no exact number of points", at: text.place)
    }
    return figure.points
  }

  /// The two readings of a number such as `1.000` or `1,000`, where both are in range.
  private static func readings(of number: String, within range: ClosedRange<Points>) -> String? {
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count == 2, (1...3).contains(parts[0].utf8.count), parts[1].utf8.count == 3,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), parts[0] != "0",
      let whole = Points(String(parts[0] + parts[1])), range.contains(whole)
    else { return nil }
    return "\(parts[0]) point and \(parts[1]) thousandths or \(parts[0])\(parts[1]) points"
  }
}
