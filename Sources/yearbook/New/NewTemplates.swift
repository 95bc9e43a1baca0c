import ArgumentParser
import Foundation
import Input
import Publishing
import Templates
import Website

/// Copies files of the templates that came with the program, to be changed.
struct NewTemplates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Copy single templates, words or assets that came with the program, to be changed.",
    discussion: """
      A site's folder 'templates' holds only what differs; everything else comes from the program. The \
      first line of a copy names the version and digest of its original, so that 'yearbook templates \
      --diff' can say later which originals have changed.

      Example: yearbook new templates year style.css
      """)

  @Argument(
    help: ArgumentHelp(
      "Files by name: 'year', 'year.mustache', 'style.css', 'words.vi.yaml'.", valueName: "name"))
  var names: [String] = []

  @Flag(help: "Copy every file.")
  var all = false

  @Option(
    help: ArgumentHelp("The folder, which is made.", valueName: "folder"), completion: .directory)
  var to = DefaultTemplates.own

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard names.isEmpty != all else { return }
    throw all
      ? ValidationError(
        "--all copies every file; leave the names out.",
        vi: "--all chép mọi tệp; hãy bỏ các tên.")
      : ValidationError(
        "Name the files to be changed, such as 'yearbook new templates year'; 'yearbook templates'"
          + " lists the templates, and --all copies every file.",
        vi:
          "hãy ghi tên các tệp cần sửa, ví dụ 'yearbook new templates year'; 'yearbook templates' liệt kê"
          + " các mẫu trang, còn --all chép mọi tệp.")
  }

  func run() async throws {
    try await ExitStatus.from {
      var problems = Problems()
      let tree = try FileTree(
        reading: DefaultTemplates.required(), keepingLineEnds: true,
        anyKind: TemplateFolder.anyKind, problems: &problems)
      let known = tree.textPaths + tree.binaries.keys.sorted()
      let paths = try all ? known : names.map { try path(of: $0, among: known) }
      let files = try paths.map { path in
        NewFiles.File(
          path,
          bytes: TemplateCopy.text(
            of: try tree.storedBytes(of: path) ?? [], path: path,
            version: Yearbook.configuration.version))
      }
      let target = try ExclusiveFolder(opening: to, making: true)
      if New.isFinished(target) { return }
      guard all else { return try New.write(files, to: target) }
      try NewFiles(files, in: to).write(to: target, replacing: false)
      Report.write(.copied(count: files.count, folder: to), to: .standardOutput)
    }
  }

  private func path(of name: String, among known: [String]) throws -> String {
    let wanted = ["", TemplateLibrary.ending].map { name + $0 }
    let found = known.first { path in
      wanted.contains(path) || path == "assets/\(name)"
        || wanted.contains(where: { path == "assets/\($0)" })
    }
    if let found { return found }
    let names = known.map { path in
      name.contains(".")
        ? String(path.split(separator: "/").last ?? "") : TemplateLibrary.name(of: path)
    }
    let nearest = Suggestion.nearest(to: name, among: names)
    throw ValidationError(
      "The program has no template, words or asset '\(name)'\(Suggestion.english(nearest)).",
      vi: "chương trình không có mẫu trang, tệp từ ngữ hay tệp kèm theo nào tên là"
        + " '\(name)'\(Suggestion.vietnamese(nearest)).")
  }
}
