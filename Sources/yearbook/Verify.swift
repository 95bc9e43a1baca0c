import ArgumentParser
import Foundation
import Input
import Publishing

/// Compares a copy of a site with its manifest.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
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

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    let start = ContinuousClock.now
    try await ExitStatus.from(format) {
      let verification = try await Verification(of: folder)
      for kind in Verification.Kind.allCases where !(allowExtra && kind == .extra) {
        for problem in verification.findings[kind] ?? [] {
          let line = format == .json ? ProblemLine(problem).text : problem.text(in: .chosen)
          Report.write(line, to: .standardError)
        }
      }
      if !quiet {
        Report.write(
          .verified(
            folder: folder, intact: verification.intactCount,
            missing: verification.count(.missing), changed: verification.count(.changed),
            unreadable: verification.count(.unreadable), extra: verification.count(.extra),
            seconds: Report.seconds(since: start)), to: .standardOutput)
      }
      guard verification.holds(allowingExtra: allowExtra) else { throw ExitStatus.unverified }
    }
  }
}
