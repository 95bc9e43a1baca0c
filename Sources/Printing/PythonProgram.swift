import Foundation

/// A program that is written in Python, by its first lines.
struct PythonProgram {
  /// The words after `#!`, or those of pip's way round a path that is too long for it.
  private let words: [String]

  /// Reads the beginning of a file; nil where it is no script.
  init?(_ path: String) {
    guard let file = try? FileHandle(forReadingFrom: URL(filePath: path)) else { return nil }
    defer { try? file.close() }
    let beginning = (try? file.read(upToCount: 4_096)) ?? Data()
    let lines = String(decoding: beginning, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix("#!") else { return nil }
    if let second = lines.dropFirst().first, second.hasPrefix("'''exec'") {
      words = Self.words(second.dropFirst("'''exec'".count))
    } else {
      words = Self.words(first.dropFirst(2))
    }
  }

  /// The Python that the program runs in, which `env` looks for in folders; nil for another language.
  func interpreter(in folders: [String]) -> String? {
    guard let program = words.first else { return nil }
    var path = program
    if path.hasSuffix("/env") {
      guard let name = words.dropFirst().first(where: { !$0.hasPrefix("-") }) else { return nil }
      path = folders.map { "\($0)/\(name)" }.first(where: Self.isProgram) ?? name
    }
    let name = path.split(separator: "/").last ?? ""
    return name.hasPrefix("py") && Self.isProgram(path) ? path : nil
  }

  private static func isProgram(_ path: String) -> Bool {
    FileManager.default.isExecutableFile(atPath: path)
  }

  /// The words of a line; blanks in double quotes part no words.
  private static func words(_ line: Substring) -> [String] {
    let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }
}
