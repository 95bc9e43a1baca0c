import Emulation
import Input

/// Rows with figures of units that are not members.
struct Strangers {
  /// The most of them that are reported one by one.
  private static let most = 5

  private var all: [(problem: Problem, name: Grid.Cell)] = []

  /// Notes why a name is not that of a member.
  mutating func note(_ problem: Problem, _ name: Grid.Cell) {
    all.append((problem, name))
  }

  /// Reports each of a few, and many that are nothing like a member at once.
  func report(to problems: inout Problems) {
    let (near, far) = (
      all.filter { !Self.isFar($0.problem) }, all.filter { Self.isFar($0.problem) }
    )
    for (problem, _) in near { problems.report(problem) }
    guard far.count > Self.most, let first = far.first else {
      for (problem, _) in far {
        problems.report(
          Problem(
            problem.code,
            "\(problem.message); --only-members leaves out units that are not members",
            at: problem.place))
      }
      return
    }
    problems.report(
      Problem(
        "unknown-province",
        "\(far.count) rows with figures are of units that provinces.yaml does not list, the first"
          + " '\(Excerpt.beginning(of: first.name.text.text))' in \(first.name.address);"
          + " --only-members leaves them out", at: first.name.text.place))
  }

  /// Whether a name is like that of no member, or is that of one of other years.
  private static func isFar(_ problem: Problem) -> Bool {
    problem.code == "not-a-member"
      || (problem.code == "unknown-province" && !problem.message.contains("did you mean"))
  }
}
