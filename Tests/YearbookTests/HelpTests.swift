import Foundation
import Testing

struct HelpTests {
  static let commands = [
    "build", "check", "serve", "new", "new site", "new year", "new note", "new form",
    "new templates",
    "import",
    "list",
    "explain", "pdf", "word", "seal", "sign", "archive", "verify", "templates", "render",
  ]

  @Test(arguments: commands)
  func `The help of each command has an example that calls it`(_ command: String) throws {
    let run = try Program.run(
      command.split(separator: " ").map(String.init) + ["--help"],
      in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0)
    #expect(run.output.contains("Example: yearbook \(command)"))
  }

  @Test func `The help fits on a terminal of 80 columns and names every command`() throws {
    let run = try Program.run(["--help"], in: FileManager.default.temporaryDirectory)
    let lines = run.output.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 80 })
    for command in Self.commands where !command.contains(" ") {
      #expect(lines.contains { $0.hasPrefix("  \(command) ") })
    }
  }

  @Test(arguments: [
    (["biuld"], "There is no command 'biuld' (did you mean 'build'?)."),
    (["new", "yaer"], "There is no command 'new yaer' (did you mean 'year'?)."),
    (["help", "lsit"], "There is no command 'lsit' (did you mean 'list'?)."),
    (["build", "--fromat", "json"], "Unknown option '--fromat'. Did you mean '--format'?"),
    (["pdf", "--kidn", "report"], "Unknown option '--kidn'. Did you mean '--kind'?"),
  ])
  func `A wrong word is answered with the nearest one`(
    _ words: [String], _ answer: String
  ) throws {
    let run = try Program.run(words, in: FileManager.default.temporaryDirectory)
    #expect(run.status == 64)
    #expect(run.errors.contains(answer))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Completions are written for a shell`(_ shell: String) throws {
    let run = try Program.run(
      ["--generate-completion-script", shell], in: FileManager.default.temporaryDirectory)
    #expect(run.status == 0)
    #expect(run.output.contains("import") && run.output.contains("dry-run"))
  }

  @Test func `The version is a number of three parts`() throws {
    let run = try Program.run(["--version"], in: FileManager.default.temporaryDirectory)
    #expect(run.output.split(separator: ".").count == 3)
  }

  @Test func `The manual page tells every command and is the same in every terminal`() throws {
    let narrow = try manual(columns: "40")
    #expect(narrow.hasPrefix(".TH YEARBOOK 1 \"\" \"Yearbook 0."))
    for command in Self.commands { #expect(narrow.contains("\n.SS yearbook \(command)\n")) }
    #expect(try manual(columns: "200") == narrow)
  }

  /// The manual page, made where a terminal has so many columns.
  private func manual(columns: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = [
      Program.root.appending(path: ".ci/manual").path(), try Program.executable.path(),
    ]
    process.environment = ProcessInfo.processInfo.environment.merging(["COLUMNS": columns]) { $1 }
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: bytes, as: UTF8.self)
  }
}
