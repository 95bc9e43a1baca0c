extension CleanPicture {
  /// ITU-T T.81, annex B.
  ///
  /// Of the segments for applications stay JFIF without its preview, the colour
  /// profile, Adobe's (which says how colours are coded) and the orientation; comments go, and all
  /// that follows the first end: further pictures, gain maps, videos.
  ///
  /// - Parameter isUpright: whether it is upright whatever it says, so that the orientation goes, too.
  static func jpeg(_ file: [UInt8], isUpright: Bool = false) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    var exif: Exif?
    var kept: [UInt8] = []
    kept.reserveCapacity(file.count)
    var offset = 2
    while true {
      while bytes[offset] == 0xFF, bytes[offset + 1] == 0xFF { offset += 1 }
      guard let first = bytes[offset], let marker = bytes[offset + 1] else { throw .cutShort }
      guard first == 0xFF, marker >= 0xC0, !(0xD0...0xD8).contains(marker) else { throw .damaged }
      if marker == 0xD9 { break }
      guard let length = bytes.big(2, at: offset + 2) else { throw .cutShort }
      let (body, end) = (offset + 4, offset + 2 + length)
      guard length >= 2 else { throw .damaged }
      guard end <= file.count else { throw .cutShort }
      switch marker {
      case 0xE0 where bytes.stands("JFIF\0", at: body) && length >= 16:
        kept += [0xFF, 0xE0, 0, 16] + file[body..<body + 12] + [0, 0]
      case 0xE1 where bytes.stands("Exif\0", at: body) && exif == nil:
        exif = Exif(bytes, from: body + 6, to: end)
      case 0xE2 where bytes.stands("ICC_PROFILE\0", at: body),
        0xEE where bytes.stands("Adobe", at: body):
        kept += file[offset..<end]
      case 0xE0...0xEF, 0xFE: break
      default: kept += file[offset..<end]
      }
      offset = end
      guard marker == 0xDA else { continue }
      let start = offset
      offset = Self.endOfScan(file, from: start)
      kept += file[start..<offset]
    }
    let turn = exif.map { $0.orientation == 1 || isUpright ? [] : $0.segment } ?? []
    return [0xFF, 0xD8] + turn + kept + [0xFF, 0xD9]
  }

  /// Where the coded data ends: at a marker that is neither a stuffed byte nor a restart.
  private static func endOfScan(_ file: [UInt8], from start: Int) -> Int {
    var offset = start
    while let mark = file[offset...].firstIndex(of: 0xFF), mark + 1 < file.count {
      let next = file[mark + 1]
      guard next == 0 || (0xD0...0xD7).contains(next) else { return mark }
      offset = mark + 2
    }
    return file.count
  }
}
