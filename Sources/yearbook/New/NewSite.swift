import ArgumentParser
import Foundation
import Publishing

/// Writes a small site to begin with.
struct NewSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write a small site of an invented cluster that explains itself.",
    discussion: """
      The site builds as it is, in English and Vietnamese; change its files one after the other. It \
      takes the templates that came with the program; 'yearbook new templates NAME' copies one to be \
      changed.

      Example: yearbook new site demo && cd demo && yearbook build
      """)

  @Argument(help: ArgumentHelp("The folder, which is made.", valueName: "folder"))
  var folder: String

  func run() async throws {
    try await ExitStatus.from {
      let target = try ExclusiveFolder(opening: folder, making: true)
      if !New.isFinished(target) { try New.write(StarterSite.files, to: target) }
      Report.write(
        "Next: cd \(folder), then 'yearbook serve --open' shows the site while you write, and 'yearbook"
          + " build' makes it: open site/index.html", to: .standardOutput)
    }
  }
}
