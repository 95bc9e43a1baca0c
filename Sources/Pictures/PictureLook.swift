/// What the file of a picture says of how its pixels are to be shown: how they are turned, and the
/// colours that they mean.
package struct PictureLook: Sendable {
  /// 1 to 8, as the tag Orientation of Exif numbers them; 1 is upright.
  package let orientation: UInt8
  /// The segments of a JPEG file, or the chunks of a PNG file, that say what its colours mean, as they
  /// are in the file.
  package let colours: [UInt8]

  /// What a picture as it was cleaned says; nil for one that is neither JPEG nor PNG.
  package init?(_ clean: CleanPicture) {
    let bytes = PictureBytes(clean.bytes)
    switch PictureKind(clean.bytes) {
    case .jpeg:
      let segments = JPEGSegment.all(in: bytes)
      orientation = JPEGSegment.exif(in: bytes, segments)?.orientation ?? 1
      colours = segments.filter { $0.code == 0xE2 }.flatMap { clean.bytes[$0.start..<$0.end] }
    case .png:
      orientation = 1
      colours = Self.chunks(bytes) { Self.colourChunks.contains($0) }
    default: return nil
    }
  }

  /// A PNG file of pixels alone: without what says which colours they mean.
  package static func png(ofPixels file: [UInt8]) -> [UInt8] {
    file.prefix(8)
      + chunks(PictureBytes(file)) { ["IHDR", "PLTE", "tRNS", "IDAT", "IEND"].contains($0) }
  }

  private static let colourChunks: Set = ["gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI"]

  private static func chunks(_ bytes: PictureBytes, where isWanted: (String) -> Bool) -> [UInt8] {
    var found: [UInt8] = []
    var offset = 8
    while let length = bytes.big(4, at: offset), let name = bytes.text(4, at: offset + 4) {
      let end = offset + 12 + length
      guard end <= bytes.count else { break }
      if isWanted(name) { found += bytes.bytes[offset..<end] }
      offset = end
    }
    return found
  }
}
