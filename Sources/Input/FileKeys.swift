/// The keys that a file uses, for messages in Vietnamese about it: who writes `trạng thái` is not told to write
/// `status`, and who writes `status` is told what it means.
struct FileKeys {
  /// The most bytes of a file that are looked at.
  private static let most = 1 << 16

  /// The Vietnamese word that the file has for a key.
  private var words: [String: String] = [:]
  /// The keys that it writes in English.
  private var english: Set<String> = []
  /// The byte at which the text of a note begins, in which single words are no keys.
  private(set) var textStart: Int?

  /// Whether the file is a table, of which messages quote heads.
  private let isTable: Bool
  /// Whether its keys are the program's own, as those of `import.yaml`.
  private let isMap: Bool

  /// Looks at the facts of a note or a register.
  init(_ file: SourceFile) {
    let isNote = file.path.hasSuffix(".md")
    isTable = [".csv", ".tsv", ".xlsx"].contains(where: file.path.hasSuffix)
    isMap = file.path.hasSuffix("import.yaml")
    guard !isMap, isNote || file.path.hasSuffix(".yaml") else { return }
    let bytes = file.bytes.prefix(Self.most)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if isNote, index > 0, line.starts(with: "---".utf8) {
        textStart = line.endIndex
        break
      }
      note(line)
    }
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
    guard !words.isEmpty, !english.contains(key) else { return nil }
    let shared = KeyWord.keySharing(with: key).flatMap { words[$0] }
    return words[key == "province" ? "member" : key] ?? shared ?? KeyWord.word(for: key)
  }

  /// The word for a value of a key; nil where the file writes the key in English.
  private func word(for value: String, of key: String) -> String? {
    word(for: key).flatMap { _ in KeyWord.word(for: value, of: key) }
  }

  /// The word for a value that is quoted alone; nil where the file writes such keys in English.
  private func word(forValue value: String) -> String? {
    guard !words.isEmpty, english.isDisjoint(with: ["kind", "status"]) else { return nil }
    return KeyWord.word(forValue: value)
  }

  /// A message about a place of the file, in Vietnamese, with the keys and values that it quotes as the file
  /// has them; those in English with what they mean.
  func translated(_ message: String, at place: Place) -> String {
    guard !isMap else { return message }
    var told: Set<Substring> = []
    let pairs = replacing(/'([a-z][a-z-]+): ([a-z-]+)'/, in: message) { match, isExplained in
      let (key, value) = (String(match.1), String(match.2))
      if let word = self.word(for: key) {
        return "'\(word): \(self.word(for: value, of: key) ?? value)'"
      }
      guard !isExplained, told.insert(match.0).inserted, let word = KeyWord.word(for: key) else {
        return nil
      }
      return "\(match.0) (\(word): \(KeyWord.word(for: value, of: key) ?? value))"
    }
    if let start = place.range?.lowerBound, let textStart, start >= textStart { return pairs }
    return translated(words: pairs)
  }

  private func translated(words message: String) -> String {
    var told: Set<Substring> = []
    let quoted = replacing(/'([a-z][a-z-]+)'/, in: message) { match, isExplained in
      let text = String(match.1)
      if let word = self.word(for: text) ?? self.word(forValue: text) { return "'\(word)'" }
      guard !isExplained, told.insert(match.0).inserted,
        let word = isTable
          ? KeyWord.head(for: text) : KeyWord.word(for: text) ?? KeyWord.word(forValue: text),
        !message.contains("'\(word)'")
      else { return nil }
      return "\(match.0) (\(word))"
    }
    guard !words.isEmpty else { return quoted }
    return
      quoted
      .replacing(/([\{,] ?)([a-z][a-z-]+):/) { match in
        "\(match.1)\(self.word(for: String(match.2)) ?? String(match.2)):"
      }
      .replacing(/\ \(([a-z-]+)\)/) { match in
        let isValue = KeyWord.isValue(String(match.1))
        return isValue && self.english.isDisjoint(with: ["kind", "status"]) ? "" : String(match.0)
      }
      .replacing(/('[^']+') \((?:hoặc )?('[^']+')\)/) { match in
        match.1 == match.2 ? String(match.1) : String(match.0)
      }
  }

  /// A message with what `change` makes of each match; as it is where that is nothing.
  ///
  /// - Parameter change: is told whether the message itself explains the match, in parentheses beside it.
  private func replacing<Output>(
    _ pattern: Regex<Output>, in message: String,
    _ change: (Regex<Output>.Match, _ isExplained: Bool) -> String?
  ) -> String {
    var text = ""
    var end = message.startIndex
    for match in message.matches(of: pattern) {
      let before = message[..<match.range.lowerBound]
      let after = message[match.range.upperBound...]
      let isExplained =
        ["(", "(hoặc ", "có phải là "].contains(where: before.hasSuffix) || after.hasPrefix(" (")
      text += message[end..<match.range.lowerBound]
      text += change(match, isExplained) ?? String(message[match.range])
      end = match.range.upperBound
    }
    return text + message[end...]
  }
}
