public import Input

/// Why a signature does not prove who made a site or sealed a year.
public enum SignatureFault: ProblemKind, Error {
  case unsigned(SignatureScope)
  case notASignature
  case otherPurpose(SignatureScope)
  case otherContents
  case unknownSigner(key: String, signers: String, reason: String?)
  case signerRefused(String, key: String, signers: String, reason: String?)
}

extension SignatureFault {
  /// The short names of these problems.
  public enum Code: String, ProblemCode {
    case unsigned
    case badSignature = "bad-signature"
    case unknownSigner = "unknown-signer"
  }

  /// The code of a problem.
  public var code: any ProblemCode {
    switch self {
    case .unsigned: Code.unsigned
    case .notASignature, .otherPurpose, .otherContents: Code.badSignature
    case .unknownSigner, .signerRefused: Code.unknownSigner
    }
  }

  /// The message of a problem in English.
  public var message: String {
    switch self {
    case .unsigned(.site):
      "this site is not signed: this file is missing, so nothing proves who made the site; ask the"
        + " office for a copy with its signature"
    case .unsigned(.seal):
      "this year is not signed: this file is missing, so nothing proves who sealed the year; ask the"
        + " office for a copy with its signature"
    case .notASignature:
      "this is not a signature as ssh-keygen writes it; \(Self.renewal)"
    case .otherPurpose(let scope):
      "this signature was made for another purpose than '\(scope.rawValue)', so it proves nothing"
        + " here; \(Self.renewal)"
    case .otherContents:
      "this is not the signature of these files: their list of sums was changed after it was signed, or"
        + " the signature is of another copy; do not rely on this copy, and \(Self.renewal)"
    case .unknownSigner(let key, let signers, let reason):
      "signed with the \(key), which '\(Excerpt.visible(signers))' does not"
        + (reason == nil ? " list" : " accept") + Self.said(reason)
        + "; do not rely on this copy unless the office says by another way that the key is its own"
    case .signerRefused(let name, let key, let signers, let reason):
      "signed by '\(Excerpt.visible(name))' with the \(key), which '\(Excerpt.visible(signers))' does not"
        + " accept for this\(Self.said(reason)); ask the office which key it signs with now"
    }
  }

  private static let renewal = "get the copy again from the office that signed it"

  private static func said(_ reason: String?) -> String {
    reason.map { " (\(Excerpt.visible($0)))" } ?? ""
  }
}

extension SignatureFault.Code {
  /// What docs/PROBLEMS.md says of the code.
  public var guide: ProblemGuide {
    switch self {
    case .unsigned:
      ProblemGuide(
        "`verify --signers` was asked who made a copy, and the copy has no signature.",
        remedy: "Ask the office for a copy with its signature, or sign the site if it is yours.",
        wrong: "yearbook verify copy --signers signers",
        right: "yearbook sign site --key office\nyearbook verify site --signers signers")
    case .badSignature:
      ProblemGuide(
        "The signature of a copy is not one of its files: somebody changed the list of their sums, or the"
          + " file is another signature or none.",
        remedy: "Do not rely on the copy; get it again from the office that signed it.",
        wrong: "site/manifest-sha256.txt   (edited by hand)",
        right: "site/manifest-sha256.txt   (as it was signed)")
    case .unknownSigner:
      ProblemGuide(
        "A copy is signed with a key that the file of signers does not list, or does not accept for"
          + " sites, for seals or at this time.",
        remedy:
          "Compare the key with the one that the office names by another way, such as by telephone;"
          + " only if it is the same, add it to the file.",
        wrong: "someone@example.org ssh-ed25519 AAAAC3Nz…",
        right: "office@example.org ssh-ed25519 AAAAC3Nz…")
    }
  }
}
