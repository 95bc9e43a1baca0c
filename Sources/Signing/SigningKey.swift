/// A public key as `ssh-keygen` names it.
public struct SigningKey: Hashable, Sendable {
  /// Its kind and the SHA-256 of it: `ED25519 key SHA256:StsO…`.
  public let name: String

  /// Reads `Good "yearbook-site" signature with ED25519 key SHA256:StsO…`.
  init?(_ line: String) {
    let words = line.split(separator: " ").suffix(3)
    guard words.count == 3, words.dropFirst().first == "key", let digest = words.last,
      digest.hasPrefix("SHA256:")
    else { return nil }
    name = words.joined(separator: " ")
  }
}

/// Somebody who may sign.
public struct Signer: Hashable, Sendable {
  /// The name in the file of signers, such as `office@example.org`.
  public let name: String
  /// The key that was signed with.
  public let key: SigningKey
}
