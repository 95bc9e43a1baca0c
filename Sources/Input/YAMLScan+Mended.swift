extension YAMLScan {
  // MARK: How it is right

  /// The key and the value in quotes that begins at an index of this line.
  func mended(from start: Int) -> String { mended(from: start, to: textEnd(from: start)) }

  func mended(from start: Int, to end: Int) -> String {
    entry(Self.quoted(Self.bare(file.text(start..<max(start, end)))))
  }

  /// The key or dash before a value, and the value.
  func entry(_ value: String) -> String {
    entry(value, key: owner.key, isItem: owner.key == nil && owner.column >= 0)
  }

  func entry(_ value: String, key: Range<Int>?, isItem: Bool) -> String {
    if let key { return Self.shown("\(file.text(key)): \(value)") }
    return Self.shown(isItem ? "- \(value)" : value)
  }

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
    guard let first = text.first, let last = text.last, text.count > 1, curly.contains(first),
      curly.contains(last) || last == "\"" || last == "'"
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  static func shown(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
    let line = lines.joined(separator: " ")
    return line.count > 120 ? line.prefix(120) + "…" : line
  }
}
