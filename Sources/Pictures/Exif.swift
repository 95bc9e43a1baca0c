/// The part of Exif data (CIPA DC-008, 4.6) that pages need: how the camera was held.
struct Exif {
  /// 1 to 8, as the tag Orientation numbers them; 1 where nothing says so: upright.
  let orientation: UInt8

  /// Whether width and height are to be exchanged.
  var isOnItsSide: Bool { (5...8).contains(orientation) }

  /// Reads data from its byte order mark on, up to `end`.
  init(_ bytes: PictureBytes, from start: Int, to end: Int) {
    orientation = Self.orientation(bytes, start, end) ?? 1
  }

  private static func orientation(_ bytes: PictureBytes, _ start: Int, _ end: Int) -> UInt8? {
    let isBig = bytes.stands("MM", at: start)
    func number(_ length: Int, at offset: Int) -> Int? {
      guard offset + length <= end else { return nil }
      return isBig ? bytes.big(length, at: offset) : bytes.little(length, at: offset)
    }
    guard isBig || bytes.stands("II", at: start), number(2, at: start + 2) == 42,
      let directory = number(4, at: start + 4), let count = number(2, at: start + directory)
    else { return nil }
    for entry in 0..<count {
      let offset = start + directory + 2 + 12 * entry
      guard let tag = number(2, at: offset) else { return nil }
      guard tag == 0x0112 else { continue }
      // A browser takes it as a short number or not at all.
      guard number(2, at: offset + 2) == 3 else { return nil }
      return number(2, at: offset + 8).flatMap { (1...8).contains($0) ? UInt8($0) : nil }
    }
    return nil
  }

  /// The segment of a JPEG file that holds the orientation and nothing else.
  var segment: [UInt8] {
    let data: [UInt8] =
      Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1]
    return [0xFF, 0xE1, 0, 34] + data + [0, orientation, 0, 0, 0, 0, 0, 0]
  }
}
