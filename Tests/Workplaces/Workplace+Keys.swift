import Foundation

extension Workplace {
  /// Makes an SSH key in the folder, with the public one beside it.
  public func makeKey(_ name: String, passphrase: String = "") throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-C", name, "-f",
      folder.appending(path: name).path(percentEncoded: false),
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileNoSuchFile) }
  }
}
