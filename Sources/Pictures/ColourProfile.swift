/// A colour profile (ICC.1:2022, 7) with the parts that say what colours mean, and how it is called.
///
/// Programs keep more in profiles: the serial number of a screen, when and with what it was measured, tables
/// of their own. Their entries go, and what they pointed to is zeros, so that all the rest stays in its place.
/// So do bytes that no entry names, and what follows the profile. One that holds nothing of the kind stays
/// byte for byte.
struct ColourProfile {
  /// The bytes of the profile.
  let bytes: [UInt8]

  /// The most bytes of a profile; the largest ones, for printers, have two million.
  static let longest = 4 << 20

  /// Takes a profile as it is in a file; nil for what is none.
  init?(_ file: [UInt8]) {
    let source = PictureBytes(file)
    guard file.count <= Self.longest, source.stands("acsp", at: 36),
      let size = source.big(4, at: 0),
      let count = source.big(4, at: 128), size <= file.count, count <= (size - Self.table) / 12
    else { return nil }
    var clean = [UInt8](repeating: 0, count: size)
    clean[..<Self.header] = file[..<Self.header]
    var kept = 0
    for index in 0..<count {
      let entry = Self.table + 12 * index
      guard let name = source.text(4, at: entry), let start = source.big(4, at: entry + 4),
        let length = source.big(4, at: entry + 8), start >= Self.table + 12 * count,
        start <= size - length
      else { return nil }
      guard Self.names.contains(name) else { continue }
      let place = Self.table + 12 * kept
      clean[place..<place + 12] = file[entry..<entry + 12]
      clean[start..<start + length] = file[start..<start + length]
      kept += 1
    }
    clean[Self.table - 2] = UInt8(kept >> 8 & 0xFF)
    clean[Self.table - 1] = UInt8(kept & 0xFF)
    // The sum of the profile as it was is no sum of this one.
    if !clean.elementsEqual(file.prefix(size)) {
      for index in 84..<100 { clean[index] = 0 }
    }
    bytes = clean
  }

  /// Where the header ends, of which the last bytes are reserved.
  private static let header = 128
  /// Where the entries begin.
  private static let table = 132

  /// The registered entries that say what colours mean, and those that name the profile and its maker.
  private static let names: Set = [
    "A2B0", "A2B1", "A2B2", "A2B3", "B2A0", "B2A1", "B2A2", "B2A3", "B2D0", "B2D1", "B2D2", "B2D3",
    "D2B0", "D2B1", "D2B2", "D2B3", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt",
    "bkpt", "chad", "chrm", "cicp", "gamt", "lumi", "meas", "view", "vued", "tech", "rig0", "rig2",
    "clro", "clrt", "clot", "ncl2", "pre0", "pre1", "pre2", "desc", "cprt", "dmnd", "dmdd",
  ]
}
