import ArgumentParser
import Input

/// The command `yearbook`.
@main
struct Yearbook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yearbook",
    abstract: "Makes the website of an emulation cluster from notes and score sheets.",
    discussion: """
      Notes are Markdown with YAML front matter, scores are CSV. Nothing is published while \
      anything in them is wrong.

        yearbook build             make the site of content/ in site/
        yearbook check             check everything, write nothing
        yearbook serve             show the site in a browser while it is written
        yearbook pdf --year 2016   print the papers of a year into the site
        yearbook archive           pack the site, or a year of it, into a zip file
        yearbook verify site       say which files of a copy are not as they were written
        yearbook seal 2016         fix a closed year: a later change of its files is an error
        yearbook templates year    list what the template of a year's page may show

      Exit status: 0 fine, 1 problems in content or templates, 2 a copy does not verify, 64 wrong \
      use, 69 no program to print with or no port to serve on, 73 output refused, 74 the disk failed, 130 and 143 stopped \
      by Ctrl-C or another program.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, Serve.self, PrintPDF.self, SealYear.self, PackArchive.self,
      Verify.self, ListTemplates.self, Render.self,
    ])

  static func main() async {
    if let word = CommandLine.arguments.dropFirst().first, let error = unknownCommand(word) {
      exit(withError: error)
    }
    await main(nil)
  }

  /// What is wrong with the first word of a call; nil for a command or an option.
  private static func unknownCommand(_ word: String) -> ValidationError? {
    let known = configuration.subcommands.map { command in
      command.configuration.commandName ?? "\(command)".lowercased()
    }
    guard !word.hasPrefix("-"), !(known + ["help"]).contains(word) else { return nil }
    return ValidationError(
      "There is no command '\(word)'\(Suggestion.text(for: word, among: known)). There are"
        + " \(known.joined(separator: ", ")).")
  }
}
