import ArgumentParser

/// What a call allows to disappear from the published site, or to change in it.
struct AllowedChanges: ParsableArguments {
  @Option(
    name: .customLong("allow-removal"),
    help: ArgumentHelp(
      "Let a year, a member or a language go that the site shows, or pages of it; can be repeated.",
      valueName: "name"))
  var removals: [String] = []

  @Option(
    name: .customLong("allow-changes"),
    help: ArgumentHelp(
      "Let the results of a closed year change without a correction; can be repeated.",
      valueName: "year"))
  var changedYears: [Int] = []

  /// Whether nothing is allowed.
  var isEmpty: Bool { removals.isEmpty && changedYears.isEmpty }
}
