import Foundation
import Testing
import Workplaces

/// A part of a guide in which each command and each answer is run as it is written.
///
/// It begins with `<!-- walk: NAME -->`, in the folder of a new `yearbook new site --demo`, and ends with
/// `<!-- walk ends -->`. In it, lines after `$ ` in blocks of `console` are commands, and the lines below a
/// command are all that it writes; `…` alone is any number of lines, and times are not compared. What the
/// reader edits is a remark: `<!-- edit FILE: OLD → NEW -->`, with `\n` for a line end, `<!-- write FILE -->`,
/// which writes the block of code that follows, or `<!-- files: FOLDER -->`, which lays a folder of
/// Tests/Fixtures/walks over the site.
struct Walk {
  /// What is done in a walk, with the number of its line.
  enum Step {
    case run(command: String, answer: [String], line: Int)
    case edit(file: String, old: String, new: String, line: Int)
    case write(file: String, text: String)
    case lay(folder: String)
  }

  let name: String
  let steps: [Step]

  /// The walks of a guide.
  static func all(in text: String) -> [Walk] {
    var walks: [Walk] = []
    var name: String?
    var steps: [Step] = []
    var isConsole = false
    /// The file that a block of code is, with its lines so far; nil before the block begins.
    var file: (name: String, lines: [Substring]?)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if let match = line.wholeMatch(of: #/<!-- walk: (.+) -->/#) {
        (name, steps) = (String(match.1), [])
      } else if line == "<!-- walk ends -->", let ended = name {
        walks.append(Walk(name: ended, steps: steps))
        name = nil
      } else if name == nil {
        continue
      } else if let written = file {
        if let lines = written.lines, line == "```" {
          let text = (lines + [""]).joined(separator: "\n")
          steps.append(.write(file: written.name, text: text))
          file = nil
        } else {
          file = (written.name, written.lines.map { $0 + [line] } ?? [])
        }
      } else if let match = line.wholeMatch(of: #/<!-- write (.+) -->/#) {
        file = (String(match.1), nil)
      } else if line == "```console" {
        isConsole = true
      } else if line.hasPrefix("```") {
        isConsole = false
      } else if isConsole, line.hasPrefix("$ ") {
        steps.append(.run(command: String(line.dropFirst(2)), answer: [], line: index + 1))
      } else if isConsole, case .run(let command, let answer, let number) = steps.last {
        steps[steps.count - 1] = .run(
          command: command, answer: answer + [String(line)], line: number)
      } else if let match = line.wholeMatch(of: #/<!-- edit ([^:]+): (.+) → (.+) -->/#) {
        steps.append(
          .edit(
            file: String(match.1), old: unescaped(match.2), new: unescaped(match.3), line: index + 1
          ))
      } else if let match = line.wholeMatch(of: #/<!-- files: (.+) -->/#) {
        steps.append(.lay(folder: String(match.1)))
      }
    }
    return walks
  }

  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("\\n", with: "\n")
  }

  /// Goes all steps in a new site; a command that answers otherwise is an issue at its line.
  func go(in guide: String) throws {
    let place = try Workplace(holding: [:])
    defer { place.remove() }
    let language = guide.hasPrefix("huong-dan") ? "vi" : "en"
    let made = try Program.run(
      ["new", "site", "site-of-walk", "--demo", "--language", language], in: place.folder)
    try #require(made.status == 0, "\(made.errors)")
    let site = place.folder.appending(path: "site-of-walk")
    var status: Int32 = 0
    for step in steps {
      switch step {
      case .run(let command, let answer, let line):
        let (lines, ended) = try run(command, after: status, in: site, speaking: language)
        status = ended
        #expect(
          Self.answers(lines[...], to: answer[...]),
          "\(guide):\(line): '\(command)' answers:\n\(lines.joined(separator: "\n"))")
      case .edit(let file, let old, let new, let line):
        let url = site.appending(path: file)
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        #expect(text.contains(old), "\(guide):\(line): \(file) has no '\(old)'")
        try Data(text.replacing(old, with: new).utf8).write(to: url)
      case .write(let file, let text):
        try Data(text.utf8).write(to: site.appending(path: file))
      case .lay(let folder):
        let source = Workplace.root.appending(path: "Tests/Fixtures/walks/\(folder)")
        for (path, data) in try Workplace.contents(of: source) {
          try FileManager.default.createDirectory(
            at: site.appending(path: path).deletingLastPathComponent(),
            withIntermediateDirectories: true)
          try data.write(to: site.appending(path: path))
        }
      }
    }
  }

  /// Runs a command of the shell, in which `$?` is what the last one ended with.
  private func run(
    _ command: String, after status: Int32, in folder: URL, speaking language: String
  ) throws -> (lines: [String], status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; (exit \(status)); \(command)"]
    process.currentDirectoryURL = folder
    let programs = try Program.executable.deletingLastPathComponent().path()
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = Program.environment(
      ["PATH": "\(programs):\(path)"], speaking: language)
    let output = folder.appending(path: "../answer")
    try Data().write(to: output)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let text = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    return (
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init),
      process.terminationStatus
    )
  }

  /// Whether lines are what is written, times aside.
  static func answers(_ lines: ArraySlice<String>, to written: ArraySlice<String>) -> Bool {
    guard let first = written.first else { return lines.isEmpty }
    if first == "…" {
      return (lines.startIndex...lines.endIndex).contains {
        answers(lines[$0...], to: written.dropFirst())
      }
    }
    guard let line = lines.first, timeless(line) == timeless(first) else { return false }
    return answers(lines.dropFirst(), to: written.dropFirst())
  }

  private static func timeless(_ line: String) -> String {
    line.replacing(#/[0-9]+\.[0-9][0-9] s/#, with: "0.00 s")
  }
}
