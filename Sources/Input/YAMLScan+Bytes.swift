extension YAMLScan {
  /// The byte that is looked at; 0 at the end.
  var byte: UInt8 { at < end ? bytes[at] : 0 }

  /// The length of the line end here, as the reader of YAML has them; 0 where there is none.
  var lineBreak: Int {
    guard at < end else { return 0 }
    switch bytes[at] {
    case UInt8(ascii: "\n"): return 1
    case UInt8(ascii: "\r"): return at + 1 < end && bytes[at + 1] == UInt8(ascii: "\n") ? 2 : 1
    case 0xC2: return at + 1 < end && bytes[at + 1] == 0x85 ? 2 : 0
    case 0xE2:
      guard at + 2 < end, bytes[at + 1] == 0x80 else { return 0 }
      return bytes[at + 2] == 0xA8 || bytes[at + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }

  /// Where the text of this line ends, without the blanks behind it.
  var textEnd: Int { textEnd(from: at) }

  func textEnd(from start: Int) -> Int {
    var scan = self
    scan.at = start
    while scan.at < end, scan.lineBreak == 0 { scan.at += 1 }
    while scan.at > start, bytes[scan.at - 1].isYAMLSpace { scan.at -= 1 }
    return scan.at
  }

  mutating func skipBlanks() {
    while byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { at += 1 }
  }

  mutating func skipLine() {
    while at < end, lineBreak == 0 { at += 1 }
    at += lineBreak
  }

  /// Whether the byte at an index belongs to a letter.
  func isLetter(_ index: Int) -> Bool {
    index < end
      && (bytes[index] >= 0x80 || bytes[index] | 0x20 >= 0x61 && bytes[index] | 0x20 <= 0x7A)
  }

  /// Whether a blank, a line end or the end is at an index.
  func isBlank(_ index: Int) -> Bool {
    index >= end || bytes[index].isYAMLSpace
      || (bytes[index] == 0xE2 && index + 2 < end && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9))
  }

  /// Whether a ':' before an index ends a key, or would but for an invisible character.
  func isKeyEnd(_ index: Int) -> Bool {
    isBlank(index) || InvisibleCharacter(in: bytes, at: index, before: end) != nil
  }

  /// Whether `---` or `...` is alone, or before a blank, at the start of a line.
  func isMarker(at index: Int) -> Bool {
    guard index + 3 <= end, isBlank(index + 3) else { return false }
    let sign = bytes[index]
    return (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "."))
      && bytes[index + 1] == sign && bytes[index + 2] == sign
  }

  /// Whether a letter or digit is at an index.
  func isWord(_ index: Int) -> Bool {
    guard index < end else { return false }
    switch bytes[index] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0xC3...0xE1, 0xE3...0xEE, 0xF0...:
      return InvisibleCharacter(in: bytes, at: index, before: end) == nil
    default: return false
    }
  }
}

extension UInt8 {
  /// Whether it is a space, a tab or an ASCII line end.
  var isYAMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension YAMLMistake {
  static func invisible(_ character: InvisibleCharacter) -> YAMLMistake {
    .invisible(character.number, name: character.name, isSpace: character.isSpace)
  }
}
