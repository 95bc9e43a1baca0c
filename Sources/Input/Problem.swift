/// Something in content, templates or data that its author can put right.
public struct Problem: Error, Sendable {
  /// Whether it must be put right (`error`) or may be right as it is (`warning`).
  public enum Severity: String, Hashable, Sendable {
    /// It may be right as it is.
    case warning
    /// It must be put right; nothing is published until then.
    case error
  }

  /// Where it is.
  public let place: Place
  /// Whether it stops a build.
  public let severity: Severity
  /// What is wrong: a case of the catalogue of the module that found it.
  public let kind: any ProblemKind
  /// A short name that stays the same from version to version, such as `points-range`.
  public let code: String
  /// What is there and what would be right, as one sentence without a full stop.
  public var message: String { kind.message }

  /// The same in a language; in Vietnamese with the keys that its file uses, or with what they mean.
  public func message(in language: MessageLanguage) -> String {
    let message = kind.message(in: language)
    guard language == .vietnamese else { return message }
    return FileKeys(place.file).translated(message, at: place)
  }

  /// A problem at a place.
  public init(_ kind: some ProblemKind, at place: Place) {
    self.place = place
    self.kind = kind
    severity = kind.severity
    code = kind.code.rawValue
  }

  /// Whether it has a code.
  public func has<Code: ProblemCode>(_ code: Code) -> Bool { kind.code as? Code == code }

  /// The same problem with more around its message, of another severity or at another place.
  ///
  /// - Parameters:
  ///   - prefix: what comes before the message, such as `C7: `.
  ///   - suffix: what comes after it, such as `; give the folder as --content`.
  public func framed(
    prefix: String = "", suffix: Bilingual = Bilingual(same: ""), severity: Severity? = nil,
    at place: Place? = nil
  ) -> Problem {
    func framed(_ kind: some ProblemKind) -> Problem {
      Problem(
        FramedKind(
          kind: kind, severity: severity ?? self.severity, prefix: prefix, suffix: suffix),
        at: place ?? self.place)
    }
    return framed(kind)
  }
}

extension Problem: Hashable {
  /// Problems that people read alike are one.
  public static func == (one: Problem, other: Problem) -> Bool {
    one.place == other.place && one.severity == other.severity && one.code == other.code
      && one.message == other.message
  }

  /// Hashes what people read.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(severity)
    hasher.combine(code)
    hasher.combine(message)
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
