/// How texts are written that YAML reads as they are meant, for advice.
enum MendedYAML {
  static let curlyQuotes: Set<Character> = ["“", "”", "„", "‟", "‘", "’", "‚", "‛"]

  /// A text in the quotes that need the least in it to change.
  static func quoted(_ text: String) -> String {
    text.contains("\"") || text.contains("\\")
      ? "'" + text.replacing("'", with: "''") + "'" : "\"\(text)\""
  }

  /// A text without the quotes around it that were meant as such.
  static func bare(_ text: String) -> String {
    let curlyFree = withoutCurlyQuotes(text)
    guard curlyFree == text, let first = text.first, first == "\"" || first == "'",
      text.last == first, text.count > 1
    else { return curlyFree }
    let inside = text.dropFirst().dropLast()
    // The quotes of `'a' + 'b'` are of two parts.
    let count = inside.count { $0 == first }
    return count > 0 && count.isMultiple(of: 2) ? text : String(inside)
  }

  static func withoutCurlyQuotes(_ text: String) -> String {
    guard let first = text.first, let last = text.last, text.count > 1, curlyQuotes.contains(first),
      curlyQuotes.contains(last) || last == "\"" || last == "'"
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// A text on one line, cut where it is long.
  static func shown(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
    let line = lines.joined(separator: " ")
    return line.count > 120 ? line.prefix(120) + "…" : line
  }
}
