import Foundation
import SiteFiles
import Testing

@testable import Publishing

/// A folder of the test's own below the system's folder for temporary files; it goes with its value.
final class TestFolder: Sendable {
  let path: String

  init() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    path = try #require(System.realPath(place.path()))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The absolute path of what is called `name` here.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let folder = (self(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: self(name)))
  }

  func link(_ name: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self(name), withDestinationPath: destination)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: true)
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self(name))
  }

  func setMode(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: self(name))
  }

  func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: self(name))[.posixPermissions] as? Int
  }

  /// The number of the file on the disk, and when it was last written.
  func identity(of name: String) throws -> [String] {
    let attributes = try FileManager.default.attributesOfItem(atPath: self(name))
    return ["\(attributes[.systemFileNumber] ?? "")", "\(attributes[.modificationDate] ?? "")"]
  }

  /// All names below a folder, sorted; a file with its text, a link with where it leads.
  func contents(of name: String) throws -> [String: String] {
    var found: [String: String] = [:]
    for below in try FileManager.default.subpathsOfDirectory(atPath: self(name)) {
      let path = self("\(name)/\(below)")
      switch System.identity(of: path)?.1 {
      case .folder: found[below] = "folder"
      case .link:
        found[below] = "→ " + (try FileManager.default.destinationOfSymbolicLink(atPath: path))
      default:
        found[below] = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
      }
    }
    return found
  }

  /// The names in a folder, hidden ones too, sorted.
  func names(in name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self(name)).sorted()
  }

  /// The exit status and the output of a command that runs in a folder.
  func run(_ command: [String], in name: String) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = URL(filePath: self(name))
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}

/// A site as a literal: paths and what stands there.
func pages(_ texts: KeyValuePairs<String, String>) -> [SiteFile] {
  texts.map { path, text in SiteFile(path: path) { Array(text.utf8) } }
}
