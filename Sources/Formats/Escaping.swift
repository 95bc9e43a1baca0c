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
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    bytes.append(text, escaping: self)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a byte of UTF-8 may be written otherwise, or belong to a character that is left out.
  fileprivate func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    case UInt8(ascii: "'"): self == .html
    case 0x09, 0x0A, 0x0D, 0x7F: self == .line
    case 0..<0x20, 0xEF: self == .xml || self == .line
    default: false
    }
  }

  /// What is written for the character at an offset, and its length in bytes; nil where it stays.
  fileprivate func replacement(in text: [UInt8], at offset: Int) -> (text: String, length: Int)? {
    guard isSpecial(text[offset]) else { return nil }
    switch text[offset] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0x09, 0x0A, 0x0D: return (" ", 1)
    case 0xEF:
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      let isLeftOut =
        offset + 2 < text.count && text[offset + 1] == 0xBF && text[offset + 2] >= 0xBE
      return isLeftOut ? ("", 3) : nil
    default: return ("", 1)
    }
  }
}

extension [UInt8] {
  /// Appends a text as HTML or XML writes it.
  package mutating func append(_ text: String, escaping form: Escaping) {
    let start = count
    append(contentsOf: text.utf8)
    escape(from: start, form)
  }

  /// Appends a part of a text in UTF-8 as HTML or XML writes it.
  package mutating func append(_ text: ArraySlice<UInt8>, escaping form: Escaping) {
    let start = count
    append(contentsOf: text)
    escape(from: start, form)
  }

  /// Escapes what comes from `start` on, from its first special byte in one pass over a copy.
  private mutating func escape(from start: Int, _ form: Escaping) {
    guard let first = self[start...].firstIndex(where: form.isSpecial) else { return }
    let tail = Array(self[first...])
    removeSubrange(first...)
    var (clean, offset) = (0, 0)
    while offset < tail.count {
      guard let (text, length) = form.replacement(in: tail, at: offset) else {
        offset += 1
        continue
      }
      append(contentsOf: tail[clean..<offset])
      append(contentsOf: text.utf8)
      offset += length
      clean = offset
    }
    append(contentsOf: tail[clean...])
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
