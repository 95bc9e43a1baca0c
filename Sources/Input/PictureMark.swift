/// The remark in a picture that Yearbook made: which file it was made of, and what it was itself when it was
/// made.
///
/// Both are SHA-256 of whole files. So a picture that was made of an earlier file is known as such, and so
/// is one that was changed later by another program, which may have left the remark in place.
public struct PictureMark: Hashable, Sendable {
  /// What was made.
  public enum Kind: String, CaseIterable, Sendable {
    /// A smaller size of a picture.
    case smallerSize = "Smaller size made by Yearbook of "
    /// A JPEG file of an HEIC file.
    case converted = "JPEG file made by Yearbook of "
  }

  /// What was made.
  public let kind: Kind
  /// The length and the digest of the file that it was made of.
  private let original: String
  /// The digest of the picture without the part of its file that holds the remark.
  private let rest: String
  /// Where that part is.
  private let part: Range<Int>

  private static let middle = Array(", itself ".utf8)
  private static let digits = 64
  /// The bytes at the beginning of a file in which the remark begins.
  private static let farthest = 256

  /// What a picture remarks that is made of a file, in ASCII.
  ///
  /// - Parameter rest: the picture without the part of its file that is to hold the remark.
  public static func text(_ kind: Kind, of original: FileTree.Binary, itself rest: [UInt8])
    -> String
  {
    let digest = original.digest ?? String(repeating: "0", count: digits)
    return
      "\(kind.rawValue)\(original.byteCount)-\(digest), itself \(FileDigest.hexadecimal(of: rest))"
  }

  /// The remark of a file that begins so; nil where it has none.
  init?(_ kind: Kind, in head: [UInt8]) {
    let begin = Array(kind.rawValue.utf8)
    guard let found = head.prefix(Self.farthest + begin.count).firstRange(of: begin) else {
      return nil
    }
    var text = head[found.upperBound...]
    let length = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    text = text.dropFirst(length.count)
    guard text.first == UInt8(ascii: "-") else { return nil }
    let digest = text.dropFirst().prefix(Self.digits)
    text = text.dropFirst(digest.count + 1)
    guard text.starts(with: Self.middle) else { return nil }
    let rest = text.dropFirst(Self.middle.count).prefix(Self.digits)
    guard digest.count == Self.digits, rest.count == Self.digits,
      let part = Self.part(around: found.lowerBound..<rest.endIndex, in: head)
    else { return nil }
    (self.kind, self.part) = (kind, part)
    original = String(decoding: length + [UInt8(ascii: "-")] + digest, as: UTF8.self)
    self.rest = String(decoding: rest, as: UTF8.self)
  }

  /// The segment of a JPEG file, or the chunk of a PNG file, that holds a text.
  private static func part(around text: Range<Int>, in head: [UInt8]) -> Range<Int>? {
    let comment = text.lowerBound - 4
    if comment >= 0, head[comment..<comment + 2] == [0xFF, 0xFE] {
      return comment..<text.upperBound
    }
    let name = Array("tEXtComment\0".utf8)
    let chunk = text.lowerBound - name.count - 4
    // Behind the text is the check sum of the chunk.
    guard chunk >= 0, head[(chunk + 4)...].starts(with: name), text.upperBound + 4 <= head.count
    else { return nil }
    return chunk..<text.upperBound + 4
  }

  /// Whether a file is the one that it was made of; reads the file where its length tells nothing.
  public func isOf(_ file: FileTree.Binary) -> Bool {
    guard original.hasPrefix("\(file.byteCount)-") else { return false }
    return file.digest.map { original == "\(file.byteCount)-\($0)" } ?? false
  }

  /// Whether the picture that has the remark is as it was made; reads its file.
  public func isUnchanged(in file: FileTree.Binary) -> Bool {
    file.digest(without: part) == rest
  }
}
