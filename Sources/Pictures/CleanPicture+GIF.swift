extension CleanPicture {
  /// GIF89a: the pictures, how long each is shown, how often all are, and the colour profile.
  ///
  /// Comments, texts and the data of other applications, such as XMP, go, and all that follows the end. Of
  /// what stays, nothing is longer than it has to be.
  static func gif(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    guard let flags = bytes[10] else { throw .cutShort }
    var offset = 13 + colours(flags)
    guard offset <= file.count else { throw .cutShort }
    var kept = Array(file.prefix(offset))
    kept.reserveCapacity(file.count)
    while let introducer = bytes[offset] {
      let start = offset
      switch introducer {
      case 0x3B: return kept + [0x3B]
      case 0x2C:
        guard let flags = bytes[offset + 9] else { throw .cutShort }
        offset = try endOfBlocks(bytes, from: offset + 11 + colours(flags))
        kept += file[start..<offset]
      case 0x21:
        guard bytes[offset + 1] != nil else { throw .cutShort }
        offset = try endOfBlocks(bytes, from: offset + 2)
        kept += needed(Array(file[start..<offset]))
      default: throw .damaged
      }
    }
    throw .cutShort
  }

  /// Where blocks of data end that begin at an offset.
  private static func endOfBlocks(_ bytes: PictureBytes, from start: Int) throws(Fault) -> Int {
    var offset = start
    while let length = bytes[offset], length > 0 { offset += Int(length) + 1 }
    guard bytes[offset] == 0 else { throw .cutShort }
    return offset + 1
  }

  /// The bytes of a table of colours.
  private static func colours(_ flags: UInt8) -> Int {
    flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
  }

  /// What of an extension says how a picture is shown.
  private static func needed(_ block: [UInt8]) -> ArraySlice<UInt8> {
    let bytes = PictureBytes(block)
    let head = block.prefix(14)
    switch block[1] {
    case 0xF9 where block[2] == 4: return block.prefix(7) + [0]
    case 0xFF where block[2] == 11:
      switch bytes.text(11, at: 3) {
      case "NETSCAPE2.0", "ANIMEXTS1.0":
        // How often; a second block would be for a buffer of the network.
        guard bytes[14] == 3, bytes[15] == 1 else { return [] }
        return block.prefix(18) + [0]
      case "ICCRGBG1012":
        return ColourProfile(data(of: bytes)).map { head + blocks($0.bytes) } ?? []
      default: return []
      }
    default: return []
    }
  }

  /// The data of an application without the lengths in between.
  private static func data(of block: PictureBytes) -> [UInt8] {
    var (data, offset): ([UInt8], Int) = ([], 14)
    while let length = block[offset], length > 0 {
      data += block.bytes[offset + 1...offset + Int(length)]
      offset += Int(length) + 1
    }
    return data
  }

  private static func blocks(_ data: [UInt8]) -> [UInt8] {
    stride(from: 0, to: data.count, by: 255).flatMap { start in
      let part = data[start..<min(start + 255, data.count)]
      return [UInt8(part.count)] + part
    } + [0]
  }
}
