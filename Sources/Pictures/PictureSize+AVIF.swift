extension PictureSize {
  /// ISO/IEC 23008-12, 6.5.3 and 6.5.10: the primary item's extent, and how it is turned.
  init?(avif bytes: PictureBytes) {
    let boxes = PictureBox.all(in: bytes, from: 0, to: bytes.count)
    guard let meta = boxes.first(where: { $0.kind == "meta" }) else { return nil }
    let parts = PictureBox.all(in: bytes, from: meta.start + 4, to: meta.end)
    guard let primary = parts.first(where: { $0.kind == "pitm" }),
      let item = bytes.big(bytes[primary.start] == 0 ? 2 : 4, at: primary.start + 4),
      let properties = parts.first(where: { $0.kind == "iprp" })
    else { return nil }
    let inside = PictureBox.all(in: bytes, from: properties.start, to: properties.end)
    guard let container = inside.first(where: { $0.kind == "ipco" }) else { return nil }
    let all = PictureBox.all(in: bytes, from: container.start, to: container.end)
    let own = inside.filter { $0.kind == "ipma" }
      .flatMap { Self.properties(of: item, in: $0, bytes) }
      .compactMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil }
    guard let extent = own.first(where: { $0.kind == "ispe" }),
      let size = PictureSize(
        bytes.big(4, at: extent.start + 4), bytes.big(4, at: extent.start + 8))
    else { return nil }
    let turns = own.first { $0.kind == "irot" }.flatMap { bytes[$0.start] } ?? 0
    guard let shown = turns & 1 == 1 ? size.turned : size else { return nil }
    self = shown
  }

  /// The numbers, from 1, of an item's properties in an association box (14496-12, 8.11.14).
  private static func properties(of item: Int, in box: PictureBox, _ bytes: PictureBytes) -> [Int] {
    guard let version = bytes[box.start], let flags = bytes[box.start + 3],
      let count = bytes.big(4, at: box.start + 4)
    else { return [] }
    let idLength = version == 0 ? 2 : 4
    let length = flags & 1 == 1 ? 2 : 1
    var offset = box.start + 8
    for _ in 0..<count {
      guard offset < box.end, let id = bytes.big(idLength, at: offset),
        let own = bytes[offset + idLength]
      else { break }
      offset += idLength + 1
      if id == item {
        let mask = length == 2 ? 0x7FFF : 0x7F
        return (0..<Int(own)).compactMap { bytes.big(length, at: offset + length * $0) }
          .map { $0 & mask }
      }
      offset += length * Int(own)
    }
    return []
  }
}
