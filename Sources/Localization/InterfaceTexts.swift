package import Emulation
package import Input
package import Templates

/// The words of the interface in one language, from `words.LANG.yaml`.
package struct InterfaceTexts: Sendable {
  /// The language.
  package let language: Language
  /// The file they are in.
  package let file: SourceFile
  /// The words by their keys, those with names to fill as they are in the file.
  private let texts: [String: String]
  /// The words with names to fill, by the functions of `FilledText`.
  private let patterns: [String: TextPattern]
  private static let keys = Set(TextKey.allCases.map(\.rawValue))
  private static let allKeys =
    keys.union(FilledText.forms.keys).union(ColumnName.keys).union(SiteTerms.keys)

  /// Reads the words, `key: text` a line, and fills in what the site calls its members and their group.
  ///
  /// Reports `missing-word` for each key that the program fills in and the file lacks, and
  /// `unknown-name` for a `{name}` that the program does not fill there.
  package init?(
    _ file: SourceFile, language: Language, of site: SiteVocabulary, problems: inout Problems
  ) {
    guard let entry = YAML.entry(of: file, &problems),
      let fields = problems.collect(try entry.fields())
    else { return nil }
    self.language = language
    self.file = file
    var texts: [String: String] = [:]
    var patterns: [String: TextPattern] = [:]
    var written: [(key: String, text: LocatedText)] = []
    for field in fields.all {
      guard let text = problems.collect(try field.value.text()) else { continue }
      written.append((field.key.text, text))
    }
    let standard = Dictionary(written.map { ($0.key, $0.text.text) }) { _, last in last }
    let terms = SiteTerms(site, in: language, standard: standard).words
    for (key, text) in written {
      let form = FilledText.forms[key]
      let names = form?.names ?? []
      let pattern = TextPattern(text.text, names: names, terms: terms)
      if let form { patterns[form.function] = pattern }
      texts[key] = pattern.isWhole ? pattern.filled([]) : text.text
      guard form != nil || Self.allKeys.contains(key) else { continue }
      for name in pattern.unknownNames {
        let nearest = Suggestion.nearest(to: name, among: names + SiteTerms.names)
        problems.report(LocalizationProblem.unknownName(name, nearest: nearest).at(text.place))
      }
    }
    self.texts = texts
    self.patterns = patterns
    Placeholder.report(in: file, to: &problems)
    for key in Self.allKeys where texts[key] == nil { report(missing: key, to: &problems) }
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
  package func callAsFunction(_ text: FilledText) -> String {
    patterns[text.function]?.filled(text.values) ?? ""
  }

  /// The words for templates; those with `{name}`s to fill are the program's alone.
  package var value: Value {
    .record(texts.filter { !$0.value.contains("{") }.mapValues { .text($0) })
  }

  private func report(missing key: String, to problems: inout Problems) {
    problems.report(LocalizationProblem.missingText(key: key).at(Place(path: file.path)))
  }
}
