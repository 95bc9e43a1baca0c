import Foundation
import Workplaces

/// The built program `yearbook`, run as a user runs it.
struct Program {
  /// What a run ended with.
  struct Run {
    let status: Int32
    let output: String
    let errors: String

    /// The errors as lines of JSON without their texts in each language.
    var errorsInEnglish: String { errors.replacing(#/,"messages":{[^{}]*}/#, with: "") }
  }

  /// The root of the project.
  static let root = Workplace.root

  /// What makes the program speak a language on every machine.
  static func locale(_ language: String) -> [String: String] {
    ["LC_ALL": "", "LC_MESSAGES": language]
  }

  /// The environment of a run: English, whatever the machine speaks, unless it says otherwise.
  static func environment(_ own: [String: String] = [:], speaking language: String = "en")
    -> [String: String]
  {
    ProcessInfo.processInfo.environment.merging(locale(language)) { $1 }.merging(own) { $1 }
  }

  /// Runs the program in a folder and waits for its end.
  static func run(
    _ arguments: [String], in folder: URL, environment: [String: String] = [:],
    umask: String = "022", program: URL? = nil
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments =
      ["-c", "umask \(umask); exec \"$0\" \"$@\"", try (program ?? executable).path()]
      + arguments
    process.currentDirectoryURL = folder
    process.environment = Self.environment(environment)
    let output = folder.appending(path: ".output-\(UUID().uuidString)")
    let errors = folder.appending(path: ".errors-\(UUID().uuidString)")
    defer {
      try? FileManager.default.removeItem(at: output)
      try? FileManager.default.removeItem(at: errors)
    }
    for file in [output, errors] {
      try Data().write(to: file)
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }

  /// The program of `YEARBOOK_PROGRAM`, or the one beside the bundle of its tests.
  static var executable: URL {
    get throws {
      if let path = ProcessInfo.processInfo.environment["YEARBOOK_PROGRAM"], !path.isEmpty {
        return URL(filePath: path)
      }
      let places =
        CommandLine.arguments.map { URL(filePath: $0) }
        + Bundle.allBundles.map(\.bundleURL)
      for place in places {
        var folder = place
        for _ in 0..<5 {
          folder = folder.deletingLastPathComponent()
          let program = folder.appending(path: "yearbook")
          var isFolder: ObjCBool = false
          let exists = unsafe FileManager.default.fileExists(
            atPath: program.path(), isDirectory: &isFolder)
          if exists, !isFolder.boolValue { return program }
        }
      }
      throw CocoaError(.fileNoSuchFile)
    }
  }
}
