/// A classic script that hands a part of the search index to the page that asked for it.
struct SearchScript {
  /// The bytes so far.
  private(set) var bytes: [UInt8] = []

  /// A script that hands over `content` under a name.
  init(_ name: String, _ content: SearchScript) {
    bytes.reserveCapacity(content.bytes.count + 64)
    append("yearbookSearch(")
    append(text: name)
    append(",")
    bytes += content.bytes
    append(");\n")
  }

  /// Nothing yet.
  init() {}

  /// Gives back what memory it took to grow.
  mutating func trim() {
    var trimmed: [UInt8] = []
    trimmed.reserveCapacity(bytes.count)
    trimmed += bytes
    bytes = trimmed
  }

  /// Adds JavaScript as it is.
  mutating func append(_ script: StaticString) {
    bytes += script.description.utf8
  }

  /// Adds a number.
  mutating func append(number: Int) {
    bytes += String(number).utf8
  }

  /// Adds a text as a string of JavaScript that no page takes for markup.
  mutating func append(text: some StringProtocol) {
    bytes.append(UInt8(ascii: "\""))
    let text = Array(text.utf8)
    var at = 0
    while at < text.count {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "&"), 0...0x1F, 0x7F:
        append(escaped: Int(byte))
      // U+2028 and U+2029 end a line of older scripts.
      case 0xE2 where at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] & 0xFE == 0xA8:
        append(escaped: 0x2000 | Int(text[at + 2] & 0x3F))
        at += 2
      default: bytes.append(byte)
      }
      at += 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(escaped code: Int) {
    let digits = String(code, radix: 16)
    bytes += "\\u".utf8
    bytes += String(repeating: "0", count: 4 - digits.utf8.count).utf8
    bytes += digits.utf8
  }

  /// Adds a string of letters, digits and separators, none of which needs an escape.
  mutating func append(safe code: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes += code
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds a list.
  mutating func append<Element>(
    list: some Sequence<Element>, _ append: (inout SearchScript, Element) -> Void
  ) {
    self.append("[")
    for (index, element) in list.enumerated() {
      if index > 0 { self.append(",") }
      append(&self, element)
    }
    self.append("]")
  }
}
