import Formats

/// A text as a cell of an XLSX file can hold it.
enum CellText {
  /// The most UTF-16 units of a cell.
  private static let longest = 32_767

  /// The text with line feeds for all line breaks, cut at Excel's limit, without characters that
  /// XML cannot hold.
  static func allowed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    if text.count <= longest, text.allSatisfy(isPlain) { return text }
    var scalars = String.UnicodeScalarView()
    var length = 0
    var previous: Unicode.Scalar?
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      let isSecondHalf = scalar == "\n" && previous == "\r"
      previous = scalar
      guard scalar.isAllowedInXML, !isSecondHalf else { continue }
      length += UTF16.width(scalar)
      guard length <= longest else { break }
      scalars.append(scalar == "\r" ? "\n" : scalar)
    }
    return Array(String(scalars).utf8)[...]
  }

  /// The same of a text that is a string.
  static func allowed(_ text: String) -> String {
    String(decoding: allowed(Array(text.utf8)[...]), as: UTF8.self)
  }

  /// Whether a byte of UTF-8 belongs to no character that is changed or left out.
  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0xEF }

  /// The text with the underscore of each `_x0041_` as `_x005F_`, since spreadsheet programs read
  /// that as a character's code (ECMA-376 part 1, 22.9.2.19).
  static func withPlainUnderscores(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    for (at, byte) in source.enumerated() {
      bytes.append(byte)
      if byte == UInt8(ascii: "_"), code(in: source, at: at) != nil { bytes += "x005F_".utf8 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with each `_x0041_` as the character that it stands for.
  static func withoutCodes(_ text: String) -> String {
    let source = Array(text.utf8)
    guard source.contains(UInt8(ascii: "_")) else { return text }
    var units: [UInt16] = []
    var start = 0
    var at = 0
    while at < source.count {
      if let code = code(in: source, at: at) {
        units += String(decoding: source[start..<at], as: UTF8.self).utf16
        units.append(code)
        at += 7
        start = at
      } else {
        at += 1
      }
    }
    units += String(decoding: source[start...], as: UTF8.self).utf16
    return String(decoding: units, as: UTF16.self)
  }

  /// The UTF-16 unit that `_x0041_` stands for; nil where no such code stands.
  private static func code(in text: [UInt8], at start: Int) -> UInt16? {
    guard start + 7 <= text.count, text[start] == UInt8(ascii: "_"),
      text[start + 1] == UInt8(ascii: "x"), text[start + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = text[start + 2..<start + 6]
    guard digits.first != UInt8(ascii: "+") else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
