import Input

/// A file of a site's own templates that was copied from the program's, with what its first line says of
/// the original.
struct TemplateCopy {
  /// What the first line says.
  struct Origin: Equatable {
    /// The version of the program that it was copied from.
    let version: String
    /// The digest of the original.
    let digest: String
  }

  /// What the first line says; nil where it says nothing.
  let origin: Origin?
  /// The text without that line.
  let body: [UInt8]

  private static let mark = "copied from Yearbook "
  private static let digestMark = ", digest "

  /// A file as it is in the site's folder.
  init(_ bytes: [UInt8]) {
    let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    origin = Self.origin(String(decoding: bytes[..<end], as: UTF8.self))
    body = origin == nil ? bytes : Array(bytes[min(end + 1, bytes.count)...])
  }

  /// The text of a copy of an original: its first line names version and digest.
  static func text(of original: [UInt8], path: String, version: String) -> [UInt8] {
    guard let (start, end) = comment(in: path) else { return original }
    return Array("\(start) \(mark)\(version)\(digestMark)\(digest(original))\(end)\n".utf8)
      + original
  }

  /// The digest of an original.
  static func digest(_ bytes: [UInt8]) -> String { TextDigest(bytes[...]).hexadecimal }

  private static func origin(_ line: String) -> Origin? {
    guard let start = line.firstRange(of: mark),
      let middle = line[start.upperBound...].firstRange(of: digestMark)
    else { return nil }
    let digest = line[middle.upperBound...].prefix { $0.isHexDigit }
    return digest.count == 16
      ? Origin(
        version: String(line[start.upperBound..<middle.lowerBound]), digest: String(digest))
      : nil
  }

  /// How a comment begins and ends in a file; nil where a file has none.
  private static func comment(in path: String) -> (start: String, end: String)? {
    switch path.split(separator: ".").last {
    case "mustache": ("{{!", " }}")
    case "yaml": ("#", "")
    case "css": ("/*", " */")
    case "js": ("//", "")
    case "svg": ("<!--", " -->")
    default: nil
    }
  }
}
