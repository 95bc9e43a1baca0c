/// Writes a JSON text.
struct JSONWriter {
  /// What the text is written for.
  let place: JSON.Place
  /// What is written so far, in UTF-8.
  private var bytes: [UInt8] = []

  init(place: JSON.Place) {
    self.place = place
  }

  /// The text.
  consuming func end() -> [UInt8] {
    if place == .file { bytes.append(0x0A) }
    return bytes
  }

  /// Writes a value whose lines after the first begin with a number of pairs of spaces.
  mutating func write(_ json: JSON, indent: Int) {
    switch json {
    case .null: bytes += "null".utf8
    case .flag(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .whole(let number): bytes += String(number).utf8
    case .number(let digits): bytes += digits.utf8
    case .text(let text): write(text)
    case .list(let list): enclose("[]", list, indent, isBroken: false) { $0.write($1, indent: $2) }
    case .lines(let list): enclose("[]", list, indent, isBroken: true) { $0.write($1, indent: $2) }
    case .rows(let count, let rows): write(rows, count, indent: indent)
    case .record(let fields): enclose("{}", fields, indent, isBroken: false, Self.write)
    case .outline(let fields): enclose("{}", fields, indent, isBroken: true, Self.write)
    }
  }

  private mutating func write(
    _ rows: ([UInt8], inout [UInt8]) -> Void, _ count: Int, indent: Int
  ) {
    bytes.append(UInt8(ascii: "["))
    if count > 0 {
      let line: [UInt8] =
        place == .message
        ? [] : [0x0A] + Array(repeating: UInt8(ascii: " "), count: 2 * (indent + 1))
      bytes += line
      rows([UInt8(ascii: ",")] + line, &bytes)
      if place != .message { breakLine(indent) }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private static func write(
    to writer: inout JSONWriter, _ field: (name: String, value: JSON), indent: Int
  ) {
    writer.write(field.name)
    writer.bytes += (writer.place == .file ? ": " : ":").utf8
    writer.write(field.value, indent: indent)
  }

  private mutating func enclose<Elements: RandomAccessCollection>(
    _ signs: String, _ elements: Elements, _ indent: Int, isBroken: Bool,
    _ write: (inout JSONWriter, Elements.Element, Int) -> Void
  ) {
    let isBroken = isBroken && place != .message && !elements.isEmpty
    bytes += signs.utf8.prefix(1)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += (isBroken || place != .file ? "," : ", ").utf8 }
      if isBroken { breakLine(indent + 1) }
      write(&self, element, indent + 1)
    }
    if isBroken { breakLine(indent) }
    bytes += signs.utf8.suffix(1)
  }

  private mutating func breakLine(_ indent: Int) {
    bytes.append(0x0A)
    bytes += Array(repeating: UInt8(ascii: " "), count: 2 * indent)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    bytes += text.utf8
    var at = start
    while at < bytes.count, isPlain(bytes[at]) { at += 1 }
    if at < bytes.count {
      bytes.removeLast(bytes.count - start)
      writeEscaped(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): place != .page
    default: JSON.isPlain(byte)
    }
  }

  private mutating func writeEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      case "<" where place == .page, ">" where place == .page, "&" where place == .page:
        bytes += Self.escape(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": bytes += Self.escape(scalar)
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
    let digits = String(scalar.value, radix: 16)
    return Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
  }
}

extension JSON {
  /// Adds a text in UTF-8 as a file has it, in quotes.
  package static func write(_ text: [UInt8], _ range: Range<Int>, to bytes: inout [UInt8]) {
    guard text[range].allSatisfy(isPlain) else {
      bytes += JSON.text(String(decoding: text[range], as: UTF8.self)).bytes(for: .message)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    bytes += text[range]
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte of UTF-8 stands as it is, and so does the character that it belongs to.
  fileprivate static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xE2: false
    default: true
    }
  }
}
