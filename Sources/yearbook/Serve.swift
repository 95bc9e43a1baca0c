import ArgumentParser
import Foundation
import Input
import Preview
import Publishing

/// Shows the site live in a browser of this machine.
struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the site in a browser while it is written; nothing is published.",
    discussion: """
      Each page is made when the browser asks for it. When content, templates or assets change, open \
      pages load anew; what is wrong is shown over them, with its place, until it is put right. Drafts \
      are shown, marked as such. Where a site was built, what a build would change in it is shown too, and \
      what it would refuse. Only this machine can open the pages. Ctrl-C ends it, with exit \
      status 0.

      Example: yearbook serve --open
      """)

  @Option(help: "The first port that is tried; if it is taken, the next free one is used.")
  var port = 8080

  @Option(
    help: ArgumentHelp("The folder of notes and sheets.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The folder of the site's own templates, words and assets; if not given, 'templates'. What it lacks"
        + " is taken from what came with the program.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder of the built site; what a build would change in it is shown.",
      valueName: "folder"),
    completion: .directory)
  var output = "site"

  @Flag(inversion: .prefixedNo, help: "Show drafts too.")
  var drafts = true

  @Flag(help: "Open the home page in the browser.")
  var open = false

  @Flag(help: "Look at the files again and again, for drives that do not tell of changes.")
  var poll = false

  @OptionGroup var page: MessagePageOption
  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError(
        "--port is a number from 1 to 65535, not \(port).",
        vi: "--port là số từ 1 đến 65535, không phải \(port).")
    }
  }

  func run() async throws {
    try await ExitStatus.from {
      let layers = DefaultTemplates.layers(templates)
      let page = try page.writer(content: content, messages, sources: [content] + layers)
      let comparison = PublishedComparison(output, sources: [content] + layers)
      let preview = Preview(
        content: content, templates: layers[0], lowerTemplates: layers.dropFirst().first,
        drafts: drafts, names: Seal.names,
        isPolling: poll,
        published: PublishedSite(mark: Publication.mark(of: output)) { content, templates in
          try await comparison.changes(content, templates)
        }
      ) { content, archive in
        var problems = Problems()
        try Seal.reportChanges(in: content, to: &problems, of: archive)
        return problems
      }
      do {
        try await Interruption.ends(.previewEnded) { [port, open] in
          try await preview.run(port: port) { found in
            Self.tellStart(found, asked: port)
            if open { Self.open(Self.address(found)) }
          } tell: { report in
            Self.tell(report)
            if let problems = report.problems { Self.write(problems, to: page) }
          }
        }
      } catch ExitStatus.interrupted {
        return
      }
    }
  }

  /// Writes the page of messages; that it cannot be written does not end the preview.
  private static func write(_ problems: Problems, to page: MessagePageWriter?) {
    do {
      try page?.write(
        problems,
        lead: Notice.found(errors: problems.errorCount, warnings: problems.warningCount).text)
    } catch {
      Failure(error)?.tell(.text)
    }
  }

  private static func address(_ port: Int) -> String { "http://localhost:\(port)/" }

  private static func tellStart(_ port: Int, asked: Int) {
    Report.write(
      .previewStarted(address: address(port), takenPort: port == asked ? nil : asked),
      to: .standardOutput)
    guard let failure = StandardOutput.failure else { return }
    failure.tell(.text)
    Foundation.exit(failure.status.rawValue)
  }

  /// Tells what was shown anew, and what is wrong where that has changed.
  private static func tell(_ report: PreviewReport) {
    if let problems = report.problems {
      ProblemOptions.write(problems, restWith: ProblemOptions.check)
      if problems.isEmpty, !report.isFirst {
        Report.write(.allPutRight, to: .standardOutput)
      }
    }
    guard let time = report.time, !report.isFirst else { return }
    let milliseconds = Int(time / .milliseconds(1))
    Report.write(
      .shownAfter(files: files(report.changed), milliseconds: milliseconds), to: .standardOutput)
  }

  /// What has changed, in few words.
  private static func files(_ change: FolderChange?) -> Notice.ChangedFiles {
    guard case .files(let paths) = change, let first = paths.sorted().first else {
      return .all
    }
    return .some(first: first, more: paths.count - 1)
  }

  /// Has the system open an address; where it cannot, the address has been told.
  private static func open(_ address: String) {
    #if os(macOS)
      let program = "open"
    #else
      let program = "xdg-open"
    #endif
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program, address]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { ended in
      guard ended.terminationStatus != 0 else { return }
      Report.write(.noBrowser(address: address), to: .standardError)
    }
    try? process.run()
  }
}
