import Input

/// Why nothing could be signed, or no signature checked, though nothing is known to be wrong with the
/// files.
public struct SigningFailure: Error, Hashable, Sendable {
  /// What is to be put right.
  public enum Cause: Hashable, Sendable {
    /// `ssh-keygen` is missing, or does not answer.
    case program
    /// The key, or the file of signers, is not what it should be.
    case key
  }

  /// What is to be put right.
  public let cause: Cause
  /// What is missing and what to do, as one sentence without a full stop.
  public let message: String

  private init(_ cause: Cause, _ message: String) {
    self.cause = cause
    self.message = message
  }
}

extension SigningFailure {
  static let noProgram = SigningFailure(
    .program,
    "ssh-keygen is missing, which signs and checks signatures; install it (apt install"
      + " openssh-client)")

  static let silent = SigningFailure(
    .program,
    "ssh-keygen did not answer and was stopped; call again, and see that the key can be used")

  static let wrongSignature = SigningFailure(
    .program, "ssh-keygen wrote a signature that it does not accept itself; update it")

  static func notStarted(_ program: String, reason: String) -> SigningFailure {
    SigningFailure(.program, "'\(program)' could not be started: \(reason)")
  }

  static func noKey(_ key: String) -> SigningFailure {
    SigningFailure(
      .key,
      "there is no key '\(key)'; name the file of a private SSH key, or make one with 'ssh-keygen -t"
        + " ed25519 -f office'")
  }

  static func noSigners(_ file: String) -> SigningFailure {
    SigningFailure(
      .key,
      "there is no file of signers '\(file)' that can be read; write one with a line for each who may"
        + " sign: a name, then the public key, such as 'office@example.org ssh-ed25519 AAAA…'")
  }

  /// A key that did not sign, by what ssh-keygen wrote to standard error.
  ///
  /// - Parameter asked: whether there was a terminal to type a passphrase in.
  static func notSigned(key: String, errors: [String], asked: Bool) -> SigningFailure {
    let text = errors.joined(separator: "\n")
    let reason =
      if text.contains("passphrase") {
        asked
          ? "the passphrase of the key '\(key)' is not the one that was typed; call again"
          : "the key '\(key)' has a passphrase, and there is no terminal to type it in; call this in a"
            + " terminal, or load the key into an agent first (ssh-add)"
      } else if text.contains("are too open") {
        "others may read the private key '\(key)'; take that right away (chmod 600) and call again"
      } else if text.contains("No private key found") {
        "the private key of '\(key)' is neither beside it nor in an agent; name the file of the private"
          + " key, or load it into an agent (ssh-add)"
      } else if text.contains("load public key") {
        "'\(key)' is not an SSH key that can be read; name the file of a private SSH key"
      } else {
        "ssh-keygen did not sign with '\(key)': "
          + (errors.last.map(Excerpt.visible) ?? "it says no reason")
      }
    return SigningFailure(.key, reason)
  }
}
