import Input

/// Problems of a site, one for each place and code: a line in a loop makes the same one many times.
struct SiteCheckCauses {
  private struct Cause: Hashable {
    let place: Place
    let code: String
  }

  private var first: [Cause: LinkCheckProblem] = [:]
  private var more: [Cause: Int] = [:]

  /// Adds a problem; the first at a place is the one that is reported.
  mutating func add(_ problem: LinkCheckProblem, at place: Place) {
    let cause = Cause(place: place, code: problem.code.rawValue)
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
      let found = more[cause].map { .oftenInTemplate(problem, more: $0) } ?? problem
      problems.report(found.at(cause.place))
    }
    return problems
  }
}
