import ArgumentParser
import Foundation
import Input
import Publishing
import Signing

/// Signs a site, so that a copy of it shows who made it.
struct SignSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign a site, so that every copy of it shows who made it.",
    discussion: """
      Every file is compared with the manifest first; a site that differs is not signed. Then \
      ssh-keygen signs the manifest with an SSH key, and the signature is written beside it, into \
      manifest-sha256.txt.sig. It proves all files of the site, in whatever copy: 'yearbook verify \
      COPY --signers FILE'. A build that changes the site removes it, because it is none of the new \
      site; sign again then.

      Example: yearbook sign site --key ~/.ssh/office
      """)

  @Argument(
    help: ArgumentHelp("The folder of the site.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp(
      "The private SSH key; or the public one, where an agent holds the private one.",
      valueName: "file"),
    completion: .file())
  var key: String

  @Option(help: "How differences are printed: text, or json with one object a line.")
  var format = ProblemFormat.text

  @Flag(name: .shortAndLong, help: "Print differences only.")
  var quiet = false

  @OptionGroup var messages: MessageOptions

  func run() async throws {
    try await ExitStatus.from(format) {
      let program = try SSHKeygen.found
      let site = try SignableSite(folder)
      defer { site.close() }
      let verification = try await Verification(of: folder)
      guard verification.holds(allowingExtra: true), let sums = verification.sums else {
        verification.tell(format, allowingExtra: true)
        if !quiet { Report.write(.signedNothing, to: .standardOutput) }
        throw ExitStatus.unverified
      }
      let signature = try program.sign(sums, .site, with: key)
      try site.write(signature.bytes)
      guard !quiet else { return }
      Report.write(
        .signed(
          folder: folder, key: signature.key.name, signature: verification.signaturePath),
        to: .standardOutput)
    }
  }
}

extension SSHKeygen {
  /// The one on the user's path.
  static var found: SSHKeygen {
    get throws(SigningFailure) {
      try SSHKeygen(path: ProcessInfo.processInfo.environment["PATH"] ?? "")
    }
  }
}
