/// A box of the ISO base media file format (ISO/IEC 14496-12, 4.2).
struct PictureBox {
  let kind: String
  /// Where its content begins and where it ends.
  let start: Int
  let end: Int

  /// The boxes that stand one behind the other in a stretch, up to one that reaches past its end.
  static func all(in bytes: PictureBytes, from start: Int, to end: Int) -> [PictureBox] {
    var boxes: [PictureBox] = []
    var offset = start
    while offset + 8 <= end, let short = bytes.big(4, at: offset),
      let kind = bytes.big(4, at: offset + 4)
    {
      let letters = (0..<4).map { UInt8(truncatingIfNeeded: kind >> (24 - 8 * $0)) }
      let isLong = short == 1
      let head = isLong ? 16 : 8
      let length = isLong ? bytes.big(8, at: offset + 8) : short == 0 ? end - offset : short
      // A length beyond 2⁶³ reads as a negative number.
      guard let length, length >= head, length <= end - offset else { break }
      boxes.append(
        PictureBox(
          kind: String(decoding: letters, as: UTF8.self), start: offset + head,
          end: offset + length))
      offset += length
    }
    return boxes
  }
}
