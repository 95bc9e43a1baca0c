/// How text is written in HTML and XML: characters with a meaning of their own as references.
package enum Escaping: Sendable {
  /// HTML: `& < > " '`, so that text may be an attribute in quotes of both kinds.
  case html
  /// HTML as libcmark writes it: `& < > "`.
  case markup
  /// XML 1.0: `& < > "`, without the characters that XML cannot hold.
  case xml
  /// XML 1.0 in one line: tabs and line breaks as spaces.
  case line

  /// The text as it is written.
  package func escaped(_ text: String) -> String {
    let marks = marks
    guard text.utf8.contains(where: { Self.isSpecial($0, marks) }) else { return text }
    var bytes: [UInt8] = []
    bytes.append(text, escaping: self)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The bytes below 0x40 that are written otherwise, each as a bit.
  fileprivate var marks: UInt64 {
    let marks: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E
    return switch self {
    case .html: marks | 1 << 0x27
    case .markup: marks
    case .xml: marks | 0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)
    case .line: marks | 0xFFFF_FFFF
    }
  }

  /// Whether a byte of UTF-8 may be written otherwise, or belong to a character that is left out.
  @inline(__always)
  fileprivate static func isSpecial(_ byte: UInt8, _ marks: UInt64) -> Bool {
    byte < 0x40 ? marks >> UInt64(byte) & 1 != 0 : byte == 0x7F || byte == 0xEF
  }

  /// What is written for the special byte at an offset, and how many bytes that replaces; nil where it
  /// stays.
  fileprivate func replacement(in text: [UInt8], at offset: Int) -> (text: String, length: Int)? {
    switch text[offset] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 0x09, 0x0A, 0x0D: (" ", 1)
    case 0x7F: self == .line ? ("", 1) : nil
    case 0xEF: leavesOut(text, at: offset) ? ("", 3) : nil
    default: ("", 1)
    }
  }

  /// Whether a character that begins with 0xEF is U+FFFE or U+FFFF, which XML cannot hold.
  private func leavesOut(_ text: [UInt8], at offset: Int) -> Bool {
    (self == .xml || self == .line) && offset + 2 < text.count && text[offset + 1] == 0xBF
      && text[offset + 2] >= 0xBE
  }
}

extension [UInt8] {
  /// Appends a text as HTML or XML writes it.
  package mutating func append(_ text: String, escaping form: Escaping) {
    var first = count
    append(contentsOf: text.utf8)
    let marks = form.marks
    while first < count, !Escaping.isSpecial(self[first], marks) { first += 1 }
    guard first < count else { return }
    let tail = Array(self[first...])
    removeSubrange(first...)
    append(tail, 0..<tail.count, escaping: form)
  }

  /// Appends a part of a text in UTF-8 as HTML or XML writes it.
  package mutating func append(_ text: [UInt8], _ range: Range<Int>, escaping form: Escaping) {
    let marks = form.marks
    var (clean, offset) = (range.lowerBound, range.lowerBound)
    while offset < range.upperBound {
      guard Escaping.isSpecial(text[offset], marks),
        let (written, length) = form.replacement(in: text, at: offset)
      else {
        offset += 1
        continue
      }
      append(contentsOf: text[clean..<offset])
      append(contentsOf: written.utf8)
      offset += length
      clean = offset
    }
    if clean < range.upperBound { append(contentsOf: text[clean..<range.upperBound]) }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 can hold the character, in any spelling.
  package var isAllowedInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
