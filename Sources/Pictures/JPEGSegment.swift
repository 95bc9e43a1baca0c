/// A marked segment of a JPEG file (ITU-T T.81, B.1.1.4).
struct JPEGSegment {
  let code: UInt8
  /// Where its marker begins, where its content begins and where it ends.
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
    (self.code, self.start) = (code, offset)
    (content, end) = (offset + 4, offset + 2 + length)
  }

  /// The segments of a file before its first scan.
  static func all(in bytes: PictureBytes) -> [JPEGSegment] {
    var segments: [JPEGSegment] = []
    while let next = JPEGSegment(in: bytes, at: segments.last?.end ?? 2) { segments.append(next) }
    return segments
  }

  /// What the first segment of Exif among them says, as browsers take it; nil where there is none.
  static func exif(in bytes: PictureBytes, _ segments: [JPEGSegment]) -> Exif? {
    segments.first { $0.code == 0xE1 && bytes.stands("Exif\0", at: $0.content) }
      .map { Exif(bytes, from: $0.content + 6, to: $0.end) }
  }

  /// The segments of the colour profile among them, and where the first of them was; nil where there is
  /// none, or not all of one (ICC.1:2022, B.4).
  static func profile(
    in bytes: PictureBytes, _ all: [JPEGSegment]
  ) -> (start: Int, segments: [UInt8])? {
    let parts = all.filter {
      $0.code == 0xE2 && bytes.stands("ICC_PROFILE\0", at: $0.content) && $0.end <= bytes.count
        && $0.end >= $0.content + headOfPart
    }.map { (number: Int(bytes.bytes[$0.content + 12]), count: bytes[$0.content + 13], part: $0) }
    guard let first = parts.first, first.count == UInt8(exactly: parts.count),
      parts.allSatisfy({ $0.count == first.count })
    else { return nil }
    let ordered = parts.sorted { $0.number < $1.number }
    guard ordered.map(\.number) == Array(1...parts.count) else { return nil }
    let data = ordered.map { bytes.bytes[$0.part.content + headOfPart..<$0.part.end] }
    guard let profile = ColourProfile(Array(data.joined())) else { return nil }
    var lengths = data.map(\.count)
    if lengths.reduce(0, +) != profile.bytes.count {
      lengths = stride(from: 0, to: profile.bytes.count, by: longestPart)
        .map { min(longestPart, profile.bytes.count - $0) }
    }
    var (segments, offset): ([UInt8], Int) = ([], 0)
    for (index, length) in lengths.enumerated() {
      let size = length + headOfPart + 2
      segments += [0xFF, 0xE2, UInt8(size >> 8), UInt8(size & 0xFF)] + Array("ICC_PROFILE\0".utf8)
      segments += [UInt8(index + 1), UInt8(lengths.count)]
      segments += profile.bytes[offset..<offset + length]
      offset += length
    }
    return (first.part.start, segments)
  }

  /// The bytes before the data in a part of a profile, and the most of the data.
  private static let headOfPart = 14
  private static let longestPart = 65_519
}
