import ArgumentParser
import Foundation
import Input
import Publishing
import Signing

/// Compares a copy of a site with its manifest.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Say which files of a site, or of a copy of it, are not as Yearbook wrote them.",
    discussion: """
      Every file is compared with the SHA-256 in manifest-sha256.txt. Missing, changed and extra \
      files are named; with any of them the exit status is 2. Without Yearbook, \
      'sha256sum -c manifest-sha256.txt' in the folder names missing and changed ones.

      Whoever changes a page can change the manifest as well. --signers finds that, too: it checks \
      first that the manifest is signed by one of the keys in a file, a line for each as in \
      'office@example.org ssh-ed25519 AAAA…'. Then a site without a signature, with one of \
      somebody else or with one of another manifest ends with 2.

      The folder of a sealed year is compared with its seal in the same way. The seal of another year is \
      found, too; of a copy that is not named after its year, the last line says which year it is.

      Example: yearbook verify /media/usb/site
      Example: yearbook verify /media/usb/site --signers signers
      Example: yearbook verify content/2016 --signers signers
      """)

  @Argument(
    help: ArgumentHelp(
      "The folder of the site or of its copy, or of a sealed year.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "Check the signature, too: the file of those who may sign, as ssh-keygen has it.",
      valueName: "file"),
    completion: .file())
  var signers: String?

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
      let known = try signers.map { (try SSHKeygen.found, try SignersFile($0)) }
      let verification = try await Verification(of: folder)
      let signature = try SignatureCheck(of: verification, by: known)
      if let problem = signature.problem { Report.write(problem, format) }
      verification.tell(format, allowingExtra: allowExtra)
      if !quiet {
        Report.write(
          .verified(
            folder: folder, Notice.Counts(verification), signature.state,
            seconds: Report.seconds(since: start)), to: .standardOutput)
      }
      guard signature.problem == nil, verification.holds(allowingExtra: allowExtra) else {
        throw ExitStatus.unverified
      }
    }
  }
}

extension Verification {
  /// Prints what was found, to standard error.
  func tell(_ format: ProblemFormat, allowingExtra: Bool) {
    for kind in Kind.allCases where !(allowingExtra && kind == .extra) {
      for problem in findings[kind] ?? [] { Report.write(problem, format) }
    }
  }
}

extension Notice.Counts {
  /// The counts of what was found.
  fileprivate init(_ verification: Verification) {
    self.init(
      intact: verification.intactCount, missing: verification.count(.missing),
      changed: verification.count(.changed), unreadable: verification.count(.unreadable),
      extra: verification.count(.extra), isOfSeal: verification.subject != .site,
      sealedYear: verification.sealedYear)
  }
}

extension Report {
  /// Writes a problem to standard error, as text or as a line of JSON.
  static func write(_ problem: Problem, _ format: ProblemFormat) {
    write(
      format == .json ? ProblemLine(problem).text : problem.text(in: .chosen), to: .standardError)
  }
}
