package import Emulation
package import Input
package import Templates

/// The words of the interface in one language, from `words.LANG.yaml`.
package struct InterfaceTexts: Sendable {
  /// The language.
  package let language: Language
  /// The file they are in.
  package let file: SourceFile
  private let texts: [String: String]
  private let phrases: [TextKey: TextPattern]
  /// The words that the program fills in, by their keys: hundreds, of which a `switch` tries one after
  /// the other.
  private static let byKey = Dictionary(
    uniqueKeysWithValues: TextKey.allCases.map { ($0.rawValue, $0) })

  /// Reads the words, `key: text` a line.
  ///
  /// Reports `missing-word` for each key that the program fills in and the file lacks, and
  /// `unknown-name` for a `{name}` that the program does not fill there.
  package init?(_ file: SourceFile, language: Language, problems: inout Problems) {
    guard let entry = problems.collect(try YAML.entry(of: file)),
      let fields = problems.collect(try entry.fields())
    else { return nil }
    self.language = language
    self.file = file
    var texts: [String: String] = [:]
    var phrases: [TextKey: TextPattern] = [:]
    for field in fields.all {
      guard let text = problems.collect(try field.value.text()) else { continue }
      texts[field.key.text] = text.text
      guard let word = Self.byKey[field.key.text] else { continue }
      let phrase = TextPattern(text.text)
      phrases[word] = phrase
      for name in phrase.names where !word.names.contains(name) {
        let nearest = Suggestion.nearest(to: name, among: word.names)
        problems.report(LocalizationProblem.unknownName(name, nearest: nearest).at(text.place))
      }
    }
    self.texts = texts
    self.phrases = phrases
    Placeholder.report(in: file, to: &problems)
    for word in TextKey.allCases where phrases[word] == nil {
      report(missing: word.rawValue, to: &problems)
    }
    for key in ColumnName.keys where texts[key] == nil { report(missing: key, to: &problems) }
  }

  /// Reports each word that another language has and this one lacks.
  package func reportMissing(besides other: InterfaceTexts, to problems: inout Problems) {
    for key in other.texts.keys where texts[key] == nil { report(missing: key, to: &problems) }
  }

  /// A word as it stands.
  package subscript(word: TextKey) -> String { texts[word.rawValue] ?? "" }

  /// A word by its key in the file; empty where there is none.
  package subscript(key key: String) -> String { texts[key] ?? "" }

  /// A word with its `{name}`s filled.
  package func callAsFunction(_ word: TextKey, _ values: KeyValuePairs<String, String>) -> String {
    phrases[word]?.filled(values) ?? ""
  }

  /// The words for templates; those with `{name}`s to fill are the program's alone.
  package var value: Value {
    .record(texts.filter { !$0.value.contains("{") }.mapValues { .text($0) })
  }

  private func report(missing key: String, to problems: inout Problems) {
    problems.report(LocalizationProblem.missingText(key: key).at(Place(path: file.path)))
  }
}
