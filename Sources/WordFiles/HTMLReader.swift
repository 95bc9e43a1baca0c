/// Reads a page that the program made: well-formed but for elements without an end, such as `<br>`.
///
/// Whatever the bytes are, it gets to their end in linear time, and no deeper than `deepest`.
struct HTMLReader {
  private static let deepest = 200
  private static let empty: Set<String> = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]
  private static let hidden: Set<String> = ["script", "style", "title"]

  private let bytes: [UInt8]
  private var at = 0
  private var open = [HTMLElement(name: "")]

  /// The page as an element without a name.
  static func read(_ bytes: [UInt8]) -> HTMLElement {
    var reader = HTMLReader(bytes: bytes)
    return reader.read()
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() -> HTMLElement {
    while at < bytes.count {
      guard bytes[at] == UInt8(ascii: "<") else {
        readText()
        continue
      }
      switch at + 1 < bytes.count ? bytes[at + 1] : 0 {
      case UInt8(ascii: "/"): readEnd()
      case UInt8(ascii: "!"), UInt8(ascii: "?"): skip(past: UInt8(ascii: ">"))
      default: readStart()
      }
    }
    while open.count > 1 { close() }
    return open[0]
  }

  private mutating func readText() {
    let start = at
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    add(.text(Self.decoded(bytes[start..<at])))
  }

  private mutating func readEnd() {
    at += 2
    let name = readName()
    skip(past: UInt8(ascii: ">"))
    guard let position = open.lastIndex(where: { $0.name == name }), position > 0 else { return }
    while open.count > position { close() }
  }

  private mutating func readStart() {
    at += 1
    var element = HTMLElement(name: readName())
    var isClosed = false
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
      isClosed = bytes[at] == UInt8(ascii: "/")
      if isClosed || bytes[at] <= 0x20 { at += 1 } else { readAttribute(of: &element) }
    }
    at += 1
    if Self.hidden.contains(element.name), element.name != "title" || open.count < 4 {
      skipContent(of: element.name)
    } else if isClosed || Self.empty.contains(element.name) || open.count > Self.deepest {
      add(.element(element))
    } else {
      open.append(element)
    }
  }

  private mutating func readAttribute(of element: inout HTMLElement) {
    let start = at
    let name = readName()
    if at == start { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
      return element.attributes.append((name, ""))
    }
    at += 1
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
      return element.attributes.append((name, readName()))
    }
    let quote = bytes[at]
    at += 1
    let value = at
    while at < bytes.count, bytes[at] != quote { at += 1 }
    element.attributes.append((name, Self.decoded(bytes[value..<at])))
    at += 1
  }

  private mutating func readName() -> String {
    let start = at
    while at < bytes.count, bytes[at] > 0x20, !Self.endsName(bytes[at]) { at += 1 }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }

  private mutating func skip(past byte: UInt8) {
    while at < bytes.count, bytes[at] != byte { at += 1 }
    at += 1
  }

  private mutating func skipContent(of name: String) {
    let end = Array("</\(name)".utf8)
    while at < bytes.count, !bytes[at...].starts(with: end) { at += 1 }
    skip(past: UInt8(ascii: ">"))
  }

  private mutating func add(_ child: HTMLElement.Child) {
    open[open.count - 1].children.append(child)
  }

  /// Ends the innermost element; one that pages have only to be read out says what the signs beside it
  /// show, and a Word file has no place where it would not be seen.
  private mutating func close() {
    guard let last = open.popLast(), !last.isUnseen else { return }
    add(.element(last))
  }

  /// Text with its references resolved, those that pages of the program have.
  private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += String(decoding: rest[..<start], as: UTF8.self)
      let name = rest[(start + 1)...].prefix { $0 != UInt8(ascii: ";") }.prefix(10)
      let end = start + 1 + name.count
      guard end < rest.endIndex, rest[end] == UInt8(ascii: ";"),
        let character = character(String(decoding: name, as: UTF8.self))
      else {
        text += "&"
        rest = rest[(start + 1)...]
        continue
      }
      text += character
      rest = rest[(end + 1)...]
    }
    return text + String(decoding: rest, as: UTF8.self)
  }

  private static func character(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    return names[name]
  }

  private static let names = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "–", "mdash": "—", "hellip": "…", "shy": "\u{AD}",
  ]
}
