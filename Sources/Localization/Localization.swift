package import Emulation

/// How values read in one language of a site: names, dates, figures, results.
///
/// Every page to be made holds it, therefore it is a reference.
package final class Localization: Sendable {
  /// What is published: names over time, and what results rest on.
  package let archive: Archive
  /// The texts of the interface.
  package let words: InterfaceTexts
  /// What each language calls itself.
  package let languageNames: [Language: String]

  package init(_ archive: Archive, _ words: InterfaceTexts, languageNames: [Language: String]) {
    self.archive = archive
    self.words = words
    self.languageNames = languageNames
  }

  /// The language itself.
  package var tag: Language { words.language }

  /// The code of the language, such as `vi`.
  package var code: String { tag.code }

  /// What a language calls itself.
  package func name(of language: Language) -> String { languageNames[language] ?? language.code }

  /// A text in this language, or in the language it has.
  package func text(_ text: LocalizedText) -> String { text.text(in: tag) }

  /// A wording with its language marked where it is not this one.
  package func wording(_ wording: LocalizedText.Wording) -> WordingView {
    let isForeign = wording.language != nil && wording.language != tag
    return WordingView(text: wording.text, language: isForeign ? wording.language?.code : nil)
  }

  /// A text with its language marked where it is not this one.
  package func wording(_ text: LocalizedText) -> WordingView { wording(text.wording(in: tag)) }

  /// The title of a text that has several languages, with its language marked.
  package func title(of translations: Translations) -> WordingView {
    wording(translations.title(in: tag))
  }

  /// The code of the language that a text is shown in where it is another than this one.
  package func foreignCode(of translations: Translations) -> String? {
    let language = translations.language(for: tag)
    return language == tag ? nil : language.code
  }

  /// That a text is shown in another language; nil where it is in this one.
  package func foreignText(_ translations: Translations) -> String? {
    let other = translations.language(for: tag)
    guard other != tag else { return nil }
    let name = words[key: "name-of-\(other.code)"]
    return words(.shownInOther(language: name.isEmpty ? self.name(of: other) : name))
  }

  /// Texts in a row: `a, b and c`.
  package func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: words[.listSeparator]) + words[.listEnd] + last
  }

  /// Texts side by side that belong together, with commas; what is nil is left out.
  package func row(_ texts: [String?]) -> String {
    texts.compactMap(\.self).joined(separator: words[.listSeparator])
  }

  /// Remarks side by side, each of its own kind; what is nil is left out.
  package func remarks(_ texts: [String?]) -> String {
    texts.compactMap(\.self).joined(separator: words[.noteSeparator])
  }
}
