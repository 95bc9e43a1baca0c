/// The picture of several in an HEIC file that is to be shown.
package enum PrimaryPicture {
  /// The file with all its other pictures marked as hidden (ISO/IEC 23008-12, 6.4.2), so that programs that
  /// write each picture, or the first one, take the primary one; as it is where it names none.
  package static func alone(in file: [UInt8]) -> [UInt8] {
    let bytes = PictureBytes(file)
    let boxes = PictureBox.all(in: bytes, from: 0, to: file.count)
    guard let meta = boxes.first(where: { $0.kind == "meta" }) else { return file }
    let parts = PictureBox.all(in: bytes, from: meta.start + 4, to: meta.end)
    guard let primary = parts.first(where: { $0.kind == "pitm" }),
      let wanted = bytes.big(bytes[primary.start] == 0 ? 2 : 4, at: primary.start + 4),
      let list = parts.first(where: { $0.kind == "iinf" }), let version = bytes[list.start]
    else { return file }
    var alone = file
    let start = list.start + (version == 0 ? 6 : 8)
    for item in PictureBox.all(in: bytes, from: start, to: list.end) where item.kind == "infe" {
      guard let version = bytes[item.start], version > 1 else { continue }
      let length = version == 2 ? 2 : 4
      let kind = bytes.text(4, at: item.start + 6 + length)
      guard bytes.big(length, at: item.start + 4) != wanted, kind.map(isData) == false else {
        continue
      }
      alone[item.start + 3] |= 1
    }
    return alone
  }

  /// Whether an item of a kind is none that could be shown: Exif, XMP, addresses.
  private static func isData(_ kind: String) -> Bool { ["Exif", "mime", "uri "].contains(kind) }
}
