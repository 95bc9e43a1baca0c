/// Pictures that tests write.
public enum SmallPicture {
  /// A PNG file of a size, whole but without pixels.
  public static func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
      + chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, 2, 0, 0, 0]) + chunk("IDAT", [])
      + chunk("IEND", [])
  }

  /// A chunk of a PNG file.
  public static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return bigEndian(UInt32(data.count)) + body + bigEndian(crc(of: body))
  }

  /// A colour profile with a white point.
  ///
  /// - Parameters:
  ///   - more: further entries, by their names.
  ///   - end: what follows the profile.
  public static func profile(_ more: [(name: String, data: [UInt8])] = [], end: [UInt8] = [])
    -> [UInt8]
  {
    let entries = [("wtpt", Array("XYZ ".utf8) + [UInt8](repeating: 1, count: 16))] + more
    var table = bigEndian(UInt32(entries.count))
    var data: [UInt8] = []
    let start = 132 + 12 * entries.count
    for (name, bytes) in entries {
      table += Array(name.utf8) + bigEndian(UInt32(start + data.count))
      table += bigEndian(UInt32(bytes.count))
      data += bytes
    }
    let size = bigEndian(UInt32(start + data.count))
    let head = size + [UInt8](repeating: 0, count: 32) + Array("acsp".utf8)
    return head + [UInt8](repeating: 0, count: 128 - head.count) + table + data + end
  }

  /// The content of a chunk of PNG with a profile, packed without being made shorter.
  public static func packed(_ profile: [UInt8], name: String = "ICC profile") -> [UInt8] {
    let count = UInt16(profile.count)
    let length = [count, ~count].flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in profile {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return Array(name.utf8) + [0, 0, 0x78, 0x01, 1] + length + profile + bigEndian(high << 16 | low)
  }

  /// A number as four bytes, the first one worth most.
  public static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  private static func crc(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1
      }
    }
  }
}
