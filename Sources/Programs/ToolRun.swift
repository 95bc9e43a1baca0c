import Foundation

/// One run of a program to its end.
package struct ToolRun {
  /// The exit status; that of a program that a signal ended is not 0.
  package let status: Int32
  /// Whether it took too long and was ended, with all that it had started.
  package let isStopped: Bool
  /// The lines that it wrote to standard output.
  package let output: [String]
  /// The lines that it wrote to standard error.
  package let errors: [String]

  /// Runs a program and waits for its end, at most for `patience`.
  ///
  /// It asks for a passphrase at the terminal if it is given one, else by the user's own
  /// `SSH_ASKPASS`, else not at all. Throws a `NotStarted` where it cannot be started, a
  /// `CancellationError` in a task that is cancelled, and a `CocoaError` where the disk refuses.
  package init(
    _ program: String, _ words: [String], input: [UInt8]?, in folder: ScratchFolder,
    terminal: Terminal?, patience: Duration
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    if terminal == nil {
      process.environment = Self.environment(without: ProcessInfo.processInfo.environment)
      try folder.write(input ?? [], to: "input")
      process.standardInput = try FileHandle(forReadingFrom: folder.file("input"))
    }
    for name in ["output", "errors"] { try folder.write([], to: name) }
    process.standardOutput = try FileHandle(forWritingTo: folder.file("output"))
    process.standardError = try FileHandle(forWritingTo: folder.file("errors"))
    do {
      try process.run()
    } catch {
      throw NotStarted(program: program, reason: error.localizedDescription)
    }
    terminal?.lend(to: process.processIdentifier)
    isStopped = !Self.ends(process, within: patience)
    terminal?.takeBack()
    try Task.checkCancellation()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = Self.lines(of: "output", in: folder)
    errors = Self.lines(of: "errors", in: folder)
  }

  /// A program that the system does not start.
  package struct NotStarted: Error {
    /// Its path.
    package let program: String
    /// The system's words for the reason.
    package let reason: String
  }

  /// Finds a program in the folders of `path`, with colons between them; nil where it is in none.
  package static func find(_ name: String, in path: String) -> String? {
    path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Without a terminal, a question is answered by a program that gives no answer.
  private static func environment(without user: [String: String]) -> [String: String] {
    user.merging([
      "SSH_ASKPASS": user["SSH_ASKPASS"] ?? "/usr/bin/false", "SSH_ASKPASS_REQUIRE": "force",
    ]) { $1 }
  }

  /// Whether a process ends in time; if not, it is ended, and so are those that it has started.
  private static func ends(_ process: Process, within patience: Duration) -> Bool {
    let deadline = ContinuousClock.now + patience
    while process.isRunning {
      if ContinuousClock.now > deadline || Task.isCancelled {
        // It leads a group of its own.
        kill(-process.processIdentifier, SIGKILL)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return false
      }
      Thread.sleep(forTimeInterval: 0.002)
    }
    return true
  }

  private static func lines(of name: String, in folder: ScratchFolder) -> [String] {
    String(decoding: folder.read(name) ?? [], as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
  }
}
