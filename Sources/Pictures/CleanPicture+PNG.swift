import Zip

extension CleanPicture {
  /// PNG, third edition, 5: the chunks that say how the picture looks, and those of animation.
  ///
  /// Texts, dates, Exif and unknown chunks go, what is longer than it has to be, and all that follows the end.
  static func png(_ file: [UInt8]) throws(Fault) -> [UInt8] {
    let bytes = PictureBytes(file)
    guard bytes.stands("IHDR", at: 12) else { throw file.count < 16 ? .cutShort : .damaged }
    var kept = Array(file.prefix(8))
    kept.reserveCapacity(file.count)
    var seen: Set<String> = []
    var offset = 8
    while true {
      guard let length = bytes.big(4, at: offset), let name = bytes.text(4, at: offset + 4) else {
        throw .cutShort
      }
      let end = offset + 12 + length
      guard end <= file.count else { throw .cutShort }
      switch name {
      case "eXIf":
        let exif = Exif(bytes, from: offset + 8, to: end - 4)
        guard exif.orientation == 1 else { throw .turned }
      case "IEND": return kept + chunk(name, [])
      case "IDAT", "fdAT": kept += file[offset..<end]
      case "iCCP" where seen.insert(name).inserted:
        if let profile = profile(file[offset + 8..<end - 4]) { kept += chunk(name, profile) }
      default:
        guard let lengths = Self.pngChunks[name], lengths.contains(length),
          name == "fcTL" || seen.insert(name).inserted
        else { break }
        kept += file[offset..<end]
      }
      offset = end
    }
  }

  /// Chunks by the lengths that they can have.
  private static let pngChunks: [String: ClosedRange<Int>] = [
    "IHDR": 13...13, "PLTE": 3...768, "tRNS": 1...256, "gAMA": 4...4, "cHRM": 32...32,
    "sRGB": 1...1,
    "cICP": 4...4, "mDCV": 24...24, "cLLI": 8...8, "sBIT": 1...4, "bKGD": 1...6, "pHYs": 9...9,
    "acTL": 8...8, "fcTL": 26...26,
  ]

  /// The content of a chunk of a colour profile: a name, a zero, how it is packed, the packed profile.
  ///
  /// The name says nothing of colours, so that each has the same.
  private static func profile(_ content: ArraySlice<UInt8>) -> [UInt8]? {
    guard let end = content.prefix(80).firstIndex(of: 0), content[end...].starts(with: [0, 0])
    else { return nil }
    let packed = content[(end + 2)...]
    guard let (file, taken) = Inflate.unpacked(zlib: packed, atMost: ColourProfile.longest),
      let profile = ColourProfile(file)
    else { return nil }
    let isSame = profile.bytes == file
    return Array("ICC profile\0\0".utf8)
      + (isSame ? Array(packed.prefix(taken)) : Inflate.packed(zlib: profile.bytes))
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + content
    let sum = Int(CRC32.sum(of: body))
    return [content.count, sum].map { number in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }.reduce([]) { $0.isEmpty ? $1 + body : $0 + $1 }
  }
}
