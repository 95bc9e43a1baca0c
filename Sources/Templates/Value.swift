/// A value whose names are known only when the program runs: words of the interface, JSON.
///
/// Numbers are text; whoever makes the value says how they print.
public enum Value: Sendable, Hashable {
  /// No value; it shows nothing, wherever it stands.
  case null
  /// Text, escaped when it is printed.
  case text(String)
  /// Finished HTML.
  case markup(Markup)
  /// A condition.
  case flag(Bool)
  /// Values one after the other.
  case list([Value])
  /// Values by name.
  case record([String: Value])
}

extension Value: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByNilLiteral {
  /// Text.
  public init(stringLiteral text: String) {
    self = .text(text)
  }

  /// A condition.
  public init(booleanLiteral flag: Bool) {
    self = .flag(flag)
  }

  /// No value.
  public init(nilLiteral: ()) {
    self = .null
  }
}

extension Value: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  /// A list.
  public init(arrayLiteral elements: Value...) {
    self = .list(elements)
  }

  /// A record; of two values with one name the later counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .record(Dictionary(elements) { $1 })
  }
}
