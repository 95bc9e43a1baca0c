public import Input

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
  public init(_ cell: LocatedText, within range: ClosedRange<Points>) throws(Problem) {
    let (precision, number) = Self.parts(of: cell.text)
    if Self.mayBeOpen(number), let written = OfficeNumber(number), written.form == .open,
      let thousand = written.thousand, range.contains(thousand)
    {
      throw EmulationProblem.pointsAmbiguous(String(number), both: Self.bothMeanings(written))
        .at(cell.place)
    }
    guard let points = Points(number) else { throw Self.noNumber(cell) }
    try self.init(points, precision, within: range, at: cell.place)
  }

  /// Points that were read, within a range.
  /// - Throws: `points-range` for a number outside `range`.
  init(
    _ points: Points, _ precision: Precision, within range: ClosedRange<Points>, at place: Place
  ) throws(Problem) {
    guard range.contains(points) else {
      let (lowest, highest) = (range.lowerBound, range.upperBound)
      throw EmulationProblem.pointsOutOfRange(points, lowest: lowest, highest: highest).at(place)
    }
    self.precision = precision
    // The zero of 98.1250 says that the point is no sign between thousands, and no more.
    let hasMark = points.decimals == 4 && points.tenThousandths % 10 == 0 && points.hasGroup
    self.points = hasMark ? Points(tenThousandths: points.tenThousandths, decimals: 3) : points
  }

  /// A figure that is known, such as a computed total.
  init(_ points: Points) {
    precision = .exact
    self.points = points
  }

  /// The points, where they are exact.
  public var exact: Points? { precision == .exact ? points : nil }

  /// The figure with a point, as messages tell it.
  var plain: String {
    switch precision {
    case .exact: points.plain
    case .approximate: "~\(points.plain)"
    case .below: "<\(points.plain)"
    case .above: ">\(points.plain)"
    }
  }

  /// The figure as sheets of a site write it, in a form that has one meaning.
  public var written: String {
    switch precision {
    case .exact: points.written
    case .approximate: "~\(points.written)"
    case .below: "<\(points.written)"
    case .above: ">\(points.written)"
    }
  }

  /// Whether the number surely fulfils, or surely does not, what more points fulfil ever more easily;
  /// nil where that is not known.
  func surely(_ isFulfilled: (Points) -> Bool) -> Bool? {
    switch precision {
    case .exact: isFulfilled(points)
    case .approximate: nil
    case .below: isFulfilled(points - Points.least) ? nil : false
    case .above: isFulfilled(points + Points.least) ? true : nil
    }
  }

  /// The least that it can be, of at most `maximum` points.
  func least(of maximum: Points) -> Points {
    switch precision {
    case .exact, .above: points
    case .approximate, .below: .zero
    }
  }

  /// The most that it can be, of at most `maximum` points.
  func most(of maximum: Points) -> Points {
    switch precision {
    case .exact, .below: points
    case .approximate, .above: maximum
    }
  }

  /// A number of points that can only be exact, such as a maximum.
  /// - Throws: as `init`, and `points-number` for a number that is near or bounded.
  static func exact(
    _ text: LocatedText, within range: ClosedRange<Points>
  ) throws(Problem) -> Points {
    let figure = try Figure(text, within: range)
    guard figure.precision == .exact else {
      throw EmulationProblem.pointsNotExact(text.text).at(text.place)
    }
    return figure.points
  }

  /// The problem of a cell that holds no number of points, with what to write there.
  static func noNumber(_ cell: LocatedText) -> Problem {
    EmulationProblem.notPoints(Excerpt.beginning(of: cell.text), PointsAdvice(cell.text))
      .at(cell.place)
  }

  /// What stands before a number, and the number.
  static func parts(of text: String) -> (precision: Precision, number: Substring) {
    let precision: Precision
    switch text.unicodeScalars.first {
    case "~", "≈": precision = .approximate
    case "<": precision = .below
    case ">": precision = .above
    default: return (.exact, text[...])
    }
    return (precision, text.dropFirst().drop { $0 == " " })
  }

  /// Whether a number ends like `1.000` or `1,000`.
  private static func mayBeOpen(_ number: Substring) -> Bool {
    number.utf8.dropLast(3).last.map { $0 == 0x2E || $0 == 0x2C } ?? false
  }

  /// The two ways to write a number in the open form, each with one meaning: `98.1250 or 98125`.
  static func bothMeanings(_ number: OfficeNumber) -> Bilingual {
    let both = [number.decimal, number.thousand].compactMap { $0?.written }
    return Bilingual(both.joined(separator: " or "), vi: both.joined(separator: " hoặc "))
  }
}
