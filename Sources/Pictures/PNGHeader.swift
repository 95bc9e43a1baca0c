/// What a PNG file says before its pixels (PNG, third edition, 11).
struct PNGHeader {
  /// Whether it has several pictures, shown one after the other.
  let isMoving: Bool
  /// The most bytes of a pixel in a file of 8 bits each that is made of it.
  let bytesOfPixel: Int

  /// - Parameter head: the bytes that the file begins with.
  init(_ head: [UInt8]) {
    let bytes = PictureBytes(head)
    var (isMoving, hasAlpha) = (false, false)
    var offset = 8
    while let length = bytes.big(4, at: offset), let name = bytes.text(4, at: offset + 4),
      name != "IDAT"
    {
      if name == "acTL" { isMoving = bytes.big(4, at: offset + 8).map { $0 > 1 } ?? true }
      if name == "tRNS" { hasAlpha = true }
      offset += 12 + length
    }
    self.isMoving = isMoving
    // The kind of colours: grey, colours, a palette of these, grey and colours with how transparent they are.
    let colours = [0: 1, 2: 3, 3: 3, 4: 2, 6: 4][Int(bytes[25] ?? 6)] ?? 4
    bytesOfPixel = min(4, colours + (hasAlpha ? 1 : 0))
  }
}
