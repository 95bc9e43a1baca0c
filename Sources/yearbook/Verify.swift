import ArgumentParser
import Foundation
import Input
import Publishing

/// Compares a copy of a site with its manifest.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say which files of a site, or of a copy of it, are not as Yearbook wrote them.",
    discussion: """
      Every file is compared with the SHA-256 in manifest-sha256.txt. Missing, changed and extra \
      files are named; with any of them the exit status is 2. Without Yearbook, \
      'sha256sum -c manifest-sha256.txt' in the folder names missing and changed ones.

      Example: yearbook verify /media/usb/site
      """)

  @Argument(
    help: ArgumentHelp("The folder of the site or of its copy.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @Flag(help: "Let files be there that Yearbook did not write.")
  var allowExtra = false

  @Option(help: "How differences are printed: text, or json with one object a line.")
  var format = ProblemFormat.text

  @Flag(name: .shortAndLong, help: "Print differences only.")
  var quiet = false

  func run() async throws {
    let start = ContinuousClock.now
    try await ExitStatus.from(format) {
      let verification = try await Verification(of: folder)
      for kind in Verification.Kind.allCases where !(allowExtra && kind == .extra) {
        for problem in verification.findings[kind] ?? [] {
          let line = format == .json ? ProblemLine(problem).text : problem.text
          Report.write(line, to: .standardError)
        }
      }
      if !quiet {
        let counts = Verification.Kind.allCases.dropFirst().map { kind in
          "\(verification.count(kind)) \(Self.name(kind))"
        }
        Report.write(
          "verified \(folder): \(verification.intactCount) files as written, "
            + "\(counts.joined(separator: ", ")), \(Report.seconds(since: start)) s",
          to: .standardOutput)
      }
      guard verification.holds(allowingExtra: allowExtra) else { throw ExitStatus.unverified }
    }
  }

  private static func name(_ kind: Verification.Kind) -> String {
    switch kind {
    case .site: "of the site"
    case .missing: "missing"
    case .changed: "changed"
    case .unreadable: "unreadable"
    case .extra: "extra"
    }
  }
}
