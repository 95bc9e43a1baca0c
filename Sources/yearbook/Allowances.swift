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
      archive.years.map { "\($0.number)" } + archive.provinces.all.map(\.id)
        + archive.site.languages.map(\.code))
  }

  /// The option that allows what needs a confirmation, and nothing else.
  static func option(for confirmation: SiteChange.Confirmation) -> String {
    switch confirmation {
    case .removal(let name): "--allow-removal \(name)"
    case .changes(let year): "--allow-changes \(year)"
    }
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
      removals.map { (name: $0, confirmation: SiteChange.Confirmation.removal($0)) }
      + years.map { (name: "\($0)", confirmation: .changes($0)) }
    for (name, confirmation) in given where !used.contains(confirmation) {
      let option = Self.option(for: confirmation)
      let place = Place(path: output)
      if contentNames.contains(name) || changes.shows(name) {
        problems.report(
          .warning(
            "unused-allowance", "nothing here needs '\(option)'; leave it out", at: place))
      } else {
        problems.report(
          Problem(
            "unknown-allowance",
            "'\(Excerpt.visible(option))': neither the site nor the content has \(what(confirmation))"
              + " '\(Excerpt.visible(name))'\(Suggestion.text(for: name, among: suggestions(confirmation)))",
            at: place))
      }
    }
  }

  private func what(_ confirmation: SiteChange.Confirmation) -> String {
    switch confirmation {
    case .removal: "a year, member, language or page"
    case .changes: "a year"
    }
  }

  private func suggestions(_ confirmation: SiteChange.Confirmation) -> [String] {
    switch confirmation {
    case .removal: contentNames.sorted()
    case .changes: contentNames.filter { Int($0) != nil }.sorted()
    }
  }
}
