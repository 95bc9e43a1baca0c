import ArgumentParser
import Foundation
import Input
import Publishing

/// Whether messages are written as a page, too, and where.
struct MessagePageOption: ParsableArguments {
  @Option(
    name: .customLong("report"),
    help: ArgumentHelp(
      "Write the messages as a page, too, for those who have no terminal; outside content and site.",
      valueName: "file"),
    completion: .file(extensions: ["html"]))
  var path: String?

  /// What writes the page; nil where none is asked for.
  ///
  /// - Parameters:
  ///   - content: the folder of the content, whose first language the page has if none is asked for.
  ///   - asked: the language that is asked for.
  func writer(
    content: String, _ asked: MessageOptions, sources: [String]
  ) throws -> MessagePageWriter? {
    guard let path else { return nil }
    return MessagePageWriter(
      file: try MessageFile(path, sources: sources),
      language: asked.lang?.language ?? .ofSite(content) ?? .chosen)
  }
}

/// Writes the page of messages of a run.
struct MessagePageWriter: Sendable {
  fileprivate let file: MessageFile
  fileprivate let language: MessageLanguage

  /// Writes what was found, under the last line of the run.
  func write(_ problems: Problems, lead: Bilingual) throws {
    try file.write(MessagePage(problems, lead: lead, in: language).html(at: Date()))
  }

  /// Writes why the run could not do its work; where that fails, too, the terminal has it.
  func write(_ error: any Error) {
    guard let failure = Failure(error) else { return }
    try? write(Problems(), lead: failure.message)
  }
}
