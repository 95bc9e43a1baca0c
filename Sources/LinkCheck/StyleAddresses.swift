/// Reads the addresses of a stylesheet token by token (CSS Syntax Module level 3), in one pass.
///
/// They are in `url(…)`, `src(…)`, `image-set(…)` and after `@import`; not in comments, other texts and the
/// names of `@namespace`.
struct StyleAddresses {
  /// An address.
  struct Address {
    /// Where it is, without quotes.
    let range: Range<Int>
    /// What it says, escapes read.
    let value: [UInt8]
  }

  /// What a bracket belongs to.
  private enum Bracket { case addresses, other }

  /// What a rule that has a name makes of a text.
  private enum Rule { case importing, naming }

  private(set) var all: [Address] = []
  private let bytes: [UInt8]
  private var at = 0
  private var brackets: [Bracket] = []
  private var rule: Rule?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    while at < bytes.count { readToken() }
  }

  private mutating func readToken() {
    let byte = bytes[at]
    switch byte {
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = readText()
      if rule == .importing || (brackets.last == .addresses && rule == nil) { all.append(text) }
      if rule == .importing { rule = nil }
    case UInt8(ascii: "("):
      brackets.append(.other)
      at += 1
    case UInt8(ascii: ")"):
      _ = brackets.popLast()
      at += 1
    case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
      rule = nil
      brackets = []
      at += 1
    case UInt8(ascii: "@"):
      at += 1
      let name = readName()
      if name == "import" { rule = .importing }
      if name == "namespace" { rule = .naming }
    case _ where isName(byte): readWord()
    default: at += 1
    }
  }

  private var next: UInt8? { at + 1 < bytes.count ? bytes[at + 1] : nil }

  /// A word, and the bracket that opens right behind it.
  private mutating func readWord() {
    let start = at
    while at < bytes.count, isName(bytes[at]) { skipByte() }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "(") else { return }
    at = start
    let name = readName()
    at += 1
    switch name {
    case "url": readAddress()
    case "src", "image-set", "-webkit-image-set": brackets.append(.addresses)
    default: brackets.append(.other)
    }
  }

  /// What is in `url(…)`, with quotes or without.
  private mutating func readAddress() {
    while at < bytes.count, HTMLText.isSpace(bytes[at]) { at += 1 }
    guard at < bytes.count else { return }
    let isText = bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'")
    let address =
      isText
      ? readText() : readValue { $0 == UInt8(ascii: ")") || HTMLText.isSpace($0) }
    while at < bytes.count, bytes[at] != UInt8(ascii: ")") { at += 1 }
    at = min(at + 1, bytes.count)
    if rule != .naming { all.append(address) }
    if rule == .importing { rule = nil }
  }

  private mutating func readText() -> Address {
    let quote = bytes[at]
    at += 1
    let text = readValue { $0 == quote || $0 == UInt8(ascii: "\n") }
    at = min(at + 1, bytes.count)
    return text
  }

  private mutating func readValue(until isEnd: (UInt8) -> Bool) -> Address {
    let start = at
    var value: [UInt8] = []
    while at < bytes.count, !isEnd(bytes[at]) { readByte(into: &value) }
    return Address(range: start..<at, value: value)
  }

  /// A name in small letters.
  private mutating func readName() -> String {
    var name: [UInt8] = []
    while at < bytes.count, isName(bytes[at]) { readByte(into: &name) }
    return String(decoding: name, as: UTF8.self).lowercased()
  }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "\\"), 0x80...:
      true
    default: false
    }
  }

  /// One byte as it is, or what an escape such as `\75` or `\ ` stands for.
  private mutating func readByte(into value: inout [UInt8]) {
    let byte = bytes[at]
    at += 1
    guard byte == UInt8(ascii: "\\"), at < bytes.count else { return value.append(byte) }
    let digits = bytes[at...].prefix(6).prefix {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
        || UInt8(ascii: "a")...UInt8(ascii: "f") ~= $0 | 0x20
    }
    guard !digits.isEmpty else {
      if bytes[at] != UInt8(ascii: "\n") { value.append(bytes[at]) }
      at += 1
      return
    }
    at += digits.count
    if at < bytes.count, HTMLText.isSpace(bytes[at]) { at += 1 }
    let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(
      Unicode.Scalar.init)
    value += Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
  }

  /// Passes over one byte of a name, or over an escape as `readByte` has it.
  private mutating func skipByte() {
    guard bytes[at] == UInt8(ascii: "\\") else {
      at += 1
      return
    }
    var passed: [UInt8] = []
    readByte(into: &passed)
  }

  private mutating func skipComment() {
    at += 2
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "*"), next == UInt8(ascii: "/") {
        at += 2
        return
      }
      at += 1
    }
  }
}
