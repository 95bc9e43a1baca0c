import Input

/// Texts as Markdown shows them.
enum DraftMarkdown {
  /// A text in which nothing means anything to Markdown.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>#|{}~&".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    // A line after a break begins nothing of its own: `- 985`, `1. Kinh tế`.
    let lines = escaped.split(separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.dropFirst().map { escapedStart(String($0.drop(while: \.isWhitespace))) }
    return (lines.prefix(1).map(String.init) + rest).joined(separator: "\\\n")
  }

  /// A text without its breaks.
  static func inOneLine(_ text: String) -> String { text.replacing("\\\n", with: " ").inOneLine }

  /// A text in its look; marks of emphasis are beside letters, where Markdown sees them.
  static func text(_ text: String, isBold: Bool, isItalic: Bool, link: String?) -> String {
    let inner = text.withoutOuterSpaces
    guard !inner.isEmpty else { return text.isEmpty ? "" : " " }
    let before = text.first?.isWhitespace ?? false ? " " : ""
    let after = text.last?.isWhitespace ?? false ? " " : ""
    let mark = (isBold ? "**" : "") + (isItalic ? "*" : "")
    var shown = mark + escaped(inner) + String(mark.reversed())
    if let link, isWeb(link) { shown = "[\(shown)](<\(link)>)" }
    return before + shown + after
  }

  private static func isWeb(_ link: String) -> Bool {
    (link.hasPrefix("https://") || link.hasPrefix("http://") || link.hasPrefix("mailto:"))
      && !link.contains { $0.isWhitespace || "<>\\".contains($0) }
  }

  /// A line that does not begin as a list, a heading or a quotation does.
  static func escapedStart(_ line: String) -> String {
    if let first = line.first, "-+=".contains(first) { return "\\\(line)" }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, ".)".contains(mark) else {
      return line
    }
    return "\(digits)\\\(line.dropFirst(digits.count))"
  }
}

extension String {
  /// The text without white space at its ends.
  var withoutOuterSpaces: String {
    var rest = self[...]
    while rest.first?.isWhitespace ?? false { rest.removeFirst() }
    while rest.last?.isWhitespace ?? false { rest.removeLast() }
    return String(rest)
  }
}
