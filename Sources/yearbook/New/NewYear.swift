import ArgumentParser
import Emulation
import Foundation
import Input
import Publishing

/// Writes the first files of an emulation year.
struct NewYear: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "Write the first files of an emulation year.",
    discussion: """
      The summary note in each language, a sheet of scores with the members in force, the criteria of \
      the year before, the head and deputy that its conference chose. The note is a draft: 'yearbook \
      serve' shows it, 'yearbook build' does not. Sheets that are there stay.

      Example: yearbook new year 2026
      """)

  @Argument(help: "The year.")
  var year: Int

  @Option(
    help: ArgumentHelp("The folder of notes and sheets.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @OptionGroup var messages: MessageOptions

  func validate() throws {
    guard (1000...9999).contains(year) else {
      throw ValidationError(
        "The emulation year has four digits, such as 2026, not \(year).",
        vi: "năm thi đua có bốn chữ số, ví dụ 2026, không phải \(year).")
    }
  }

  func run() async throws {
    try await ExitStatus.from {
      let folder = try ExclusiveFolder(opening: content)
      if !New.isFinished(folder) { try write(to: folder) }
      Report.write(
        .nextAfterYear(year), to: .standardOutput)
    }
  }

  private func write(to folder: ExclusiveFolder) throws {
    let known = try KnownContent(content, year)
    if let summary = summary(known) {
      throw Refusal(
        "'\(content)/\(summary)' is the summary of \(year) already; 'yearbook new note --year"
          + " \(year)' writes another note",
        vi:
          "'\(content)/\(summary)' đã là bài tổng kết năm \(year); 'yearbook new note --year \(year)' tạo"
          + " bài khác")
    }
    let hasScores = known.tree.texts["\(year)/scores.csv"] != nil
    let files = YearStarter(known.vocabulary, known.archive, hasScores: hasScores).files
      .filter { known.tree.texts[$0.path] == nil }
    try New.write(files, to: folder)
  }

  /// The note that holds the year's facts, also where it has mistakes.
  private func summary(_ known: KnownContent) -> String? {
    if let year = known.archive[year] { return year.note.contentPath }
    return known.tree.paths(in: "\(year)").first { path in
      guard path.hasSuffix(".md"), let file = known.tree.texts[path] else { return false }
      let text = file.text(0..<file.bytes.count)
      return text.contains("\nkind: summary")
        || text.contains("\n\(StarterWords(.vietnamese).pair("kind", "summary"))")
    }
  }
}
