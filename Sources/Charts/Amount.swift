/// A number to draw, with the words that stand for it.
///
/// Numbers are in any unit that is the same through the chart; words come as the page writes them.
public enum Amount: Hashable, Sendable {
  /// A number that is known: 9895, "989.5".
  case exact(Int, String)
  /// A number that is known only about or as a bound: 990, "≈ 990".
  case approximate(Int, String)
  /// No number, and the words that say so: "not published".
  case missing(String)

  /// The number; nil where there is none.
  public var number: Int? {
    switch self {
    case .exact(let number, _), .approximate(let number, _): number
    case .missing: nil
    }
  }

  /// The figure or the words for its lack.
  public var text: String {
    switch self {
    case .exact(_, let text), .approximate(_, let text), .missing(let text): text
    }
  }

  /// Whether the number is known to the last.
  var isExact: Bool {
    if case .exact = self { true } else { false }
  }
}
