/// A smaller size of a picture, as `yearbook pictures` writes it beside the picture: `hall.480.jpg`
/// beside `hall.jpg`.
///
/// A remark in its file says of which bytes it was made, so that the size of an earlier picture is known
/// as such. A file of such a name without the remark is a picture of its own.
public struct SmallerPicture: Hashable, Sendable {
  /// The widths that are made, in pixels, the smallest first.
  public static let widths = [480, 1280]

  /// Its path.
  public let path: String
  /// The path of the picture that it was made of.
  public let original: String
  /// How wide it is, in pixels.
  public let width: Int
  /// What it was made of.
  private let digest: String

  /// A file by its path and its bytes; nil for one that is no smaller size.
  public init?(_ path: String, _ file: FileTree.Binary) {
    guard let (original, width) = Self.parse(path), let digest = Self.digest(in: file.head) else {
      return nil
    }
    (self.path, self.original, self.width, self.digest) = (path, original, width, digest)
  }

  /// Whether it was made of a picture as that is now.
  public func fits(_ original: FileTree.Binary) -> Bool { digest == Self.digest(of: original) }

  /// The path of the size of a width: `hall.480.jpg` for `hall.jpg`.
  public static func path(of original: String, width: Int) -> String {
    guard let dot = original.lastIndex(of: ".") else { return "\(original).\(width)" }
    return "\(original[..<dot]).\(width)\(original[dot...])"
  }

  /// What the file of a smaller size of a picture remarks, in ASCII.
  public static func remark(on original: FileTree.Binary) -> String {
    begin + digest(of: original)
  }

  private static let begin = "Smaller size made by Yearbook of "
  /// The part of a file in which the remark is, in bytes.
  private static let headSize = 256
  /// The part of a picture that its digest is of, in bytes; pictures of the same length that begin alike
  /// are the same.
  private static let digestSize = 64 << 10

  private static func digest(of original: FileTree.Binary) -> String {
    "\(original.byteCount)-\(TextDigest(original.head.prefix(digestSize)).hexadecimal)"
  }

  /// The digest that a file remarks; nil where it remarks none.
  private static func digest(in head: [UInt8]) -> String? {
    let head = head.prefix(headSize)
    guard let found = head.firstRange(of: Array(begin.utf8)) else { return nil }
    let digits = head[found.upperBound...].prefix { byte in
      byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The path of the picture that a path names a smaller size of, whatever is there; nil for a path of
  /// another shape.
  public static func original(named path: String) -> String? { parse(path)?.original }

  /// The path and the width that a path is made of; nil for a path of another shape.
  private static func parse(_ path: String) -> (original: String, width: Int)? {
    for width in widths {
      let parts = path.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count > 2, parts[parts.count - 2] == "\(width)" else { continue }
      return ((parts.dropLast(2) + parts.suffix(1)).joined(separator: "."), width)
    }
    return nil
  }
}
