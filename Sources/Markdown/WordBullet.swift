/// The bullet of a list as Word writes it into plain text.
struct WordBullet {
  /// The character.
  let text: String
  /// Whether it is a dash, with which a line of speech begins too.
  let isDash: Bool
  /// Whether it is the long dash, which alone is of speech.
  let isLongDash: Bool

  /// The bullet before a blank at an index, or one that nothing else is before a word; nil for anything
  /// else.
  init?(in bytes: [UInt8], at index: Int, before end: Int) {
    guard index + 3 < end, bytes[index] >= 0xC2 else { return nil }
    let length = bytes[index] == 0xC2 ? 2 : 3
    guard let text = Self.bullet(bytes[index..<index + length]) else { return nil }
    let next = bytes[(index + length)..<end]
    let isBeforeWord =
      Self.bullets.contains(text) && next.first.map { $0.isAlphanumeric || $0 >= 0xC3 } ?? false
    guard next.first?.isSpace ?? false || next.starts(with: "\u{A0}".utf8) || isBeforeWord else {
      return nil
    }
    self.text = text
    isDash = Self.dashes.contains(text)
    isLongDash = text == "—"
  }

  /// Whether a backslash and a bullet or a dash are at the start of a text: the backslash says that it is
  /// none, and is not shown.
  static func isEscaped(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == UInt8(ascii: "\\"), let next = text.dropFirst().first, next >= 0xC2 else {
      return false
    }
    return bullet(text.dropFirst().prefix(next == 0xC2 ? 2 : 3)) != nil
  }

  private static func bullet(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    return all.contains(text) ? text : nil
  }

  /// Those of Unicode, and those of the fonts Symbol and Wingdings in their private place.
  private static let all: Set<String> = bullets.union(dashes).union([
    "●", "○", "▫", "■", "□", "◆", "❖", "✓", "✔", "·",
  ])

  private static let bullets: Set<String> = [
    "•", "‣", "⁃", "◦", "▪", "➢", "➤", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F076}", "\u{F0FC}",
  ]
  private static let dashes: Set<String> = ["–", "—", "−"]
}
