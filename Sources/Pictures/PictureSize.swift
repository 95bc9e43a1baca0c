/// How wide and high a picture is shown, in pixels, told by its bytes.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// The number of pixels.
  package var area: Int { width * height }

  /// The size of a picture that begins with these bytes; nil where they do not tell it.
  package init?(_ head: [UInt8]) {
    let bytes = PictureBytes(head)
    switch PictureKind(head) {
    case .png: self.init(png: bytes)
    case .jpeg: self.init(jpeg: bytes)
    case .gif: self.init(bytes.little(2, at: 6), bytes.little(2, at: 8))
    case .webp: self.init(webp: bytes)
    case .avif: self.init(avif: bytes)
    case nil: return nil
    }
  }

  /// The size of a picture in an HEIC file; nil for any other file, and where it does not tell it.
  package init?(heic file: [UInt8]) {
    let bytes = PictureBytes(file)
    guard bytes.stands("ftyp", at: 4), PictureKind(file) == nil else { return nil }
    self.init(avif: bytes)
  }

  /// A size of which both numbers are known; no picture has a side of 0 or over 2³¹−1 pixels.
  init?(_ width: Int?, _ height: Int?) {
    let sides = 1...Int(Int32.max)
    guard let width, let height, sides.contains(width), sides.contains(height) else { return nil }
    self.width = width
    self.height = height
  }

  /// The same picture, lying on its side.
  var turned: PictureSize? { PictureSize(height, width) }

  /// PNG, third edition, 11.2.1: the first chunk is the header.
  private init?(png bytes: PictureBytes) {
    guard bytes.stands("IHDR", at: 12) else { return nil }
    self.init(bytes.big(4, at: 16), bytes.big(4, at: 20))
  }

  /// RFC 9649: the first chunk is a lossy picture, a lossless one, or tells of what follows.
  private init?(webp bytes: PictureBytes) {
    if bytes.stands("VP8X", at: 12) {
      self.init(
        bytes.little(3, at: 24).map { $0 + 1 }, bytes.little(3, at: 27).map { $0 + 1 })
    } else if bytes.stands("VP8L", at: 12), bytes[20] == 0x2F {
      let sides = bytes.little(4, at: 21)
      self.init(sides.map { $0 & 0x3FFF + 1 }, sides.map { $0 >> 14 & 0x3FFF + 1 })
    } else if bytes.stands("VP8 ", at: 12), bytes.big(3, at: 23) == 0x9D012A {
      self.init(
        bytes.little(2, at: 26).map { $0 & 0x3FFF }, bytes.little(2, at: 28).map { $0 & 0x3FFF })
    } else {
      return nil
    }
  }
}
