/// Texts as values of YAML, on one line, within braces too.
enum YAMLText {
  /// Words that YAML takes for something else than a text.
  private static let others: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
  ]

  /// A text of one line as YAML reads it: plain where nothing in it means anything to YAML, else in
  /// quotes.
  static func value(_ text: String) -> String {
    if isPlain(text) { return text }
    guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
    return "'\(text.replacing("'", with: "''"))'"
  }

  /// Values by key, within braces: `{vi: xã, en: commune}`.
  static func fields(_ fields: [(key: String, value: String)]) -> String {
    "{\(fields.map { "\($0.key): \($0.value)" }.joined(separator: ", "))}"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic,
      text.last != " ", !others.contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      let properties = scalar.properties
      return properties.isAlphabetic || properties.generalCategory == .decimalNumber
        || properties.generalCategory == .nonspacingMark || " -./()".unicodeScalars.contains(scalar)
    }
  }
}
