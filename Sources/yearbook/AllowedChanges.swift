import ArgumentParser

/// What a call allows to disappear from the published site, or to change in it.
struct AllowedChanges: ParsableArguments {
  @Option(
    name: .customLong("allow-removal"),
    help: ArgumentHelp(
      "Let go what the site shows: a year (2025), a member (its id), a language (its code), one page"
        + " (2016/visit.html), or the folder or column of members where it is renamed, and nothing"
        + " else; can be repeated.",
      valueName: "name"))
  var removals: [String] = []

  @Option(
    name: .customLong("allow-changes"),
    help: ArgumentHelp(
      "Let the results of a closed year change without a correction, or its status or seal; can be"
        + " repeated.",
      valueName: "year"))
  var changedYears: [Int] = []

  /// Whether nothing is allowed.
  var isEmpty: Bool { removals.isEmpty && changedYears.isEmpty }
}
