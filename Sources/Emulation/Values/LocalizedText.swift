import Input

/// A text that may differ by language.
public struct LocalizedText: Hashable, Sendable {
  /// The text and the language it is in; a name that is the same everywhere is in none.
  public struct Wording: Hashable, Sendable {
    /// The text.
    public let text: String
    /// The language it is in; nil for one that serves all.
    public let language: Language?
  }

  private let common: String
  private let byLanguage: [Language: String]
  private let fallback: Language?

  /// One text for all languages.
  public init(_ text: String) {
    common = text
    byLanguage = [:]
    fallback = nil
  }

  /// Texts by language, of which the first in `order` serves languages without one.
  init(_ byLanguage: [Language: String], order: [Language]) {
    self.byLanguage = byLanguage
    fallback = order.first { byLanguage[$0] != nil }
    common = ""
  }

  /// Reads a plain text or `{en: …, vi: …}`, where each language is one of the site's.
  ///
  /// Reports `unknown-language`, `expected-text` and a map without any text.
  init?(_ entry: Entry, _ languages: [Language], _ problems: inout Problems) {
    guard case .fields(let fields) = entry.content else {
      guard let text = problems.collect(try entry.text()) else { return nil }
      guard !text.text.isEmpty else {
        problems.report(EmulationProblem.emptyText.at(text.place))
        return nil
      }
      self.init(text.text)
      return
    }
    if let problem = fields.textWithColon {
      problems.report(problem)
      return nil
    }
    var texts: [Language: String] = [:]
    for field in fields.all {
      guard let language = languages.first(where: { $0.code == field.key.text }) else {
        problems.report(
          EmulationProblem.notALanguage(field.key.text, of: languages.map(\.code))
            .at(field.key.place))
        continue
      }
      guard let text = problems.collect(try field.value.text()) else { continue }
      if text.text.isEmpty {
        problems.report(EmulationProblem.emptyText.at(text.place))
      }
      texts[language] = text.text
    }
    guard !texts.isEmpty else {
      if fields.all.isEmpty {
        problems.report(
          EmulationProblem.noTextInAnyLanguage.at(entry.place))
      }
      return nil
    }
    self.init(texts, order: languages)
  }

  /// The wording for readers of a language.
  public func wording(in language: Language) -> Wording {
    if let text = byLanguage[language] { return Wording(text: text, language: language) }
    guard let fallback else { return Wording(text: common, language: nil) }
    return Wording(text: byLanguage[fallback] ?? "", language: fallback)
  }

  /// All its texts, whatever their language, in the order of the languages' codes.
  var all: [String] {
    guard common.isEmpty else { return [common] }
    return byLanguage.sorted { $0.key.code < $1.key.code }.map(\.value)
  }

  /// Whether readers of every language read the same; `name` and `name.vi` of a Vietnamese site do.
  func reads(like other: LocalizedText?) -> Bool {
    guard let other else { return false }
    let languages = Set(byLanguage.keys).union(other.byLanguage.keys)
    return languages.isEmpty
      ? common == other.common : languages.allSatisfy { text(in: $0) == other.text(in: $0) }
  }

  /// The text for readers of a language.
  public func text(in language: Language) -> String { wording(in: language).text }
}
