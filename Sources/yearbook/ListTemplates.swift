import ArgumentParser
import Foundation
import Input
import Templates
import Website

/// Lists what templates may show.
struct ListTemplates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "List the tags that each template may use, or what a site's own templates change.",
    discussion: """
      Besides the listed tags, every template may use {{words.…}}, the words of words.LANG.yaml, \
      {{site.title}}, and {{site.extra.…}}, the fields under 'extra' in site.yaml; those of notes and \
      pages may use {{extra.…}}, the fields under 'extra' in them. A template of your own that a note or \
      page names may use what 'note' or 'page' may.

      With --diff: what the site's own templates change ('+' are your lines, '-' the program's), which \
      originals have changed since they were copied, and which files are equal and may go.

      Example: yearbook templates year
      Example: yearbook templates --diff
      """)

  @Argument(help: ArgumentHelp("The templates; all if none is named.", valueName: "template"))
  var names: [String] = []

  @Flag(help: "Show what the site's own templates change.")
  var diff = false

  @Option(
    name: .customLong("templates"),
    help: ArgumentHelp("The folder of the site's own templates, for --diff.", valueName: "folder"),
    completion: .directory)
  var folder = DefaultTemplates.own

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard !diff || names.isEmpty else {
      throw ValidationError(
        "--diff looks at all templates; leave the names out.",
        vi: "--diff xem mọi mẫu trang; hãy bỏ các tên.")
    }
    let known = Website.vocabularies.map(\.template)
    for name in names.map(TemplateLibrary.name) where !known.contains(name) {
      let isOwn = FileManager.default.fileExists(
        atPath: "\(folder)/\(name)\(TemplateLibrary.ending)")
      guard !isOwn else {
        throw ValidationError(
          "'\(name)' is a template of your own: it may use what the template may that it takes the place of,"
            + " 'note' or 'page', or that includes it.",
          vi:
            "'\(name)' là mẫu trang của riêng bạn: được dùng những gì mẫu mà nó thay thế ('note', 'page') hoặc mẫu"
            + " gọi nó được dùng.")
      }
      let nearest = Suggestion.nearest(to: name, among: known)
      let list = known.joined(separator: ", ")
      throw ValidationError(
        "There is no template '\(name)'\(Suggestion.english(nearest)). There are \(list).",
        vi: "không có mẫu trang '\(name)'\(Suggestion.vietnamese(nearest)). Các mẫu: \(list).")
    }
  }

  func run() async throws {
    try await ExitStatus.from {
      if diff { return try tellChanges() }
      for (template, vocabulary) in Website.vocabularies
      where names.isEmpty || names.map(TemplateLibrary.name).contains(template) {
        Report.write("\(template).mustache", to: .standardOutput)
        for line in vocabulary.split(separator: "\n") {
          Report.write("  \(line)", to: .standardOutput)
        }
      }
    }
  }

  private func tellChanges() throws {
    guard let lower = DefaultTemplates.lower(than: folder) else {
      let isThere = FileManager.default.fileExists(atPath: folder)
      return Report.write(
        .ownTemplates(folder: folder, isThere: isThere), to: .standardOutput)
    }
    var problems = Problems()
    let changes = try TemplateChanges(
      try FileTree(
        reading: folder, keepingLineEnds: true, anyKind: TemplateFolder.anyKind, problems: &problems
      ),
      against: try FileTree(
        reading: lower, keepingLineEnds: true, anyKind: TemplateFolder.anyKind, problems: &problems)
    )
    for finding in changes.findings {
      Report.write(
        .ownTemplate(path: "\(folder)/\(finding.path)", finding.text), to: .standardOutput)
      for line in finding.lines { Report.write("  \(line)", to: .standardOutput) }
    }
    for path in changes.needless {
      Report.write(.needlessTemplate(path: "\(folder)/\(path)"), to: .standardOutput)
    }
    Report.write(
      .templateCounts(own: changes.findings.count, needless: changes.needless.count),
      to: .standardOutput)
  }
}
