import ArgumentParser
import Foundation
import Input
import Publishing

/// Copies the templates that came with the program, to be changed.
struct NewTemplates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Copy the templates, words and assets that came with the program, to be changed.",
    discussion: """
      A site with a folder 'templates' is made with these and no others. 'yearbook templates' lists \
      what each may show.

      Example: yearbook new templates
      """)

  @Argument(help: ArgumentHelp("The folder, which is made.", valueName: "folder"))
  var folder = DefaultTemplates.own

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    try await ExitStatus.from {
      let target = try ExclusiveFolder(opening: folder, making: true)
      guard let source = DefaultTemplates.installed else {
        throw Refusal(
          "the templates that belong beside the program, in share/yearbook/templates, are missing;"
            + " install it again",
          vi: "thiếu các mẫu trang đi kèm chương trình, trong share/yearbook/templates; hãy cài lại"
        )
      }
      var problems = Problems()
      let tree = try FileTree(reading: source, keepingLineEnds: true, problems: &problems)
      let files = try (tree.textPaths + tree.binaries.keys.sorted()).map { path in
        NewFiles.File(path, bytes: try tree.storedBytes(of: path) ?? [])
      }
      try NewFiles(files, in: folder).write(to: target, replacing: false)
      Report.write(.copied(count: files.count, folder: folder), to: .standardOutput)
    }
  }
}
