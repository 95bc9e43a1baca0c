import Input

/// A picture as a file: what kind it is, how large, and whether it can be published as it is.
struct PictureFile {
  /// The most bytes that are published without a warning, and the most that are published at all.
  static let large = 20 << 20
  static let largest = 64 << 20
  /// The most pixels that are published without a warning.
  static let mostPixels = 100_000_000

  private let file: FileTree.Binary
  /// How wide and high it is shown; nil where its bytes do not tell.
  let size: PictureSize?

  init(_ file: FileTree.Binary) {
    self.file = file
    size = PictureSize(file.head) ?? Self.sizeBeyondHead(of: file)
  }

  /// Reports what is too large, and what seems to be cut off or damaged.
  func report(to problems: inout Problems) {
    guard PictureKind(file.head) != nil else { return }
    let place = Place(path: file.path)
    let mebibytes = (file.byteCount + (1 << 20) - 1) >> 20
    if file.byteCount > Self.largest {
      problems.report(
        Problem(
          "large-picture",
          "the picture has \(mebibytes) MiB; no more than \(Self.largest >> 20) are published",
          at: place))
      return
    }
    if file.byteCount > Self.large {
      problems.report(
        .warning(
          "large-picture",
          "the picture has \(mebibytes) MiB; save it smaller, with at most \(Self.large >> 20) MiB",
          at: place))
    }
    guard let size else {
      problems.report(
        .warning(
          "damaged-picture", "the picture does not tell its width and height; it may be damaged",
          at: place))
      return
    }
    if size.area > Self.mostPixels {
      problems.report(
        .warning(
          "large-picture",
          "the picture has \(size.width) × \(size.height) pixels, more than 100 megapixels, which"
            + " some browsers do not show", at: place))
    }
  }

  /// Photographs may tell their size only behind previews and colour profiles of any length.
  private static func sizeBeyondHead(of file: FileTree.Binary) -> PictureSize? {
    guard PictureKind(file.head) != nil, file.head.count < file.byteCount,
      file.byteCount <= largest
    else { return nil }
    return (try? file.contents()).flatMap(PictureSize.init)
  }
}
