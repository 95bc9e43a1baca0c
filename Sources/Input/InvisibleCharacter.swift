/// A character that cannot be seen, or looks like a space and is none for YAML.
///
/// Text pasted from Word or a web page brings them. The joiners U+200C and U+200D, which letters of
/// some scripts need, are none of them.
package struct InvisibleCharacter: Hashable, Sendable {
  /// Its number as Unicode writes it, such as `U+00A0`.
  package let number: String
  /// What it is.
  package let name: Bilingual
  /// Whether it takes the room of a space.
  let isSpace: Bool
  /// The bytes it takes in UTF-8.
  package let length: Int

  /// The character that begins at an index; nil for any other.
  package init?(in bytes: [UInt8], at index: Int, before end: Int) {
    guard index < end, bytes[index] >= 0xC2 else { return nil }
    switch bytes[index] {
    case 0xC2: length = 2
    case 0xE1, 0xE2, 0xE3, 0xEF: length = 3
    default: return nil
    }
    guard index + length <= end else { return nil }
    let lead = UInt32(bytes[index]) & (length == 2 ? 0x1F : 0x0F)
    let scalar = bytes[index + 1..<index + length].reduce(lead) { $0 << 6 | UInt32($1) & 0x3F }
    guard let name = Self.name(of: scalar) else { return nil }
    self.name = name
    let digits = String(scalar, radix: 16, uppercase: true)
    number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    isSpace = name.english.hasSuffix("space") && !name.english.hasPrefix("zero")
  }

  private static func name(of scalar: UInt32) -> Bilingual? {
    switch scalar {
    case 0xA0: Bilingual("no-break space", vi: "dấu cách không ngắt dòng")
    case 0xAD: Bilingual("soft hyphen", vi: "dấu nối mềm")
    case 0x1680, 0x2000...0x200A, 0x205F: Bilingual("typographic space", vi: "dấu cách in ấn")
    case 0x180E: Bilingual("vowel separator", vi: "dấu tách nguyên âm")
    case 0x200B: Bilingual("zero-width space", vi: "dấu cách không có độ rộng")
    case 0x200E, 0x200F: Bilingual("mark of direction", vi: "dấu chỉ chiều viết")
    case 0x2028: Bilingual("line separator", vi: "dấu tách dòng")
    case 0x2029: Bilingual("paragraph separator", vi: "dấu tách đoạn")
    case 0x202F: Bilingual("narrow no-break space", vi: "dấu cách hẹp không ngắt dòng")
    case 0x2060: Bilingual("word joiner", vi: "dấu nối từ")
    case 0x3000: Bilingual("ideographic space", vi: "dấu cách chữ Hán")
    case 0xFEFF: Bilingual("byte order mark", vi: "dấu thứ tự byte")
    default: nil
    }
  }
}
