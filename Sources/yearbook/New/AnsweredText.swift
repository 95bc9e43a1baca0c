import Emulation
import Foundation
import Input

/// A text of a new site as it was answered: the same in all languages, or one for each.
struct AnsweredText: Hashable {
  /// The most characters that it may have.
  static let most = 200

  /// The text that serves all languages; nil where each has its own.
  let common: String?
  private let byLanguage: [Language: String]

  private init(common: String) {
    (self.common, byLanguage) = (common, [:])
  }

  private init(_ byLanguage: [Language: String]) {
    (common, self.byLanguage) = (nil, byLanguage)
  }

  /// A text of the program's own in the languages of a site.
  init(vietnamese: String, english: String, in languages: [Language]) {
    let texts = languages.map { ($0, $0 == .vietnamese ? vietnamese : english) }
    self.init(Dictionary(texts) { first, _ in first })
  }

  /// The text in a language.
  func text(in language: Language) -> String { common ?? byLanguage[language] ?? "" }

  /// The text, or the texts by language, as a value of YAML.
  func yaml(_ languages: [Language]) -> String {
    if common != nil || languages.count == 1 { return YAMLText.value(text(in: languages[0])) }
    return YAMLText.fields(languages.map { ($0.code, YAMLText.value(text(in: $0))) })
  }

  /// The text with what `change` makes of it in each language; nil where that is nothing in one.
  func changed(_ change: (String) -> String?) -> AnsweredText? {
    if let common { return change(common).map(AnsweredText.init(common:)) }
    let changed = byLanguage.compactMapValues(change)
    return changed.count == byLanguage.count ? AnsweredText(changed) : nil
  }

  /// Reads the values of an option, `TEXT` or `LANG=TEXT`: the first of each language belong together,
  /// then the second.
  static func all(
    _ values: [String], _ languages: [Language]
  ) throws(AnswerFault) -> [AnsweredText] {
    var common: [AnsweredText] = []
    var texts: [Language: [String]] = [:]
    for value in values {
      if let (language, text) = try split(value, languages) {
        texts[language, default: []].append(try checked(text))
      } else {
        common.append(AnsweredText(common: try checked(value)))
      }
    }
    guard !texts.isEmpty else { return common }
    guard common.isEmpty else { throw .mixed }
    let counts = languages.map { texts[$0]?.count ?? 0 }
    guard let most = counts.max(), let lacking = counts.firstIndex(where: { $0 < most }) else {
      return (0..<(counts.max() ?? 0)).map { number in
        AnsweredText(texts.mapValues { $0[number] })
      }
    }
    throw .missingLanguage(languages[lacking].code)
  }

  /// The language and the text of `LANG=TEXT`; nil for a text without a language.
  private static func split(
    _ value: String, _ languages: [Language]
  ) throws(AnswerFault) -> (Language, String)? {
    guard let sign = value.firstIndex(of: "="), let language = Language(String(value[..<sign]))
    else { return nil }
    guard languages.contains(language) else {
      throw .otherLanguage(language.code, of: languages.map(\.code))
    }
    return (language, String(value[value.index(after: sign)...]))
  }

  /// A text without blanks around it, where it may be written into a site.
  static func checked(_ raw: String) throws(AnswerFault) -> String {
    var text = ""
    for scalar in raw.precomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .spaceSeparator: if !text.isEmpty, text.last != " " { text.append(" ") }
      case .format where scalar.value == 0x200C || scalar.value == 0x200D:
        text.unicodeScalars.append(scalar)
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
        .unassigned:
        throw .character(Self.name(of: scalar))
      default: text.unicodeScalars.append(scalar)
      }
    }
    if text.last == " " { text.removeLast() }
    guard !text.isEmpty else { throw .empty }
    guard text.count <= most else { throw .tooLong(text.count) }
    if let mark = text.first(where: { "⟦⟧{}".contains($0) }) { throw .character("'\(mark)'") }
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { throw .noLetter(text) }
    return text
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let number = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
  }
}
