/// The problems that one run has found so far.
///
/// What cannot go on with any of them throws them together.
public struct Problems: Error, Sendable {
  /// How many of one code in one file are kept.
  public static let mostAlike = 1_000

  private struct Kind: Hashable {
    let code: String
    let path: String
    let severity: Problem.Severity
  }

  private var found: Set<Problem> = []
  /// The same in the order in which they were reported, as which of many are kept follows from it.
  private var inOrder: [Problem] = []
  /// The number of those of a kind; one more than are kept, where it is said that there are more.
  private var counts: [Kind: Int] = [:]

  /// No problem yet.
  public init() {}

  /// All of them, each once: errors first, then by place.
  public var sorted: [Problem] { found.sorted() }

  /// Whether there is none, not even a warning.
  public var isEmpty: Bool { found.isEmpty }

  /// The number of errors.
  public private(set) var errorCount = 0

  /// Whether the nearest of so many words may be looked for: the more was found, the fewer, so that many
  /// mistakes among many words take no longer than few.
  public func allowsSuggestion(among count: Int) -> Bool {
    errorCount < Self.mostAlike && errorCount * count < 50_000
  }

  /// The number of warnings.
  public var warningCount: Int { found.count - errorCount }

  /// Adds one problem; `too-many-mistakes` instead, where too many of its code are in its file.
  public mutating func report(_ problem: Problem) {
    let path = problem.place.file.path
    let kind = Kind(code: problem.code, path: path, severity: problem.severity)
    let count = counts[kind, default: 0]
    guard count < Self.mostAlike else {
      guard count == Self.mostAlike, !found.contains(problem) else { return }
      counts[kind] = count + 1
      let more = InputProblem.moreAlike(code: problem.code, most: Self.mostAlike)
      add(more.at(Place(path: path)).framed(severity: problem.severity))
      return
    }
    if add(problem) { counts[kind] = count + 1 }
  }

  /// Adds a problem; false where it is known.
  @discardableResult private mutating func add(_ problem: Problem) -> Bool {
    guard found.insert(problem).inserted else { return false }
    inOrder.append(problem)
    if problem.severity == .error { errorCount += 1 }
    return true
  }

  /// Takes back the problems that a closer look explains otherwise.
  package mutating func remove(where isExplained: (Problem) -> Bool) {
    let kept = inOrder.filter { !isExplained($0) }
    self = Problems()
    for problem in kept { report(problem) }
  }

  /// Adds all problems of another collection.
  public mutating func report(_ others: Problems) {
    for problem in others.inOrder { report(problem) }
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
    for problem in inOrder {
      let isLeftover = problem.has(InputProblem.Code.leftover)
      strict.report(isLeftover ? problem : problem.framed(severity: .error))
    }
    return strict
  }
}

extension Problems: Hashable {
  /// The same problems, in whatever order they were reported.
  public static func == (one: Problems, other: Problems) -> Bool { one.found == other.found }

  /// Hashes all of them.
  public func hash(into hasher: inout Hasher) { hasher.combine(found) }
}
