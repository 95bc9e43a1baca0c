import ArgumentParser

/// What `build` and `check` are told alike.
struct SiteOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of notes and sheets.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Option(
    name: .customLong("templates"),
    help: ArgumentHelp(
      "The folder of the site's own templates, words and assets; if not given, 'templates'. What it lacks"
        + " is taken from what came with the program.", valueName: "folder"),
    completion: .directory)
  var chosenTemplates: String?

  @Flag(help: "Show drafts too.")
  var drafts = false

  @Flag(help: "Take every warning for an error.")
  var strict = false

  @OptionGroup var problems: ProblemOptions

  @Flag(
    name: .shortAndLong, help: "Print errors and warnings only, no progress and no success.")
  var quiet = false

  /// How problems are printed.
  var format: ProblemFormat { problems.format }

  /// The folder of templates that is taken.
  var templates: String { DefaultTemplates.folder(chosenTemplates) }

  /// The folder of the program's templates, which has what that folder lacks; nil where it is the same.
  var lowerTemplates: String? { DefaultTemplates.lower(than: templates) }

  /// All folders that a site is made from.
  var sources: [String] { [content, templates] + [lowerTemplates].compactMap(\.self) }
}
