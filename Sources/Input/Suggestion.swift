/// The known word nearest to an unknown one.
public enum Suggestion {
  /// The longest word that a known one is sought for, in UTF-8 bytes.
  static let longest = 64

  /// `" (did you mean 'province'?)"`, or nothing where no known word is near.
  public static func text(for word: String, among known: some Sequence<String>) -> String {
    english(nearest(to: word, among: known))
  }

  /// What a message in English adds where a known word is near.
  public static func english(_ nearest: String?) -> String {
    english(nearest.map { [$0] } ?? [])
  }

  /// What a message in English adds where known words are near.
  public static func english(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : " (did you mean \(english(listing: nearest))?)"
  }

  /// What a message in Vietnamese adds where a known word is near.
  public static func vietnamese(_ nearest: String?) -> String {
    vietnamese(nearest.map { [$0] } ?? [])
  }

  /// What a message in Vietnamese adds where known words are near.
  public static func vietnamese(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : " (có phải là \(vietnamese(listing: nearest)) không?)"
  }

  /// Words as a message in Vietnamese lists them: `'a', 'b' hoặc 'c'`.
  public static func vietnamese(listing words: [String]) -> String {
    listing(words, last: "hoặc")
  }

  /// Words as a message in English lists them: `'a', 'b' or 'c'`.
  public static func english(listing words: [String]) -> String { listing(words, last: "or") }

  private static func listing(_ words: [String], last conjunction: String) -> String {
    let quoted = words.map { "'\($0)'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return "\(quoted.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// The known word that takes the fewest edits, at most a third of its length; nil if none is near
  /// or the word is longer than 64 UTF-8 bytes.
  ///
  /// Case is not counted. Of words equally near the first in order wins.
  public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
    guard word.utf8.count <= longest else { return nil }
    var best: (word: String, edits: Int)?
    let wanted = (glance: Glance(word), spelling: Spelling(word))
    // No word near to the longest has more bytes than this.
    for candidate in known where candidate.utf8.count <= 6 * longest {
      let glance = Glance(candidate)
      let limit = max(1, max(glance.letters, wanted.glance.letters) / 3)
      let most = min(limit, best?.edits ?? limit)
      guard wanted.glance.leastEdits(to: glance) <= most,
        let edits = wanted.spelling.edits(to: Spelling(candidate), atMost: most)
      else { continue }
      if let best, best.edits == edits, best.word <= candidate { continue }
      best = (candidate, edits)
    }
    return best?.word
  }
}

/// What a first look at a word shows: how many letters it has, and which of ASCII.
private struct Glance {
  private(set) var letters = 0
  /// A bit for each kind of ASCII letter, upper and lower case as one, and of other characters.
  private var kinds: UInt64 = 0

  init(_ word: String) {
    for byte in word.utf8 where byte & 0xC0 != 0x80 {
      letters += 1
      guard byte < 0x80 else { continue }
      kinds |= 1 << UInt64(byte & 0x1F | (byte < 0x40 ? 0x20 : 0))
    }
  }

  /// A number of edits that two words take at least: each adds or removes one letter at most.
  func leastEdits(to other: Glance) -> Int {
    max(
      abs(letters - other.letters), (kinds & ~other.kinds).nonzeroBitCount,
      (other.kinds & ~kinds).nonzeroBitCount)
  }
}
