/// A marked segment of a JPEG file (ITU-T T.81, B.1.1.4).
struct JPEGSegment {
  let code: UInt8
  /// Where it begins, where its content begins and where it ends.
  let start: Int
  let content: Int
  let end: Int

  /// Whether it begins a frame: SOF0 to SOF15, without DHT, JPG and DAC.
  var isFrame: Bool { code & 0xF0 == 0xC0 && ![0xC4, 0xC8, 0xCC].contains(code) }

  /// The segment at an offset; nil at the first scan, at the end and in what is no JPEG.
  init?(in bytes: PictureBytes, at start: Int) {
    var offset = start
    guard bytes[offset] == 0xFF else { return nil }
    while bytes[offset + 1] == 0xFF { offset += 1 }
    guard let code = bytes[offset + 1], code >= 0xC0, !(0xD0...0xDA).contains(code),
      let length = bytes.big(2, at: offset + 2), length >= 2
    else { return nil }
    (self.code, self.start) = (code, start)
    (content, end) = (offset + 4, offset + 2 + length)
  }

  /// The segments of a file before its first scan.
  static func all(in bytes: PictureBytes) -> [JPEGSegment] {
    var segments: [JPEGSegment] = []
    while let next = JPEGSegment(in: bytes, at: segments.last?.end ?? 2) { segments.append(next) }
    return segments
  }
}
