import Input

/// Problems of a site, one for each place and code: a line in a loop makes the same one many times.
struct SiteCheckTold {
  private struct Cause: Hashable {
    let place: Place
    let code: String
  }

  private var first: [Cause: Problem] = [:]
  private var more: [Cause: Int] = [:]

  /// Adds a problem; the first at a place is the one that is told.
  mutating func add(_ problem: Problem) {
    let cause = Cause(place: problem.place, code: problem.code)
    if first[cause] == nil {
      first[cause] = problem
    } else {
      more[cause, default: 0] += 1
    }
  }

  /// The problems, each with the number of others like it.
  var problems: Problems {
    var problems = Problems()
    for (cause, problem) in first {
      guard let more = more[cause] else {
        problems.report(problem)
        continue
      }
      let message = "\(problem.message); \(more) more like it come\(more == 1 ? "s" : "") from here"
      problems.report(Problem(problem.code, message, at: problem.place))
    }
    return problems
  }
}
