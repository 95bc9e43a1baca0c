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
    let far = all.compactMap { noted in
      Self.far(noted.problem).map { (kind: $0, place: noted.problem.place, name: noted.name) }
    }
    for (problem, _) in all where Self.far(problem) == nil { problems.report(problem) }
    guard far.count > Self.most, let first = far.first?.name else {
      for (kind, place, _) in far { problems.report(ImportProblem.notAMember(kind).at(place)) }
      return
    }
    problems.report(
      ImportProblem.notMembers(count: far.count, first: first.text.text, first.address)
        .at(first.text.place))
  }

  /// Why a name that is like that of no member is none, or is that of one of other years; nil for others.
  private static func far(_ problem: Problem) -> EmulationProblem? {
    guard let kind = problem.kind as? EmulationProblem else { return nil }
    if case .unknownMember(_, let nearest) = kind { return nearest.isEmpty ? kind : nil }
    return problem.has(EmulationProblem.Code.notAMember) ? kind : nil
  }
}
