package import Input

/// A picture as a file: what kind it is, how large, and whether it can be published as it is.
package struct PictureFile {
  /// The most bytes that are published without a warning, and the most that are published at all.
  package static let large = 20 << 20
  package static let largest = 64 << 20
  /// The most pixels that are published without a warning.
  package static let mostPixels = 100_000_000

  private let file: FileTree.Binary
  /// How wide and high it is shown; nil where its bytes do not tell.
  package let size: PictureSize?

  package init(_ file: FileTree.Binary) {
    self.file = file
    size = PictureSize(file.head) ?? Self.sizeBeyondHead(of: file)
  }

  /// Reports what is too large, and what seems to be cut off or damaged.
  package func report(to problems: inout Problems) {
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

  /// The bytes that are published: without what says where, when, by whom and with what it was taken.
  /// - Throws: the problem of a picture that cannot be cleaned so; what the file system says when the
  ///   file cannot be read any more.
  package func contents() throws -> [UInt8] {
    let place = Place(path: file.path)
    do {
      guard let clean = try CleanPicture(try file.contents()) else {
        throw Problem(
          "picture-kind", "this file is not a PNG, JPEG, WebP, AVIF or GIF picture", at: place)
      }
      return clean.bytes
    } catch let fault as CleanPicture.Fault {
      throw Problem("picture-data", fault.message, at: place)
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

extension CleanPicture.Fault {
  /// What is wrong and how to save the picture so that it can be published.
  fileprivate var message: String {
    switch self {
    case .cutShort:
      "the file ends within the picture; copy it anew from where it came from"
    case .damaged:
      "the picture is damaged, so its position and camera cannot be removed; open it in a picture"
        + " program and save it as a new JPEG or PNG file"
    case .turned:
      "the picture is turned by its Exif data, which are not published; turn it in a picture program"
        + " and save it as a new JPEG or PNG file"
    case .holdsMore:
      "the picture holds data, such as where it was taken, that cannot be removed from an AVIF file;"
        + " save it as JPEG, or without Exif and XMP"
    }
  }
}
