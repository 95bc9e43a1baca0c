import Foundation

@testable import Printing

/// A machine of the test's own: a folder of programs that act as engines; it goes with its value.
final class System: Sendable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "machine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "bin"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What an environment has as its PATH.
  var path: String { file("bin").path() }

  func file(_ name: String) -> URL { folder.appending(path: name) }

  /// The text of a file; empty where there is none.
  func text(of name: String) -> String {
    String(decoding: (try? Data(contentsOf: file(name))) ?? Data(), as: UTF8.self)
  }

  /// The pipe `lifeline`, which a program of the machine may hold.
  func lifeline() throws -> Lifeline { try Lifeline(file("lifeline").path()) }

  /// Puts a program among those that are found.
  ///
  /// A shell writes it: a program that a test's own process has open for writing cannot be started, and
  /// neither while another test starts one, which has the open file too for a moment.
  @discardableResult
  func install(_ name: String, _ script: String) throws -> String {
    let path = file("bin").appending(path: name).path()
    let shell = Process()
    let pipe = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", #"cat >"$0" && chmod 755 "$0""#, path]
    shell.standardInput = pipe
    try shell.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(script.utf8))
    try pipe.fileHandleForWriting.close()
    shell.waitUntilExit()
    return path
  }

  /// Puts a WeasyPrint there whose Python does what `body` says in place of our script.
  ///
  /// The body finds the settings in the first line of its input, a job in each that follows.
  func installWeasyPrint(_ version: String = "70.0", doing body: String = System.printing) throws {
    let python = try install(
      "python3",
      """
      #!/bin/sh
      PATH=/usr/bin:/bin
      [ "$1" = -c ] || { echo 'WeasyPrint version \(version)'; exit; }
      here='\(folder.path())'
      answer() { printf '%s\\n' "$1"; }
      page() { printf '%s' "$1" | sed 's/.*"page":"\\([^"]*\\)".*/\\1/'; }
      pdf() { printf '%s' "$1" | sed 's/.*"pdf":"\\([^"]*\\)".*/\\1/'; }
      read -r settings
      \(body)
      """)
    try install("weasyprint", "#!\(python)\nimport weasyprint\n")
  }

  /// What a WeasyPrint does that prints the path of each page.
  static let printing = """
    while read -r job; do
      printf '%%PDF-1.7 %s' "$(page "$job")" >"$(pdf "$job")"
      answer '{"done": true, "complaints": []}'
    done
    """

  /// Looks for an engine among the programs of this machine alone.
  func find(_ name: String? = nil) throws -> EngineSearch.Found {
    try EngineSearch(path: path, applications: [], patience: .seconds(60)).find(name)
  }
}
