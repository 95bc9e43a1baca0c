import Foundation

/// The words of a Markdown text, found without the reader of notes, beside those of its page.
struct WordComparison {
  let source: [String]
  let page: [String]

  /// Words of the source that the page lacks, and words that only the page has.
  var lost: [String] { Self.difference(source, page) }
  var added: [String] { Self.difference(page, source) }

  init(_ text: String) throws {
    source = Self.words(try Self.shown(text))
    page = Self.words(Self.shown(html: Note(text).html))
  }

  private static func difference(_ some: [String], _ others: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for word in others { counts[word, default: 0] += 1 }
    return some.filter { word in
      counts[word, default: 0] -= 1
      return counts[word, default: 0] < 0
    }
  }

  private static func words(_ text: String) -> [String] {
    text.unicodeScalars.split {
      !($0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber
        || $0.properties.generalCategory == .nonspacingMark
        || $0.properties.generalCategory == .spacingMark)
    }.map { String($0) }
  }

  // MARK: The source

  /// What Markdown and HTML say of a text, taken out of it step by step.
  private static func shown(_ text: String) throws -> String {
    var text = try withPlainCode(text.replacing("\r", with: ""))
    for (pattern, with) in rules {
      text = text.replacingOccurrences(of: pattern, with: with, options: .regularExpression)
    }
    return resolved(text)
  }

  /// The text without signs in its code, where they mean nothing else, and without what the fence of
  /// a block says of it.
  private static func withPlainCode(_ text: String) throws -> String {
    let code = try NSRegularExpression(
      pattern: #"^([ >]*(?:[-*+] +|\d+[.)] +)?(`{3,}(?=[^`\n]*$)|~{3,})[^\n]*\n)"#
        + #"[\s\S]*?^[ >]*\2[`~]* *$"#
        + #"|(?<!`)(`+)(?!`)[\s\S]+?(?<!`)\3(?!`)"#,
      options: .anchorsMatchLines)
    let plain = NSMutableString(string: text)
    for match in code.matches(in: text, range: NSRange(text.startIndex..., in: text)).reversed() {
      var range = match.range
      let fence = match.range(at: 1)
      if fence.location != NSNotFound {
        range = NSRange(location: NSMaxRange(fence), length: NSMaxRange(range) - NSMaxRange(fence))
      }
      let signs = plain.substring(with: range)
        .replacingOccurrences(
          of: #"[^\p{L}\p{M}\p{Nd}`\n]"#, with: " ", options: .regularExpression)
      plain.replaceCharacters(in: range, with: signs)
      if fence.location != NSNotFound { plain.replaceCharacters(in: fence, with: "\n") }
    }
    return withoutLabels(plain.substring(from: 0))
  }

  /// The text of references without their labels, which are shown only where they are not defined.
  private static func withoutLabels(_ text: String) -> String {
    let labels = Set(
      text.matches(of: #/(?m)^ {0,3}\[(?<label>[^\]^][^\]]*)\]:/#).map { $0.label.lowercased() })
    return text.replacing(#/\[(?<words>[^\[\]]*)\]\[(?<label>[^\[\]^][^\[\]]*|)\]/#) { match in
      let label = match.label.isEmpty ? match.words : match.label
      return labels.contains(label.lowercased())
        ? String(match.words) : "\(match.words) \(match.label)"
    }
  }

  private static let rules: [(String, String)] =
    [(#"(?s)<!--.*?-->"#, "")]
    + ["script", "style", "template", "noscript", "iframe", "object", "svg", "math"].map {
      ("(?s)<\($0)\\b[^>]*>.*?</\($0)>", "")
    }
    + [
      // The alternative text of a picture is on the page, its address and the box of a task are not.
      (#"<img\b[^>]*?alt="([^"]*)"[^>]*>"#, "$1"),
      (#"<abbr title="([^"]*)">"#, "$1 "),
      // Tags within a line join what is around them; all others keep it apart.
      (
        #"</?(a|abbr|b|code|del|em|font|i|ins|kbd|label|mark|s|small|span|strong|sub|sup|u)(\s[^>]*)?/?>"#,
        ""
      ),
      (#"</?[A-Za-z][A-Za-z0-9]*(\s[^<>]*)?/?>"#, " "),
      (#"(?m)^ {0,3}\[\^[^\]]+\]:"#, " "), (#"(?<!`)\[\^[^\]]+\]"#, ""),
      (#"(?m)^ {0,3}\[[^\]]+\]: +\S+ +"([^"]*)"$"#, "$1"), (#"(?m)^ {0,3}\[[^\]]+\]: +\S+$"#, ""),
      // Links join what is around them; pictures may be in them.
      (#"!\[([^\[\]]*)\]\([^()\n\"]*\)"#, "$1"),
      (#"(?<!!)\[([^\[\]]*)\]\([^()\n\"]*\)"#, "$1"),
      (#"\]\([^()\n]*?("([^"]*)")?\)"#, "] $2"),
      (#"\{(#|\.)[^}]+\}"#, ""), (#"(?m)^\s*[-*+] \[[ x]\] "#, ""),
      (#"(?m)^([\s>]*)\d+[.)] "#, "$1"), (#"(?m)^([^*\n]*\w)\*(\w[^*\n]*)$"#, "$1 $2"),
      ("[*`~]|(?<!\\w)_|_(?!\\w)", ""),
    ]

  private static func resolved(_ text: String) -> String {
    var text = text
    for (name, character) in [
      ("&mdash;", "—"), ("&copy;", "©"), ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"),
      ("&times;", "×"), ("&quot;", "\""), ("&amp;", "&"),
    ] { text = text.replacing(name, with: character) }
    return text
  }

  // MARK: The page

  private static func shown(html: String) -> String {
    var text = html
    for (pattern, with) in [
      // Marks of notes and their ways back are no words of the text.
      (#"<sup class="noteref">.*?</sup>"#, ""), (#"<a class="noteback".*?</a>"#, ""),
      (#"<img [^>]*?alt="([^"]*)"( title="([^"]*)")?[^>]*>"#, "$1 $3"),
      (#"<[^>]* title="([^"]*)"[^>]*>"#, "$1 "),
      (#"</?(a|abbr|b|code|del|em|i|ins|kbd|mark|s|small|span|strong|sub|sup|u)(\s[^>]*)?>"#, ""),
      (#"<[^>]*>"#, " "),
    ] { text = text.replacingOccurrences(of: pattern, with: with, options: .regularExpression) }
    return resolved(text)
  }
}
