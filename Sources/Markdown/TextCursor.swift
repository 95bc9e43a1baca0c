/// A point in the text of a block that moves on as things are found in it.
struct TextCursor {
  let text: [UInt8]
  private(set) var offset: Int

  /// The start of a text, behind its first bytes.
  init(_ text: [UInt8], from start: Int) {
    self.text = text
    offset = start
  }

  /// The byte at the point; 0 at the end of the text.
  var byte: UInt8 { offset < text.count ? text[offset] : 0 }

  var isAtEnd: Bool { offset >= text.count }

  /// Whether a backslash is at the point that takes the meaning of what follows.
  var isAtEscape: Bool { isEscape(at: offset) }

  /// Whether a text is next.
  func has(_ next: String) -> Bool { !isAtEnd && text[offset...].starts(with: next.utf8) }

  /// Moves on by some bytes, not past the end.
  mutating func advance(_ count: Int = 1) { offset = min(offset + count, text.count) }

  /// Moves back to where the point was.
  mutating func goBack(to start: Int) { offset = start }

  mutating func skipSpaces() {
    while byte.isSpace { offset += 1 }
  }

  /// Moves behind a run of one byte.
  mutating func skip(_ mark: UInt8) {
    while byte == mark { offset += 1 }
  }

  /// Moves to the next `mark` on the line; false if there is none, at the end of the line then.
  @discardableResult mutating func seek(_ mark: UInt8) -> Bool {
    while offset < text.count, byte != mark, byte != UInt8(ascii: "\n") { offset += 1 }
    return byte == mark
  }

  /// Moves behind words of code or HTML; false if other words are next.
  ///
  /// They are written as they are, but for the white space between them.
  mutating func pass(words: ArraySlice<UInt8>) -> Bool {
    for byte in words where !byte.isSpace {
      skipSpaces()
      guard byte == self.byte else { return false }
      offset += 1
    }
    return true
  }

  /// Moves behind `[label]`, if that is next.
  mutating func skipLabel() {
    guard byte == UInt8(ascii: "[") else { return }
    var end = offset + 1
    while end < text.count, end - offset <= 1001, !"[]".utf8.contains(text[end]) {
      end += isEscape(at: end) ? 2 : 1
    }
    if end < text.count, text[end] == UInt8(ascii: "]") { offset = end + 1 }
  }

  /// Behind the `}}` of the same line, else behind the `{{` at the point.
  var endOfBraces: Int {
    var at = offset + 2
    while at + 1 < text.count, at < offset + 80, text[at] != UInt8(ascii: "\n") {
      if text[at] == UInt8(ascii: "}"), text[at + 1] == UInt8(ascii: "}") { return at + 2 }
      at += 1
    }
    return offset + 2
  }

  private func isEscape(at offset: Int) -> Bool {
    offset + 1 < text.count && text[offset] == UInt8(ascii: "\\") && text[offset + 1].isPunctuation
  }
}
