import ArgumentParser
import Foundation
import Input
import Publishing

/// Writes starting files.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write the first files of a site, a year or a note, and forms to fill in.",
    discussion: """
      Nothing that is there is overwritten. All files are written or none; after a kill, the same call \
      finishes them.

      Example: yearbook new site demo
      Example: yearbook new year 2026
      Example: yearbook new form 2026
      """,
    subcommands: [
      NewSite.self, NewYear.self, NewNote.self, NewForm.self, NewTemplates.self,
    ])

  /// Whether an interrupted run of this command was finished when its folder was opened; then its files
  /// are named.
  static func isFinished(_ folder: ExclusiveFolder) -> Bool {
    guard folder.hasFinishedThisCommand, let plan = folder.finished else { return false }
    for entry in plan.entries { tell(entry.path, in: folder) }
    return true
  }

  /// Writes files and names them.
  static func write(_ files: [NewFiles.File], to folder: ExclusiveFolder) throws {
    let new = NewFiles(files, in: folder.shown)
    if try new.areThere() {
      return Report.write(
        .areThere(folder: folder.shown), to: .standardOutput)
    }
    let standing = files.filter {
      FileManager.default.fileExists(atPath: "\(folder.shown)/\($0.path)")
    }
    if let first = standing.first {
      let more = standing.count - 1
      throw Refusal(
        "'\(folder.shown)/\(first.path)'\(more > 0 ? " and \(more) more are" : " is") there already;"
          + " nothing is written",
        vi:
          "'\(folder.shown)/\(first.path)'\(more > 0 ? " và \(more) tệp khác" : "") đã có sẵn; chưa ghi gì"
      )
    }
    try new.write(to: folder, replacing: false)
    for file in files { tell(file.path, in: folder) }
  }

  private static func tell(_ path: String, in folder: ExclusiveFolder) {
    Report.write(.wrote("\(folder.shown)/\(path)"), to: .standardOutput)
  }
}
