extension CleanPicture {
  /// ITU-T T.81, annex B.
  ///
  /// Of the segments for applications stay JFIF without its preview, the colour profile, what Adobe's says
  /// of how colours are coded, and the orientation. Comments go, reserved segments, and all that follows
  /// the first end: further pictures, gain maps, videos.
  ///
  /// - Parameter isUpright: whether it is upright whatever it says, so that the orientation goes, too.
  static func jpeg(_ file: [UInt8], isUpright: Bool = false) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    let segments = JPEGSegment.all(in: bytes)
    let turn = JPEGSegment.exif(in: bytes, segments).map { $0.orientation == 1 ? [] : $0.segment }
    let profile = JPEGSegment.profile(in: bytes, segments)
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
      case 0xE2 where profile.map({ $0.start == offset }) == true: kept += profile?.segments ?? []
      case 0xEE where bytes.stands("Adobe", at: body) && length >= 14:
        kept += [0xFF, 0xEE, 0, 14] + file[body..<body + 12]
      case 0xC0...0xC7, 0xC9...0xCF, 0xDA...0xDF: kept += file[offset..<end]
      default: break
      }
      offset = end
      guard marker == 0xDA else { continue }
      let start = offset
      offset = Self.endOfScan(file, from: start)
      kept += file[start..<offset]
    }
    return [0xFF, 0xD8] + (isUpright ? [] : turn ?? []) + kept + [0xFF, 0xD9]
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
