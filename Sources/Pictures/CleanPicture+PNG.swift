extension CleanPicture {
  /// PNG, third edition, 5: the chunks that say how the picture looks, and those of animation.
  ///
  /// Texts,
  /// dates, Exif and unknown chunks go, and all that follows the end.
  static func png(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    guard bytes.stands("IHDR", at: 12) else { throw file.count < 16 ? .cutShort : .damaged }
    var kept = Array(file.prefix(8))
    kept.reserveCapacity(file.count)
    var offset = 8
    while true {
      guard let length = bytes.big(4, at: offset), let name = bytes.text(4, at: offset + 4) else {
        throw .cutShort
      }
      let end = offset + 12 + length
      guard end <= file.count else { throw .cutShort }
      if name == "eXIf" {
        let exif = Exif(bytes, from: offset + 8, to: end - 4)
        guard exif.orientation == 1 else { throw .turned }
      }
      if Self.pngChunks.contains(name) { kept += file[offset..<end] }
      offset = end
      if name == "IEND" { return kept }
    }
  }

  private static let pngChunks: Set = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI",
    "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
  ]
}
