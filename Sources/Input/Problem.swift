/// Something in content, templates or data that its author can put right.
public struct Problem: Error, Hashable, Sendable {
  /// Whether it must be put right (`error`) or may be right as it is (`warning`).
  public enum Severity: String, Hashable, Sendable {
    /// It may be right as it is.
    case warning
    /// It must be put right; nothing is published until then.
    case error
  }

  /// Where it stands.
  public let place: Place
  /// Whether it stops a build.
  public let severity: Severity
  /// A short name that stays the same from version to version, such as `points-range`.
  public let code: String
  /// What stands there and what would be right, as one sentence without a full stop.
  public let message: String

  /// A problem at a place.
  public init(_ code: String, _ message: String, at place: Place, severity: Severity = .error) {
    self.place = place
    self.severity = severity
    self.code = code
    self.message = message
  }

  /// A problem that may be right as it is.
  public static func warning(_ code: String, _ message: String, at place: Place) -> Problem {
    Problem(code, message, at: place, severity: .warning)
  }
}

extension Problem: Comparable {
  /// Orders errors before warnings, then by place, code and message.
  public static func < (one: Problem, other: Problem) -> Bool {
    if one.severity != other.severity { return one.severity == .error }
    if one.place != other.place { return one.place < other.place }
    return (one.code, one.message) < (other.code, other.message)
  }
}
