public import Input

/// A problem of a test, which says itself what its code and message are.
struct UntypedKind: ProblemKind {
  struct Code: ProblemCode {
    let rawValue: String
    static let allCases: [Code] = []
    var guide: ProblemGuide { ProblemGuide("", remedy: "") }
    var vietnameseGuide: ProblemAdvice { ProblemAdvice("", remedy: "") }
  }

  let rawCode: String
  let severity: Problem.Severity
  let message: String
  var vietnamese: String { message }

  var code: any ProblemCode { Code(rawValue: rawCode) }
}

extension Problem {
  /// A problem at a place.
  public init(_ code: String, _ message: String, at place: Place, severity: Severity = .error) {
    self.init(
      UntypedKind(rawCode: code, severity: severity, message: message), at: place)
  }

  /// A problem that may be right as it is.
  public static func warning(_ code: String, _ message: String, at place: Place) -> Problem {
    Problem(code, message, at: place, severity: .warning)
  }
}
