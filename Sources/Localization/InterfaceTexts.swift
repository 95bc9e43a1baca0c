package import Emulation
package import Input
package import Templates

/// The words of the interface in one language, from `words.LANG.yaml`.
package struct InterfaceTexts: Sendable {
  /// The language.
  package let language: Language
  /// The path of the file that they are in, or of that in which own ones would be.
  package let path: String
  /// The keys that a file has on top of another and that neither the other nor the program has.
  package let addedKeys: [LocatedText]
  /// The keys of the file below.
  package let lowerKeys: Set<String>
  /// The words by their keys, those with names to fill as they are in the file.
  private let texts: [String: String]
  /// Those that the program shows as they are.
  private let plain: [TextKey: String]
  /// The words with names to fill, by the functions of `FilledText`.
  private let patterns: [String: TextPattern]
  private static let keys = Set(TextKey.allCases.map(\.rawValue))
  private static let allKeys =
    keys.union(FilledText.forms.keys).union(ColumnName.keys).union(SiteTerms.keys)

  /// Reads the words, `key: text` a line, and fills in what the site calls its members and their group.
  ///
  /// Reports `missing-word` for each key that the program fills in and the files lack, and
  /// `unknown-name` for a `{name}` that the program does not fill there.
  ///
  /// - Parameters:
  ///   - files: the files of the language; of one key the last file counts.
  ///   - path: the file that a missing word is said to be missing in.
  package init?(
    _ files: [SourceFile], at path: String, language: Language, of site: SiteVocabulary,
    problems: inout Problems
  ) {
    var written: [(key: LocatedText, text: LocatedText)] = []
    for file in files {
      guard let entry = YAML.entry(of: file, &problems),
        let fields = problems.collect(try Self.fields(entry))
      else { return nil }
      for field in fields.all {
        guard let text = problems.collect(try field.value.text()) else { continue }
        written.append((field.key, text))
      }
      Placeholder.report(in: file, to: &problems)
    }
    self.language = language
    self.path = path
    let lower = files.count > 1 ? files.first : nil
    let (lowerKeys, own) = (
      Set(written.filter { $0.key.place.file === lower }.map(\.key.text)),
      written.filter { $0.key.place.file !== lower }.map(\.key)
    )
    self.lowerKeys = lowerKeys
    addedKeys =
      lower == nil
      ? [] : own.filter { !lowerKeys.contains($0.text) && !Self.allKeys.contains($0.text) }
    Self.reportEmpty(written, over: lower, to: &problems)
    var texts: [String: String] = [:]
    var patterns: [String: TextPattern] = [:]
    let standard = Dictionary(written.map { ($0.key.text, $0.text.text) }) { _, last in last }
    let terms = SiteTerms(site, in: language, standard: standard).words
    for (key, text) in written {
      let key = key.text
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
    plain = Dictionary(
      uniqueKeysWithValues: TextKey.allCases.map { ($0, texts[$0.rawValue] ?? "") })
    self.patterns = patterns
    for key in Self.allKeys where texts[key] == nil { report(missing: key, to: &problems) }
  }

  /// Reports words without text in place of such as have letters in the file below.
  private static func reportEmpty(
    _ written: [(key: LocatedText, text: LocatedText)], over lower: SourceFile?,
    to problems: inout Problems
  ) {
    let empty = written.filter { word in
      word.key.place.file !== lower && !word.text.text.contains { !$0.isWhitespace }
    }
    guard !empty.isEmpty, let lower else { return }
    let spoken = written.filter {
      $0.key.place.file === lower && $0.text.text.contains(where: \.isLetter)
    }
    let keys = Set(spoken.map(\.key.text))
    for (key, text) in empty where keys.contains(key.text) {
      problems.report(LocalizationProblem.emptyText(key: key.text).at(text.place))
    }
  }

  /// The fields of a file, none of one without any.
  private static func fields(_ entry: Entry) throws(Problem) -> Fields {
    if case .empty = entry.content { return Fields([], at: entry.place) }
    return try entry.fields()
  }

  /// Reports each word that another language has and this one lacks.
  package func reportMissing(besides other: InterfaceTexts, to problems: inout Problems) {
    for key in other.texts.keys where texts[key] == nil { report(missing: key, to: &problems) }
  }

  /// A word as it stands.
  package subscript(word: TextKey) -> String { plain[word] ?? "" }

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
    problems.report(LocalizationProblem.missingText(key: key).at(Place(path: path)))
  }
}
