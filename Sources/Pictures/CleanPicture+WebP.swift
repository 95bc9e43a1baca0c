extension CleanPicture {
  /// RFC 9649, 2: the chunks of the picture, of its animation and its colour profile.
  ///
  /// Exif, XMP and
  /// unknown chunks go, also those within a frame, and all that follows the end.
  static func webp(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    guard let size = bytes.little(4, at: 4), size + 8 <= file.count else { throw .cutShort }
    guard size >= 12 else { throw .damaged }
    let kept = try chunks(bytes, from: 12, to: size + 8, webpChunks)
    return Array("RIFF".utf8) + littleEndian(kept.count + 4) + Array("WEBP".utf8) + kept
  }

  private static let frameChunks: Set = ["VP8 ", "VP8L", "ALPH"]
  private static let webpChunks = frameChunks.union(["VP8X", "ANIM", "ANMF", "ICCP"])

  private static func chunks(
    _ bytes: PictureBytes, from start: Int, to end: Int, _ wanted: Set<String>
  ) throws(Fault) -> [UInt8] {
    var kept: [UInt8] = []
    var offset = start
    while offset < end {
      guard let name = bytes.text(4, at: offset), let length = bytes.little(4, at: offset + 4)
      else {
        throw .cutShort
      }
      let (body, next) = (offset + 8, offset + 8 + length + length & 1)
      // The last byte that makes a chunk even is missing in some files.
      guard body + length <= end else { throw .cutShort }
      if name == "EXIF" {
        let isJPEGs = bytes.stands("Exif\0\0", at: body)
        let exif = Exif(bytes, from: isJPEGs ? body + 6 : body, to: body + length)
        guard exif.orientation == 1 else { throw .turned }
      }
      if wanted.contains(name) {
        var content = Array(bytes.bytes[body..<body + length])
        switch name {
        case "VP8X":
          guard length >= 10 else { throw .damaged }
          // Without: there is Exif, there is XMP; the reserved bits are zeros.
          content = [content[0] & 0x32, 0, 0, 0] + content[4..<10]
        case "ANIM": content = Array(content.prefix(6))
        case "ICCP":
          guard let profile = ColourProfile(content) else {
            content = []
            break
          }
          content = profile.bytes
        case "ANMF":
          guard length >= 16 else { throw .damaged }
          content =
            content.prefix(16)
            + (try chunks(bytes, from: body + 16, to: body + length, frameChunks))
        default: break
        }
        // What is called a profile and is none goes.
        if name == "ICCP", content.isEmpty {
          offset = next
          continue
        }
        kept += Array(name.utf8) + littleEndian(content.count) + content
        if content.count & 1 == 1 { kept.append(0) }
      }
      offset = next
    }
    return kept
  }

  private static func littleEndian(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
