extension CleanPicture {
  /// ISO/IEC 23008-12: what must go may be anywhere in the file, and the offsets of all the rest hang
  /// on it.
  ///
  /// So a file is taken as it is if it holds nothing of the kind, and else not at all.
  static func avif(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    try checkBoxes(bytes, from: 0, to: file.count, depth: 0)
    return file
  }

  /// Boxes that other boxes are in; the second number is where these begin.
  private static let containers = [
    "meta": 4, "moov": 0, "trak": 0, "mdia": 0, "minf": 0, "stbl": 0, "iprp": 0, "ipco": 0,
  ]

  private static func checkBoxes(
    _ bytes: PictureBytes, from start: Int, to end: Int, depth: Int
  ) throws(Fault) {
    guard depth < 8 else { throw .damaged }
    let boxes = PictureBox.all(in: bytes, from: start, to: end)
    guard (boxes.last?.end ?? start) == end else { throw .cutShort }
    for box in boxes {
      switch box.kind {
      case "uuid", "udta", "xml ", "bxml", "udes", "crtt", "mdft": throw .holdsMore
      case "free", "skip":
        guard bytes.bytes[box.start..<box.end].allSatisfy({ $0 == 0 }) else { throw .holdsMore }
      case "iinf":
        guard let version = bytes[box.start] else { throw .cutShort }
        let items = box.start + (version == 0 ? 6 : 8)
        guard items <= box.end else { throw .damaged }
        try checkBoxes(bytes, from: items, to: box.end, depth: depth + 1)
      case "infe":
        // Items of other kinds than pictures: Exif, XMP (`mime`), addresses (`uri `).
        let kind = bytes.text(4, at: box.start + (bytes[box.start] == 3 ? 10 : 8))
        guard ["av01", "grid", "iovl", "iden", "tmap"].contains(kind) else { throw .holdsMore }
      default:
        guard let inside = containers[box.kind] else { continue }
        guard box.start + inside <= box.end else { throw .damaged }
        try checkBoxes(bytes, from: box.start + inside, to: box.end, depth: depth + 1)
      }
    }
  }
}
