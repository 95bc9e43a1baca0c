/// Reads a JSON text (RFC 8259) from its start to its end, without holding more than was asked for.
///
/// The text may be anyone's: what is nested deeper than `deepest`, or is no JSON, throws `Fault`.
struct JSONReader {
  /// The text is not JSON from here on, or is nested too deep.
  struct Fault: Error {
    /// The position in bytes.
    let offset: Int
  }

  private static let deepest = 32

  private let bytes: [UInt8]
  private var offset = 0
  private var depth = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// What kind of value begins here, by its first byte; nil at the end.
  mutating func peek() -> UInt8? {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// Makes sure that nothing follows.
  mutating func end() throws(Fault) {
    guard peek() == nil else { throw Fault(offset: offset) }
  }

  /// Reads an object; `body` reads the value of each name.
  mutating func eachField(
    _ body: (inout JSONReader, _ name: String) throws(Fault) -> Void
  ) throws(Fault) {
    try each("{", "}") { reader throws(Fault) in
      let name = try reader.text()
      try reader.take(":")
      try body(&reader, name)
    }
  }

  /// Reads a list; `body` reads each element.
  mutating func eachElement(
    _ body: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    try each("[", "]", body)
  }

  /// Reads a string.
  mutating func text() throws(Fault) -> String {
    try take("\"")
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        defer { offset += 1 }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedText(from: start)
      case 0..<0x20: throw Fault(offset: offset)
      default: offset += 1
      }
    }
    throw Fault(offset: offset)
  }

  /// Reads a number, `true`, `false` or `null` as it is written.
  mutating func word() throws(Fault) -> String {
    _ = peek()
    let start = offset
    while offset < bytes.count, Self.isOfWord(bytes[offset]) { offset += 1 }
    guard offset > start, offset - start <= 64 else { throw Fault(offset: start) }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Passes over a value of any kind.
  mutating func skip() throws(Fault) {
    switch peek() {
    case UInt8(ascii: "{"):
      try eachField { reader, _ throws(Fault) in try reader.skip() }
    case UInt8(ascii: "["):
      try eachElement { reader throws(Fault) in try reader.skip() }
    case UInt8(ascii: "\""): _ = try text()
    default: _ = try word()
    }
  }

  private mutating func each(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    _ body: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    try take(open)
    depth += 1
    guard depth <= Self.deepest else { throw Fault(offset: offset) }
    defer { depth -= 1 }
    if peek() == UInt8(ascii: close) {
      offset += 1
      return
    }
    while true {
      try body(&self)
      if peek() == UInt8(ascii: close) {
        offset += 1
        return
      }
      try take(",")
    }
  }

  private mutating func take(_ sign: Unicode.Scalar) throws(Fault) {
    guard peek() == UInt8(ascii: sign) else { throw Fault(offset: offset) }
    offset += 1
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  private mutating func escapedText(from start: Int) throws(Fault) -> String {
    var units = Array(String(decoding: bytes[start..<offset], as: UTF8.self).utf16)
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: units, as: UTF16.self)
      case UInt8(ascii: "\\"): units.append(try escape())
      case 0..<0x20: throw Fault(offset: offset)
      default:
        let plain = bytes[offset...].prefix {
          $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        units += String(decoding: plain, as: UTF8.self).utf16
        offset = plain.endIndex
      }
    }
    throw Fault(offset: offset)
  }

  private mutating func escape() throws(Fault) -> UInt16 {
    guard offset + 1 < bytes.count else { throw Fault(offset: offset) }
    let sign = bytes[offset + 1]
    offset += 2
    switch sign {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(sign)
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes[offset...].prefix(4), as: UTF8.self)
      guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
        throw Fault(offset: offset)
      }
      offset += 4
      return unit
    default: throw Fault(offset: offset)
    }
  }
}
