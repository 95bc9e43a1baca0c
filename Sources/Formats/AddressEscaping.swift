extension [UInt8] {
  /// Appends an address for an attribute, as libcmark writes it: what may not be in one as `%XX`,
  /// `& '` as references.
  package mutating func append(address: String) {
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): append(contentsOf: "&#x27;".utf8)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        append(byte)
      case _ where addressMarks.contains(byte): append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(hexadecimal[Int(byte >> 4)])
        append(hexadecimal[Int(byte & 15)])
      }
    }
  }
}

private let addressMarks = Array("-_.+!*(),%#@?=;:/$~".utf8)
private let hexadecimal = Array("0123456789ABCDEF".utf8)
