extension CleanPicture {
  /// ISO/IEC 23008-12: what must go may be anywhere in the file, and the offsets of all the rest hang
  /// on it.
  ///
  /// So a file is taken if it holds nothing of the kind, and else not at all. Padding means nothing to
  /// who shows the picture (ISO/IEC 14496-12, 8.1.2): what is written in it is overwritten with zeros, and
  /// zeros after the last box are left out.
  static func avif(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let end = PictureBox.all(in: PictureBytes(file), from: 0, to: file.count).last?.end ?? 0
    var clean = file
    if file[end...].allSatisfy({ $0 == 0 }) { clean.removeLast(file.count - end) }
    var padding: [Range<Int>] = []
    try checkBoxes(PictureBytes(clean), from: 0, to: clean.count, depth: 0, &padding)
    for range in padding {
      for index in range { clean[index] = 0 }
    }
    return clean
  }

  /// Boxes that other boxes are in; the second number is where these begin.
  private static let containers = [
    "meta": 4, "moov": 0, "trak": 0, "mdia": 0, "minf": 0, "stbl": 0, "iprp": 0, "ipco": 0,
  ]

  private static func checkBoxes(
    _ bytes: PictureBytes, from start: Int, to end: Int, depth: Int,
    _ padding: inout [Range<Int>]
  ) throws(Fault) {
    guard depth < 8 else { throw .damaged }
    let boxes = PictureBox.all(in: bytes, from: start, to: end)
    guard (boxes.last?.end ?? start) == end else { throw .cutShort }
    for box in boxes {
      switch box.kind {
      case "uuid", "udta", "xml ", "bxml", "udes", "crtt", "mdft": throw .holdsMore
      // Zeros where a kind belongs are what some programs fill a file up with.
      case "free", "skip", "\0\0\0\0": padding.append(box.start..<box.end)
      case "iinf":
        guard let version = bytes[box.start] else { throw .cutShort }
        let items = box.start + (version == 0 ? 6 : 8)
        guard items <= box.end else { throw .damaged }
        try checkBoxes(bytes, from: items, to: box.end, depth: depth + 1, &padding)
      case "infe":
        // Items of other kinds than pictures: Exif, XMP (`mime`), addresses (`uri `).
        let kind = bytes.text(4, at: box.start + (bytes[box.start] == 3 ? 10 : 8))
        guard ["av01", "grid", "iovl", "iden", "tmap"].contains(kind) else { throw .holdsMore }
      default:
        guard let inside = containers[box.kind] else { continue }
        guard box.start + inside <= box.end else { throw .damaged }
        try checkBoxes(
          bytes, from: box.start + inside, to: box.end, depth: depth + 1, &padding)
      }
    }
  }
}
