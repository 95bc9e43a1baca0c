import Emulation
import Input
import Publishing

/// What a call allows to disappear from the published site or to change in it, each by its name.
struct Allowances {
  private let removals: Set<String>
  private let years: Set<Int>
  /// The years, members and languages of the content.
  private let contentNames: Set<String>

  /// - Parameters:
  ///   - removals: the years, members, languages and pages that may go.
  ///   - years: the closed years that may change.
  init(removals: [String] = [], years: [Int] = [], _ archive: Archive?) {
    self.removals = Set(removals)
    self.years = Set(years)
    guard !removals.isEmpty || !years.isEmpty, let archive else {
      contentNames = []
      return
    }
    contentNames = Set(
      archive.years.map { "\($0.number)" } + archive.members.all.map(\.id)
        + archive.site.languages.map(\.code))
  }

  /// Whether a change may happen: it needs no confirmation, or its own name was given.
  func allows(_ change: SiteChange) -> Bool {
    switch change.confirmation {
    case nil: true
    case .removal(let name): removals.contains(name)
    case .changes(let year): years.contains(year)
    }
  }

  /// Reports what is allowed and would not happen: a warning, for in a script it would allow the next
  /// mistake; an error where neither the site nor the content has anything of that name.
  func reportUnused(_ changes: SiteChanges, in output: String, to problems: inout Problems) {
    let used = Set(changes.all.compactMap(\.confirmation))
    let given =
      removals.map { SiteChange.Confirmation.removal($0) } + years.map { .changes($0) }
    let place = Place(path: output)
    for confirmation in given where !used.contains(confirmation) {
      let name = confirmation.name
      let fault: ChangeFault =
        contentNames.contains(name) || changes.shows(name)
        ? .unusedAllowance(confirmation)
        : .unknownAllowance(
          confirmation,
          nearest: Suggestion.nearest(to: name, among: suggestions(confirmation)))
      problems.report(CommandProblem.change(fault).at(place))
    }
  }

  private func suggestions(_ confirmation: SiteChange.Confirmation) -> [String] {
    switch confirmation {
    case .removal: contentNames.sorted()
    case .changes: contentNames.filter { Int($0) != nil }.sorted()
    }
  }
}
