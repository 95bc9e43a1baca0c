/// The Vietnamese words for keys and values of notes, registers and `site.yaml`, which mean the same.
///
/// Case and the form of Unicode are not counted: `Tiêu đề` is `tiêu đề`, composed or not.
public enum KeyWord {
  typealias Words = [(meant: String, words: [String])]

  private static let meaningOfKeys = meanings(of: keys)
  private static let meaningOfValues = values.mapValues(meanings)

  /// No word is longer, in UTF-8 bytes.
  static let longest = 60

  /// The key that a word means; nil for any other word, and for one that is written without marks.
  static func key(for word: String) -> String? {
    // No English key has such a letter, so most keys cost no more than this look.
    guard word.utf8.contains(where: { $0 >= 0x80 }), word.utf8.count <= longest else { return nil }
    return meaningOfKeys[Slug.text(for: word)]?.meant
  }

  /// The key that the word for another means where fields have that other one not: `chức vụ` is `role`, and
  /// `position` in a paper; nil where there is none.
  static func otherKey(for key: String) -> String? { shared[key] }

  /// The key whose words mean this one, too; nil where there is none.
  static func keySharing(with key: String) -> String? { shared.first { $0.value == key }?.key }

  /// The key that a word for a list of things means where only one of them is under it.
  static func singleKey(for key: String) -> String? { singles[key] }

  /// The value that a word under a key means; nil for any other word.
  public static func value(for word: String, of key: String) -> String? {
    guard word.utf8.count <= longest, let meanings = meaningOfValues[key] else { return nil }
    return meanings[Slug.text(for: word)]?.meant
  }

  private static let firstWords = Dictionary(
    uniqueKeysWithValues: keys.map { ($0.meant, $0.words[0]) })

  /// The Vietnamese word for a key; `province` means `member`.
  package static func word(for key: String) -> String? {
    firstWords[key == "province" ? "member" : key]
  }

  /// The Vietnamese head for a column; nil where it has none.
  package static func head(for column: String) -> String? { heads[column] }

  /// Columns as a message in Vietnamese lists them: `Tổng điểm (total)`.
  package static func vietnamese(listingColumns known: [String]) -> [String] {
    known.map { column in head(for: column).map { "\($0) (\(column))" } ?? column }
  }

  /// The Vietnamese words for some values of a key.
  public static func words(for known: [String], of key: String) -> [String] {
    (values[key] ?? []).filter { known.contains($0.meant) }.flatMap(\.words)
  }

  /// The first Vietnamese word for a value of a key; nil where there is none.
  public static func word(for value: String, of key: String) -> String? {
    values[key]?.first { $0.meant == value }?.words.first
  }

  /// The first Vietnamese word for a value that one key alone has; nil for any other text.
  static func word(forValue value: String) -> String? {
    guard firstWords[value] == nil, value != "province" else { return nil }
    let found = Set(values.keys.compactMap { word(for: value, of: $0) })
    return found.count == 1 ? found.first : nil
  }

  /// Whether a word is the value of any key, in English.
  static func isValue(_ word: String) -> Bool {
    values.values.contains { words in words.contains { $0.meant == word } }
  }

  /// The values of a key as a message in Vietnamese lists them: `tổng kết (summary), bài viết/tin (note)`.
  public static func vietnamese(listing known: [String], of key: String) -> String {
    known.map { value in
      let words = values[key]?.first { $0.meant == value }?.words
      return words.map { "\($0.joined(separator: "/")) (\(value))" } ?? value
    }.joined(separator: ", ")
  }

  /// The Vietnamese word that is near to one, where it means one of the known keys.
  static func nearest(to word: String, among known: [String]) -> String? {
    guard word.utf8.count <= longest else { return nil }
    let folded = Slug.text(for: word)
    if let written = meaningOfKeys[folded], known.contains(written.meant) { return written.word }
    let words = keys.filter { known.contains($0.meant) }.flatMap(\.words)
    // A word that is a part of another, such as `nguồn` of `theo nguồn`, is near to it.
    let longer = words.filter { "-\(Slug.text(for: $0))-".contains("-\(folded)-") }
    if !folded.isEmpty, longer.count == 1 { return longer[0] }
    guard meaningOfKeys[folded] == nil, word.utf8.contains(where: { $0 >= 0x80 }) else {
      return nil
    }
    return Suggestion.nearest(to: word, among: words)
  }

  /// What the folded words mean, and how they are written.
  private static func meanings(of all: Words) -> [String: (meant: String, word: String)] {
    var meanings: [String: (meant: String, word: String)] = [:]
    for (meant, words) in all {
      for word in words { meanings[Slug.text(for: word)] = (meant, word) }
    }
    return meanings
  }
}
