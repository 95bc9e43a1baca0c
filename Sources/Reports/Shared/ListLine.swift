import Emulation
import Localization

/// A line of a list in an official paper, with the sign that ends it.
package enum ListLine {
  /// Texts as lines: each ends with a semicolon, the last with a full stop.
  static func all(_ texts: [String]) -> [String] {
    texts.enumerated().map { index, text in
      bare(text) + (index == texts.count - 1 ? "." : ";")
    }
  }

  /// A text without the sign that ends it.
  static func bare(_ text: String) -> String {
    text.trimmingSuffix { ";.,".contains($0) || $0.isWhitespace }
  }

  /// Texts as lines: each ends with a semicolon, the last with a full stop.
  static func all(_ texts: [WordingView]) -> [WordingView] {
    zip(texts, all(texts.map(\.text))).map { WordingView(text: $1, language: $0.language) }
  }

  /// Whom a paper is sent to (nơi nhận), as lines.
  static func recipients(of paper: Paper, _ language: Localization) -> [WordingView] {
    let recipients =
      paper.recipients.isEmpty ? language.archive.site.papers.recipients : paper.recipients
    return all(recipients.map(language.wording))
  }
}

extension String {
  /// The text without the characters at its end for which a test holds.
  fileprivate func trimmingSuffix(while test: (Character) -> Bool) -> String {
    var rest = self[...]
    while let last = rest.last, test(last) { rest.removeLast() }
    return String(rest)
  }
}
