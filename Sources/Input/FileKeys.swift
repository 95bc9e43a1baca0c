/// The Vietnamese keys that a file uses, for messages about it: who writes `trạng thái` is not told to write
/// `status`.
struct FileKeys {
  /// The most bytes of a file that are looked at.
  private static let most = 1 << 16

  /// The Vietnamese word that the file has for a key.
  private var words: [String: String] = [:]
  /// The keys that it writes in English.
  private var english: Set<String> = []
  /// The byte at which the text of a note begins, in which single words are no keys.
  private(set) var textStart: Int?

  /// Looks at the facts of a note or a register; nil where they have no Vietnamese key.
  init?(_ file: SourceFile) {
    let isNote = file.path.hasSuffix(".md")
    guard isNote || file.path.hasSuffix(".yaml") else { return nil }
    let bytes = file.bytes.prefix(Self.most)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if isNote, index > 0, line.starts(with: "---".utf8) {
        textStart = line.endIndex
        break
      }
      note(line)
    }
    guard !words.isEmpty else { return nil }
  }

  /// Notes the keys of a line.
  private mutating func note(_ line: ArraySlice<UInt8>) {
    var start = line.startIndex
    for index in line.indices {
      switch line[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ","): start = index + 1
      case UInt8(ascii: ":") where index + 1 == line.endIndex || line[index + 1] <= 0x20:
        let text = line[start..<index].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
        if text.count <= 60 { note(key: String(decoding: text, as: UTF8.self)) }
        start = index + 1
      default: break
      }
    }
  }

  private mutating func note(key: String) {
    if let meant = KeyWord.key(for: key) {
      words[meant] = words[meant] ?? key
    } else if KeyWord.word(for: key) != nil {
      english.insert(key)
    }
  }

  /// The word for a key in messages about the file; nil where it is the English one.
  private func word(for key: String) -> String? {
    guard !english.contains(key) else { return nil }
    return words[key == "province" ? "member" : key] ?? KeyWord.word(for: key)
  }

  /// The word for a value of a key; nil where the file writes the key in English.
  private func word(for value: String, of key: String) -> String? {
    word(for: key).flatMap { _ in KeyWord.word(for: value, of: key) }
  }

  /// A message about a place of the file, in Vietnamese, with the keys and values that it quotes as the file
  /// has them.
  func translated(_ message: String, at place: Place) -> String {
    let pairs = translated(pairs: message)
    if let start = place.range?.lowerBound, let textStart, start >= textStart { return pairs }
    return translated(words: pairs)
  }

  private func translated(pairs message: String) -> String {
    message.replacing(/'([a-z][a-z-]+): ([a-z-]+)'/) { match in
      let (key, value) = (String(match.1), String(match.2))
      guard let word = self.word(for: key) else { return String(match.0) }
      return "'\(word): \(self.word(for: value, of: key) ?? value)'"
    }
  }

  private func translated(words message: String) -> String {
    message
      .replacing(/'([a-z][a-z-]+)'/) { match in
        let text = String(match.1)
        let value =
          self.english.isDisjoint(with: ["kind", "status"])
          ? KeyWord.word(forValue: text) : nil
        return (self.word(for: text) ?? value).map { "'\($0)'" } ?? String(match.0)
      }
      .replacing(/([\{,] ?)([a-z][a-z-]+):/) { match in
        "\(match.1)\(self.word(for: String(match.2)) ?? String(match.2)):"
      }
      .replacing(/\ \(([a-z-]+)\)/) { match in
        let isValue = ["kind", "status"].contains {
          KeyWord.word(for: String(match.1), of: $0) != nil
        }
        return isValue && self.english.isDisjoint(with: ["kind", "status"]) ? "" : String(match.0)
      }
      .replacing(/('[^']+') \(hoặc ('[^']+')\)/) { match in
        match.1 == match.2 ? String(match.1) : String(match.0)
      }
  }
}
