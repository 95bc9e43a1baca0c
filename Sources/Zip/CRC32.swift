/// The check sum of zip files (CRC-32 as in ISO 3309, reflected, polynomial 0xEDB88320).
enum CRC32 {
  /// The sum over all bytes, four at a time.
  static func sum(of bytes: [UInt8]) -> UInt32 {
    let table = table
    var sum = UInt32.max
    var at = 0
    while at + 4 <= bytes.count {
      sum ^=
        UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
        | UInt32(bytes[at + 3]) << 24
      sum =
        table[768 + Int(sum & 0xFF)] ^ table[512 + Int(sum >> 8 & 0xFF)]
        ^ table[256 + Int(sum >> 16 & 0xFF)] ^ table[Int(sum >> 24)]
      at += 4
    }
    for byte in bytes[at...] {
      sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
    }
    return ~sum
  }

  /// The sums of each byte, then of each byte with one, two and three zeros behind it.
  private static let table: [UInt32] = {
    var table: [UInt32] = []
    for byte in 0..<256 {
      var sum = UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
      table.append(sum)
    }
    for index in 0..<768 {
      let sum = table[index]
      table.append(table[Int(sum & 0xFF)] ^ sum >> 8)
    }
    return table
  }()
}
