/// Parts a text into words: runs of letters, marks and digits.
struct SearchScanner: Sequence, IteratorProtocol {
  /// The bytes of the text.
  let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Where the next word stands in the bytes.
  mutating func next() -> Range<Int>? {
    while position < bytes.count {
      let (length, isWord) = step()
      if isWord { break }
      position += length
    }
    let start = position
    while position < bytes.count {
      if Self.isPlainWord(bytes[position]) {
        position += 1
        continue
      }
      let (length, isWord) = step()
      guard isWord else { break }
      position += length
    }
    return start < position ? start..<position : nil
  }

  /// Whether a byte is a letter or digit of ASCII.
  private static func isPlainWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// How many bytes the character here has, and whether it belongs to a word.
  private func step() -> (length: Int, isWord: Bool) {
    let byte = bytes[position]
    if byte < 0x80 { return (1, Self.isPlainWord(byte)) }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let end = Swift.min(position + length, bytes.count)
    // What Vietnamese text is made of is told by its bytes: letters from U+00C0 to U+027F and from
    // U+1E00 to U+1EFF, and the punctuation from U+2000 to U+203F.
    if end - position == 2, (0xC3...0xC9).contains(byte) {
      return (2, byte != 0xC3 || (bytes[position + 1] & 0xDF) != 0x97)
    }
    if end - position == 3 {
      if byte == 0xE1, (0xB8...0xBB).contains(bytes[position + 1]) { return (3, true) }
      if byte == 0xE2, bytes[position + 1] == 0x80 { return (3, false) }
    }
    return (end - position, Self.isWord(bytes[position..<end]))
  }

  private static func isWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first
    return switch scalar?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
