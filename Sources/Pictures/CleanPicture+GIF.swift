extension CleanPicture {
  /// GIF89a: the pictures, how long each is shown, how often all are, and the colour profile.
  ///
  /// Comments and the data of other applications, such as XMP, go, and all that follows the end.
  static func gif(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    guard let flags = bytes[10] else { throw .cutShort }
    var offset = 13 + colours(flags)
    guard offset <= file.count else { throw .cutShort }
    var kept = Array(file.prefix(offset))
    kept.reserveCapacity(file.count)
    while let introducer = bytes[offset] {
      let start = offset
      var isKept = true
      switch introducer {
      case 0x3B: return kept + [0x3B]
      case 0x2C:
        guard let flags = bytes[offset + 9] else { throw .cutShort }
        offset += 11 + colours(flags)
      case 0x21:
        guard let label = bytes[offset + 1] else { throw .cutShort }
        isKept = label == 0xF9 || label == 0x01 || (label == 0xFF && isNeeded(bytes, offset + 2))
        offset += 2
      default: throw .damaged
      }
      while let length = bytes[offset], length > 0 { offset += Int(length) + 1 }
      guard bytes[offset] == 0 else { throw .cutShort }
      offset += 1
      if isKept { kept += file[start..<offset] }
    }
    throw .cutShort
  }

  /// The bytes of a table of colours.
  private static func colours(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// Whether the data of an application says how a picture is shown.
  private static func isNeeded(_ bytes: PictureBytes, _ offset: Int) -> Bool {
    bytes[offset] == 11
      && ["NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012"].contains(bytes.text(11, at: offset + 1))
  }
}
