extension PictureSize {
  /// ITU-T T.81, annex B: the frame header tells the size; Exif 2.32, 4.6.4: how the camera was held.
  init?(jpeg bytes: PictureBytes) {
    var isOnItsSide = false
    var offset = 2
    while let mark = Self.segment(in: bytes, from: offset) {
      if mark.isFrame {
        guard
          let size = PictureSize(
            bytes.big(2, at: mark.content + 3), bytes.big(2, at: mark.content + 1)),
          let shown = isOnItsSide ? size.turned : size
        else { return nil }
        self = shown
        return
      }
      if mark.code == 0xE1, bytes.stands("Exif", at: mark.content) {
        isOnItsSide = Exif(bytes, from: mark.content + 6, to: mark.end).isOnItsSide
      }
      offset = mark.end
    }
    return nil
  }

  /// A marked segment of a JPEG file.
  private struct Segment {
    let code: UInt8
    /// Where its content begins and where it ends.
    let content: Int
    let end: Int

    /// Whether it begins a frame: SOF0 to SOF15, without DHT, JPG and DAC.
    var isFrame: Bool { code & 0xF0 == 0xC0 && ![0xC4, 0xC8, 0xCC].contains(code) }
  }

  /// The segment at an offset; nil at the first scan, at the end and in what is no JPEG.
  private static func segment(in bytes: PictureBytes, from start: Int) -> Segment? {
    var offset = start
    guard bytes[offset] == 0xFF else { return nil }
    while bytes[offset + 1] == 0xFF { offset += 1 }
    guard let code = bytes[offset + 1], code >= 0xC0, !(0xD0...0xDA).contains(code),
      let length = bytes.big(2, at: offset + 2), length >= 2
    else { return nil }
    return Segment(code: code, content: offset + 4, end: offset + 2 + length)
  }
}
