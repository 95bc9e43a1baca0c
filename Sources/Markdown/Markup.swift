/// Bytes of HTML, written the way libcmark writes it.
enum Markup {
  /// Adds text with `& < > "` written as entities.
  static func append(_ text: some Collection<UInt8>, to output: inout [UInt8]) {
    for byte in text { append(byte, to: &output) }
  }

  /// Adds a part of `bytes` with `& < > "` written as entities.
  static func append(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
    var start = range.lowerBound
    for offset in range where needsEntity(bytes[offset]) {
      output.append(contentsOf: bytes[start..<offset])
      append(bytes[offset], to: &output)
      start = offset + 1
    }
    output.append(contentsOf: bytes[start..<range.upperBound])
  }

  /// Adds an address for an attribute: what may not stand in one as `%XX`, `& '` as entities.
  static func append(address: String, to output: inout [UInt8]) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): output.append(contentsOf: "&#x27;".utf8)
      case _ where byte.isAlphanumeric || addressMarks.contains(byte): output.append(byte)
      default:
        output.append(UInt8(ascii: "%"))
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      }
    }
  }

  private static let addressMarks = Array("-_.+!*(),%#@?=;:/$~".utf8)
  private static let digits = Array("0123456789ABCDEF".utf8)

  private static func needsEntity(_ byte: UInt8) -> Bool {
    byte <= 62
      && (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
    default: output.append(byte)
    }
  }
}
