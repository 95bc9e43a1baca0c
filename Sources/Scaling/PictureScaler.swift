package import Pictures

/// Makes smaller sizes of a picture: upright, without what the file says beside the picture, with its
/// colour profile.
package struct PictureScaler {
  /// The most pixels of a JPEG file, which is mostly decoded to a part of them, and of a PNG file.
  package static let mostPixels = 120_000_000
  package static let mostPixelsOfPNG = 50_000_000

  private let clean: CleanPicture
  private let kind: PictureKind
  private let look: PictureLook
  /// How wide and high the picture is shown.
  private let size: PictureSize
  private let remark: @Sendable ([UInt8]) -> String

  /// A picture that was cleaned; nil for one of a kind that no smaller sizes are made of.
  ///
  /// - Parameter remark: what a smaller size says of the picture and of its own file without that, in ASCII.
  package init?(_ clean: CleanPicture, remark: @escaping @Sendable ([UInt8]) -> String) {
    guard let kind = PictureKind(clean.bytes), PictureKind.hasSmallerSizes(clean.bytes),
      let look = PictureLook(clean), let size = PictureSize(clean.bytes)
    else { return nil }
    (self.clean, self.kind, self.look, self.size, self.remark) = (clean, kind, look, size, remark)
  }

  /// The files of smaller sizes by their widths.
  ///
  /// A width that is not smaller than the picture's has none, and neither has one of which the file would
  /// not be shorter than that of the picture.
  package func files(_ widths: [Int]) throws(ScalingFault) -> [Int: [UInt8]] {
    let wanted = widths.filter { $0 < size.width }.sorted(by: >)
    guard let widest = wanted.first else { return [:] }
    var pixels = try decoded(widest)
    var files: [Int: [UInt8]] = [:]
    for width in wanted {
      pixels = pixels.scaled(toWidth: width)
      let file = try file(of: pixels)
      if file.count < clean.bytes.count { files[width] = file }
    }
    return files
  }

  /// Refuses a picture that is damaged, or too large to be decoded.
  package func check() throws(ScalingFault) { _ = try decoded(1) }

  /// The picture upright, of a width at least.
  private func decoded(_ width: Int) throws(ScalingFault) -> Pixels {
    guard kind == .jpeg else {
      let file = PictureLook.png(ofPixels: clean.bytes)
      return try PNGCoder.pixels(of: file, mostPixels: Self.mostPixelsOfPNG)
    }
    return try JPEGCoder.pixels(
      of: clean.bytes, least: width, isOnItsSide: look.orientation >= 5,
      mostPixels: Self.mostPixels
    ).upright(from: look.orientation)
  }

  private func file(of pixels: Pixels) throws(ScalingFault) -> [UInt8] {
    let file: [UInt8]
    let start: Int
    if kind == .jpeg {
      file = try JPEGCoder.file(of: pixels)
      // Behind the segment of JFIF, which is the first one.
      start = 4 + (Int(file[4]) << 8 | Int(file[5]))
    } else {
      // What libpng says of the colours need not be true of these.
      file = PictureLook.png(ofPixels: try PNGCoder.file(of: pixels))
      start = Self.endOfHeader
    }
    return PictureRemark.added(to: file[..<start] + look.colours + file[start...], remark)
  }

  /// Where the first chunk of a PNG file ends.
  private static let endOfHeader = 33
}
