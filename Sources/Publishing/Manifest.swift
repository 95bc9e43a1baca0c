import Input

/// The files that Yearbook wrote into a site, each with the SHA-256 of its bytes.
///
/// Written in the format of `sha256sum -c`: 64 hexadecimal digits, two spaces, the path, a line
/// feed; sorted by the bytes of the paths.
struct Manifest: Equatable, Sendable {
  typealias Digest = [UInt8]

  /// Where it stands in the site.
  static let path: SitePath = "manifest-sha256.txt"
  /// Where its signature is, if somebody has signed the site.
  static let signature: SitePath = "manifest-sha256.txt.sig"

  /// The SHA-256 of each file, 32 bytes.
  var digests: [SitePath: Digest] = [:]

  /// The SHA-256 of a file's bytes.
  static func digest(of contents: [UInt8]) -> Digest {
    SHA256.digest(of: contents)
  }

  /// The SHA-256 of parts in their order, each with its length before it.
  static func digest(ofParts parts: [ArraySlice<UInt8>]) -> Digest {
    var hash = SHA256()
    for part in parts {
      hash.update(UInt64(part.count).littleEndianBytes[...])
      hash.update(part)
    }
    return hash.finish()
  }

  /// A digest in hexadecimal digits.
  static func hex(_ digest: Digest) -> String {
    String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }, as: UTF8.self)
  }

  /// No manifest of ours is longer, in bytes, with a million files and more.
  static let longest = 1 << 28

  /// The text of the file.
  var bytes: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(digests.count * 100)
    for (path, digest) in digests.sorted(by: { $0.key < $1.key }) {
      for byte in digest {
        text.append(Self.digits[Int(byte >> 4)])
        text.append(Self.digits[Int(byte & 0xF)])
      }
      text += [UInt8(ascii: " "), UInt8(ascii: " ")]
      text += path.bytes
      text.append(UInt8(ascii: "\n"))
    }
    return text
  }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension Manifest {
  /// A line of a manifest that is none.
  struct BadLine: Error {
    /// Its number, from 1.
    let number: Int
  }

  /// Reads the text of a manifest; a path that no page could have, or that stands
  /// there already, makes its line a bad one.
  init(parsing text: [UInt8]) throws(BadLine) {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where index < lines.count - 1 || !line.isEmpty {
      guard let (path, digest) = Self.parse(line), digests.updateValue(digest, forKey: path) == nil
      else { throw BadLine(number: index + 1) }
    }
  }

  /// Whether a manifest can begin with these 66 bytes.
  static func isStart(_ bytes: [UInt8]) -> Bool {
    bytes.count == 66 && bytes.prefix(64).allSatisfy(digits.contains)
      && bytes.suffix(2).elementsEqual("  ".utf8)
  }

  private static func parse(_ line: ArraySlice<UInt8>) -> (SitePath, Digest)? {
    let parts = (digest: line.prefix(64), gap: line.dropFirst(64).prefix(2))
    let path = SitePath(bytes: Array(line.dropFirst(66)))
    guard parts.gap.elementsEqual("  ".utf8), SitePath.staysInside(path.bytes) else { return nil }
    let values = parts.digest.compactMap { digits.firstIndex(of: $0) }
    guard values.count == 64 else { return nil }
    let digest = stride(from: 0, to: 64, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    return (path, digest)
  }
}

extension UInt64 {
  /// Its eight bytes, the least first.
  var littleEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * UInt64($0))) }
  }
}
