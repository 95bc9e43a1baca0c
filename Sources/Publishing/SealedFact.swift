import Emulation
public import Input

/// What a sealed year says and another file than its own decides.
public struct SealedFact: Sendable {
  /// A name of the fact that stays the same from version to version.
  public let key: String
  /// What a message calls it: `'flag' (name.vi)`.
  public let name: String
  /// What is said.
  public let text: String
  /// Finds where it is decided, which only a message needs.
  public let place: @Sendable () -> Place

  /// A fact with what is said of it.
  public init(
    _ key: String, called name: String, saying text: String,
    at place: @escaping @Sendable () -> Place
  ) {
    self.key = key
    self.name = name
    self.text = text
    self.place = place
  }

  /// Whether it is who the members of the year are.
  var isMembers: Bool { name == YearFact.members }

  private static let remark = "# says: "

  /// The SHA-256 of what is said, as a manifest writes it.
  var digest: String {
    Manifest.digest(of: Array(text.utf8)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0\(digits)" : digits
    }.joined()
  }

  /// The line of a seal that keeps a digest.
  static func line(_ key: String, _ digest: String) -> String { "\(remark)\(digest)  \(key)\n" }

  /// The key and the digest in a line of a seal; nil for any other line.
  static func parse(_ line: String) -> (key: String, digest: String)? {
    guard line.hasPrefix(remark) else { return nil }
    let digest = line.dropFirst(remark.count).prefix(64)
    let rest = line.dropFirst(remark.count + 64)
    guard digest.utf8.count == 64, digest.allSatisfy({ "0123456789abcdef".contains($0) }),
      rest.hasPrefix("  "), rest.count > 2
    else { return nil }
    return (String(rest.dropFirst(2)), String(digest))
  }
}
