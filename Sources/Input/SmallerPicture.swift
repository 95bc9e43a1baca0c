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
  private let mark: PictureMark

  /// A file by its path and its bytes; nil for one that is no smaller size.
  public init?(_ path: String, _ file: FileTree.Binary) {
    guard let (original, width) = Self.parse(path),
      let mark = PictureMark(.smallerSize, in: file.head)
    else { return nil }
    (self.path, self.original, self.width, self.mark) = (path, original, width, mark)
  }

  /// Whether it was made of a picture as that is now.
  public func fits(_ original: FileTree.Binary) -> Bool { mark.isOf(original) }

  /// Whether its file is as it was made.
  public func isUnchanged(in file: FileTree.Binary) -> Bool { mark.isUnchanged(in: file) }

  /// The path of the size of a width: `hall.480.jpg` for `hall.jpg`.
  public static func path(of original: String, width: Int) -> String {
    guard let dot = original.lastIndex(of: ".") else { return "\(original).\(width)" }
    return "\(original[..<dot]).\(width)\(original[dot...])"
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
