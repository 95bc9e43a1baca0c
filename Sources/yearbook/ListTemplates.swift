import ArgumentParser
import Foundation
import Input
import Templates
import Website

/// Lists what templates may show.
struct ListTemplates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List the tags that each template may use.",
    discussion: """
      Besides these, every template may use {{words.…}}, the words of words.LANG.yaml, and \
      {{site.title}}.

      Example: yearbook templates year
      """)

  @Argument(help: ArgumentHelp("The templates; all if none is named.", valueName: "template"))
  var names: [String] = []

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    let known = Website.vocabularies.map(\.template)
    for name in names.map(TemplateLibrary.name) where !known.contains(name) {
      throw ValidationError(
        "There is no template '\(name)'\(Suggestion.text(for: name, among: known)). There are"
          + " \(known.joined(separator: ", ")).")
    }
  }

  func run() async throws {
    try await ExitStatus.from {
      for (template, vocabulary) in Website.vocabularies
      where names.isEmpty || names.map(TemplateLibrary.name).contains(template) {
        Report.write("\(template).mustache", to: .standardOutput)
        for line in vocabulary.split(separator: "\n") {
          Report.write("  \(line)", to: .standardOutput)
        }
      }
    }
  }
}
