/// Reads the start tags in the text of a template.
struct SiteCheckTemplateReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next tag: where it stands, and its text between mustaches; nil at the end.
  mutating func nextTag() -> (range: Range<Int>, literals: [[UInt8]])? {
    while at + 1 < bytes.count {
      if stands("{{") {
        _ = skipMustache()
      } else if stands("<!--") {
        skipComment()
      } else if bytes[at] == UInt8(ascii: "<"), isLetter(bytes[at + 1]) {
        return readTag()
      } else {
        at += 1
      }
    }
    return nil
  }

  private mutating func readTag() -> (range: Range<Int>, literals: [[UInt8]]) {
    let start = at
    var literals: [[UInt8]] = [[]]
    var depth = 0
    var quote: UInt8?
    while at < bytes.count {
      if stands("{{") {
        depth = max(0, depth + skipMustache())
        if literals.last?.isEmpty == false { literals.append([]) }
        continue
      }
      let byte = bytes[at]
      at += 1
      // What stands in a section may be left out.
      if depth == 0 { literals[literals.count - 1].append(byte) }
      if byte == quote {
        quote = nil
      } else if quote == nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if quote == nil, byte == UInt8(ascii: ">") {
        break
      }
    }
    return (start..<at, literals)
  }

  private mutating func skipComment() {
    while at < bytes.count, !stands("-->") { at += 1 }
  }

  /// Skips a mustache; gives 1 where it opens a section, -1 where it closes one, else 0.
  private mutating func skipMustache() -> Int {
    at += 2
    let sign = at < bytes.count ? bytes[at] : 0
    while at < bytes.count, !stands("}}") { at += 1 }
    at = min(at + 2, bytes.count)
    if at < bytes.count, bytes[at] == UInt8(ascii: "}") { at += 1 }
    switch sign {
    case UInt8(ascii: "#"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "<"): return 1
    case UInt8(ascii: "/"): return -1
    default: return 0
    }
  }

  private func stands(_ sign: StaticString) -> Bool {
    bytes[at...].starts(with: sign.description.utf8)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
