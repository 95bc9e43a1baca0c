import Foundation

/// The file of those who may sign, in the format of `allowed_signers` (ssh-keygen(1)).
public struct SignersFile: Hashable, Sendable {
  /// Its path as the user wrote it.
  let path: String

  /// Throws a `SigningFailure` where it cannot be read.
  public init(_ path: String) throws(SigningFailure) {
    guard FileManager.default.isReadableFile(atPath: path) else { throw .noSigners(path) }
    self.path = path
  }
}
