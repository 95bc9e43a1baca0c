import Input

/// How long a text is, and a digest by which a changed one is noticed: `412 words, 1 picture, 8f3a…`.
package struct TextMeasure: Equatable, Sendable {
  /// The number of words: what is between blanks.
  package private(set) var words = 0
  /// The number of pictures that it places.
  package private(set) var pictures = 0
  private let digest: TextDigest

  /// Measures Markdown in UTF-8.
  package init(_ bytes: ArraySlice<UInt8>) {
    digest = TextDigest(bytes)
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      if byte > 0x20, previous <= 0x20 { words += 1 }
      if byte == UInt8(ascii: "["), previous == UInt8(ascii: "!") { pictures += 1 }
      previous = byte
    }
  }

  /// What a data file has of it.
  package var text: String { "\(words) words, \(pictures) pictures, \(digest.hexadecimal)" }

  /// Whether one text has lost what another had: a picture, or more than half of its words.
  package static func isLoss(from before: String, to after: String) -> Bool {
    let (old, new) = (counts(in: before), counts(in: after))
    guard old.count >= 2, new.count >= 2 else { return true }
    return new[1] < old[1] || new[0] * 2 < old[0]
  }

  private static func counts(in text: String) -> [Int] {
    text.split(separator: ", ").prefix(2).compactMap { part in
      part.split(separator: " ").first.flatMap { Int($0) }
    }
  }
}
