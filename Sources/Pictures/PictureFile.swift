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
    size =
      (Self.mayBeTurnedBeyondHead(file) ? nil : PictureSize(file.head))
      ?? Self.sizeBeyondHead(of: file)
  }

  /// Whether it is a JPEG file with the colours of printing inks, as far as its first bytes tell.
  package var hasInks: Bool {
    guard PictureKind(file.head) == .jpeg else { return false }
    let bytes = PictureBytes(file.head)
    let frame = JPEGSegment.all(in: bytes).first(where: \.isFrame)
    return frame.flatMap { bytes[$0.content + 5] } == 4
  }

  /// Whether a smaller size of a width is surely a shorter file, however many details it has.
  package func isLonger(thanSizeOfWidth width: Int) -> Bool {
    guard let size, width < size.width else { return false }
    let height = size.height * width / size.width + 1
    // At most 12 bits of a pixel in a JPEG file, and as many bytes in a PNG file as its colours are.
    let bytes =
      PictureKind(file.head) == .png
      ? PNGHeader(file.head).bytesOfPixel * width * height : width * height * 3 / 2
    return bytes + height + 4_096 < file.byteCount
  }

  /// Reports what is too large, and what seems to be cut off or damaged.
  package func report(to problems: inout Problems) {
    guard PictureKind(file.head) != nil else { return }
    let place = Place(path: file.path)
    let mebibytes = (file.byteCount + (1 << 20) - 1) >> 20
    if file.byteCount > Self.largest {
      problems.report(
        PictureProblem.fileTooLarge(mebibytes: mebibytes, most: Self.largest >> 20).at(place))
      return
    }
    if file.byteCount > Self.large {
      problems.report(
        PictureProblem.fileLarge(mebibytes: mebibytes, most: Self.large >> 20).at(place))
    }
    guard let size else {
      problems.report(PictureProblem.sizeUnknown.at(place))
      return
    }
    if size.area > Self.mostPixels {
      problems.report(PictureProblem.manyPixels(size).at(place))
    }
  }

  /// The bytes that are published: without what says where, when, by whom and with what it was taken.
  /// - Throws: the problem of a picture that cannot be cleaned so; what the file system says when the
  ///   file cannot be read any more.
  package func contents() throws -> [UInt8] {
    let place = Place(path: file.path)
    do {
      guard let clean = try CleanPicture(try file.contents()) else {
        throw PictureProblem.notAPicture.at(place)
      }
      return clean.bytes
    } catch let fault as CleanPicture.Fault {
      throw PictureProblem.notCleaned(fault).at(place)
    }
  }

  /// Whether the head of a JPEG file ends before its first scan, so that what says how it is turned may follow.
  private static func mayBeTurnedBeyondHead(_ file: FileTree.Binary) -> Bool {
    guard file.head.count < file.byteCount, PictureKind(file.head) == .jpeg else { return false }
    let segments = JPEGSegment.all(in: PictureBytes(file.head))
    return (segments.last?.end ?? 0) >= file.head.count
  }

  /// Photographs may tell their size only behind previews and colour profiles of any length.
  private static func sizeBeyondHead(of file: FileTree.Binary) -> PictureSize? {
    guard PictureKind(file.head) != nil, file.head.count < file.byteCount,
      file.byteCount <= largest
    else { return nil }
    return (try? file.contents()).flatMap { PictureSize($0) }
  }
}
