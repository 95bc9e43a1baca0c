/// Reads a JSON text (RFC 8259) from its start to its end, without holding more than was asked for.
///
/// The text may be from anyone: what is nested too deep, or is no JSON, throws `Fault`.
package struct JSONReader {
  /// The text is not JSON from here on, or is nested too deep.
  package struct Fault: Error {
    /// The position in bytes.
    package let offset: Int
    /// Whether it may be JSON, but is nested too deep.
    package var isTooDeep = false
  }

  private let bytes: [UInt8]
  private let deepest: Int
  private var offset = 0
  private var depth = 0

  /// - Parameter deepest: how deep lists and records may be nested.
  package init(_ bytes: [UInt8], deepest: Int = 32) {
    self.bytes = bytes
    self.deepest = deepest
  }

  /// What kind of value begins here, by its first byte; nil at the end.
  package mutating func peek() -> UInt8? {
    while offset < bytes.count, Self.isSpace(bytes[offset]) { offset += 1 }
    return offset < bytes.count ? bytes[offset] : nil
  }

  /// Makes sure that nothing follows.
  package mutating func end() throws(Fault) {
    guard peek() == nil else { throw Fault(offset: offset) }
  }

  /// Reads an object; `body` reads the value of each name.
  package mutating func eachField(
    _ body: (inout JSONReader, _ name: String) throws(Fault) -> Void
  ) throws(Fault) {
    try each("{", "}") { reader throws(Fault) in
      let name = try reader.text()
      try reader.take(":")
      try body(&reader, name)
    }
  }

  /// Reads a list; `body` reads each element.
  package mutating func eachElement(
    _ body: (inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    try each("[", "]", body)
  }

  /// Reads a string.
  package mutating func text() throws(Fault) -> String {
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
  package mutating func word() throws(Fault) -> String {
    _ = peek()
    let start = offset
    while offset < bytes.count, Self.isOfWord(bytes[offset]) { offset += 1 }
    guard offset > start, offset - start <= 64 else { throw Fault(offset: start) }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Reads a value of any kind.
  package mutating func value() throws(Fault) -> JSON {
    switch peek() {
    case UInt8(ascii: "{"):
      var fields: [(name: String, value: JSON)] = []
      try eachField { reader, name throws(Fault) in fields.append((name, try reader.value())) }
      return .record(fields)
    case UInt8(ascii: "["):
      var values: [JSON] = []
      try eachElement { reader throws(Fault) in values.append(try reader.value()) }
      return .list(values)
    case UInt8(ascii: "\""): return .text(try text())
    default:
      let start = offset
      let word = try word()
      switch word {
      case "null": return .null
      case "true": return .flag(true)
      case "false": return .flag(false)
      default:
        guard Self.isNumber(word) else { throw Fault(offset: start) }
        return .number(word)
      }
    }
  }

  /// Passes over a value of any kind.
  package mutating func skip() throws(Fault) {
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
    guard depth <= deepest else { throw Fault(offset: offset, isTooDeep: true) }
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

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isNumber(_ word: String) -> Bool {
    var rest = Substring(word).utf8
    let takeDigits = { (rest: inout Substring.UTF8View) -> Int in
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest.dropFirst(digits.count)
      return digits.count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let hasZero = rest.first == UInt8(ascii: "0")
    let count = takeDigits(&rest)
    guard count == 1 || count > 1 && !hasZero else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard takeDigits(&rest) > 0 else { return false }
    }
    if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
        rest = rest.dropFirst()
      }
      guard takeDigits(&rest) > 0 else { return false }
    }
    return rest.isEmpty
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
        guard let text = String(validating: units, as: UTF16.self) else {
          throw Fault(offset: start)
        }
        offset += 1
        return text
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
