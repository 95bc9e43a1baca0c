/// The problems that one run has found so far.
///
/// What cannot go on with any of them throws them together.
public struct Problems: Error, Sendable {
  private var found: Set<Problem> = []

  /// No problem yet.
  public init() {}

  /// All of them, sorted by place, each once.
  public var sorted: [Problem] { found.sorted() }

  /// Whether there is none, not even a warning.
  public var isEmpty: Bool { found.isEmpty }

  /// The number of errors.
  public var errorCount: Int { found.count { $0.severity == .error } }

  /// The number of warnings.
  public var warningCount: Int { found.count { $0.severity == .warning } }

  /// Adds one problem.
  public mutating func report(_ problem: Problem) {
    found.insert(problem)
  }

  /// Adds all problems of another collection.
  public mutating func report(_ others: Problems) {
    found.formUnion(others.found)
  }

  /// The value of `body`, or nil and one problem more.
  public mutating func collect<Value>(
    _ body: @autoclosure () throws(Problem) -> Value
  ) -> Value? {
    do {
      return try body()
    } catch {
      report(error)
      return nil
    }
  }

  /// The same problems with every warning turned into an error, as `--strict` asks.
  public func strict() -> Problems {
    var strict = Problems()
    for problem in found {
      strict.report(Problem(problem.code, problem.message, at: problem.place))
    }
    return strict
  }
}
