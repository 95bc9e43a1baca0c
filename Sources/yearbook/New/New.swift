import ArgumentParser
import Foundation
import Publishing

/// Writes starting files.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the first files of a site, a year or a note, filled with what is known.",
    discussion: """
      Nothing that is there is overwritten.

      Example: yearbook new site demo
      Example: yearbook new year 2026
      """,
    subcommands: [NewSite.self, NewYear.self, NewNote.self, NewTemplates.self])

  /// Writes files and names them.
  static func write(_ files: [NewFiles.File], in folder: String) throws {
    let standing = files.filter {
      FileManager.default.fileExists(atPath: "\(folder)/\($0.path)")
    }
    if let first = standing.first {
      let more = standing.count > 1 ? " and \(standing.count - 1) more are" : " is"
      throw Refusal("'\(folder)/\(first.path)'\(more) there already; nothing is written")
    }
    try NewFiles(files, in: folder).write(replacing: false)
    for file in files { Report.write("wrote \(folder)/\(file.path)", to: .standardOutput) }
  }
}
