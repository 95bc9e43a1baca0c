import Emulation
import Formats
import Localization

/// A text in each language of the site that has it, in the site's order.
struct WordedText: Sendable {
  /// The text by language.
  let texts: [(language: Language, text: String)]

  /// What each language says; nil where none says anything.
  init?(_ localizations: [Localization], _ text: (Localization) -> String?) {
    texts = localizations.compactMap { language in
      text(language).map { (language.tag, $0) }
    }
    guard !texts.isEmpty else { return nil }
  }

  /// The text in a language; nil where there is none.
  subscript(language: Language) -> String? {
    texts.first { $0.language == language }?.text
  }

  /// The texts by the code of their language.
  var json: JSON { .record(texts.map { ($0.language.code, .text($0.text)) }) }
}
