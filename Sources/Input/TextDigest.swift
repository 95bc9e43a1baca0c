/// A digest of bytes by which a change is noticed: FNV-1a with 64 bits, the same on every machine.
///
/// It is quick, and no protection against somebody who wants two texts to have the same one.
package struct TextDigest: Equatable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The digest of a text in UTF-8.
  package init(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }

  /// The digest of bytes.
  package init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { add(byte) }
  }

  private mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// Its 16 hexadecimal digits.
  package var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
