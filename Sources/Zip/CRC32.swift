/// The check sum of zip files (CRC-32 as in ISO 3309, reflected, polynomial 0xEDB88320).
package struct CRC32: Sendable {
  private var sum = UInt32.max
  private let table = Self.table

  /// The sum over all bytes.
  package static func sum(of bytes: [UInt8]) -> UInt32 {
    var sum = CRC32()
    sum.add(bytes, bytes.indices)
    return sum.value
  }

  /// The sum over what was added.
  var value: UInt32 { ~sum }

  /// Adds some of the bytes, eight at a time.
  mutating func add(_ bytes: [UInt8], _ range: Range<Int>) {
    let table = table
    var sum = sum
    var at = range.lowerBound
    while at &+ 8 <= range.upperBound {
      let one =
        sum
        ^ (UInt32(bytes[at]) | UInt32(bytes[at &+ 1]) << 8 | UInt32(bytes[at &+ 2]) << 16
          | UInt32(bytes[at &+ 3]) << 24)
      let low = table[1_792 &+ Int(one & 0xFF)] ^ table[1_536 &+ Int(one &>> 8 & 0xFF)]
      let high = table[1_280 &+ Int(one &>> 16 & 0xFF)] ^ table[1_024 &+ Int(one &>> 24)]
      let more = table[768 &+ Int(bytes[at &+ 4])] ^ table[512 &+ Int(bytes[at &+ 5])]
      let last = table[256 &+ Int(bytes[at &+ 6])] ^ table[Int(bytes[at &+ 7])]
      sum = low ^ high ^ more ^ last
      at &+= 8
    }
    while at < range.upperBound {
      sum = table[Int(UInt8(truncatingIfNeeded: sum) ^ bytes[at])] ^ sum >> 8
      at &+= 1
    }
    self.sum = sum
  }

  /// The sums of each byte, then of each byte with one to seven zeros behind it.
  private static let table: [UInt32] = {
    var table: [UInt32] = []
    for byte in 0..<256 {
      var sum = UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
      table.append(sum)
    }
    for index in 0..<1_792 {
      let sum = table[index]
      table.append(table[Int(sum & 0xFF)] ^ sum >> 8)
    }
    return table
  }()
}
