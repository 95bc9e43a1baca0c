public import Foundation
import Workplaces

/// An import of a made-up sheet by the program.
public struct SheetTrial {
  /// What may become of an import.
  public enum Verdict: Equatable {
    /// Every figure is where it belongs.
    case right
    /// The program reported success, and these figures are wrong.
    case wrong([String])
    /// The program imported nothing and said this first.
    case refused(String)
  }

  /// What became of it.
  public let verdict: Verdict

  /// Imports a sheet into a site of its own.
  public init(_ sheet: RandomSheet, program: URL) throws {
    let place = try Workplace(holding: SheetSite.files)
    defer { place.remove() }
    try place.write(Data(sheet.bytes), to: sheet.name)
    let process = Process()
    process.executableURL = program.absoluteURL
    process.arguments = ["import", sheet.name, "--year", "\(sheet.truth.year)"]
    process.currentDirectoryURL = place.folder
    let errors = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let first = said.split(separator: "\n").first { $0.contains("error:") }
      verdict = .refused(first.map(String.init) ?? "exit \(process.terminationStatus): \(said)")
      return
    }
    let folder = "content/\(sheet.truth.year)"
    let differences = ImportedSheets(
      scores: try place.read("\(folder)/scores.csv"),
      criteria: (try? place.read("\(folder)/criteria.csv")) ?? ""
    ).differences(from: sheet.truth)
    verdict = differences.isEmpty ? .right : .wrong(differences)
  }
}
