/// The problems that one run has found so far.
///
/// What cannot go on with any of them throws them together.
public struct Problems: Error, Hashable, Sendable {
  private var found: Set<Problem> = []

  /// No problem yet.
  public init() {}

  /// All of them, each once: errors first, then by place.
  public var sorted: [Problem] { found.sorted() }

  /// Whether there is none, not even a warning.
  public var isEmpty: Bool { found.isEmpty }

  /// The number of errors.
  public private(set) var errorCount = 0

  /// The number of warnings.
  public var warningCount: Int { found.count - errorCount }

  /// Adds one problem.
  public mutating func report(_ problem: Problem) {
    guard found.insert(problem).inserted, problem.severity == .error else { return }
    errorCount += 1
  }

  /// Takes back the problems that a closer look explains otherwise.
  mutating func remove(where isExplained: (Problem) -> Bool) {
    found = found.filter { !isExplained($0) }
    errorCount = found.count { $0.severity == .error }
  }

  /// Adds all problems of another collection.
  public mutating func report(_ others: Problems) {
    for problem in others.found { report(problem) }
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
  ///
  /// What an interrupted command left (`leftover`) stays a warning: no author has written it.
  public func strict() -> Problems {
    var strict = Problems()
    for problem in found {
      let isLeftover = problem.has(InputProblem.Code.leftover)
      strict.report(isLeftover ? problem : problem.framed(severity: .error))
    }
    return strict
  }
}
