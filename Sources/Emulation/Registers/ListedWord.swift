import Input

/// A word of a list that a site may add its own to: a type of award, a kind of document.
public protocol ListedWord: RawRepresentable, Hashable, Sendable where RawValue == String {
  /// A word of the list.
  init(rawValue: String)
}

/// A word that `site.yaml` adds to a list, and what it is called.
public struct OwnWord: Identifiable, Hashable, Sendable {
  /// The word in the register.
  public let id: String
  /// What it is called within a sentence.
  public let name: LocalizedText

  /// The words under a key, `ID: TEXT` each, in the order of the file.
  static func all(
    _ key: String, of fields: Fields, _ languages: [Language], _ problems: inout Problems
  ) -> [OwnWord] {
    var words: [OwnWord] = []
    for field in fields.fields(key, &problems)?.all ?? [] {
      let id = problems.collect(try Fields.id(field.key))
      guard let name = LocalizedText(field.value, languages, &problems), let id else { continue }
      words.append(OwnWord(id: id, name: name))
    }
    return words
  }
}

extension [OwnWord] {
  /// What a word is called; nil for one that the site does not list.
  public func name(of word: some ListedWord) -> LocalizedText? {
    first { $0.id == word.rawValue }?.name
  }
}

extension Fields {
  /// A word under a key, one of a list or of those that the site adds to it.
  func choice<Word: ListedWord>(
    _ key: String, of standard: [Word], and own: [OwnWord], _ problems: inout Problems
  ) -> Word? {
    let words = standard.map(\.rawValue)
    let known = words + own.map(\.id).filter { !words.contains($0) }
    return read(key, &problems) { (text) throws(Problem) in
      let named = own.first { $0.name.all.contains { NameKey($0) == NameKey(text.text) } }
      if let word = named?.id ?? KeyWord.value(for: text.text, of: key), known.contains(word) {
        return Word(rawValue: word)
      }
      guard known.contains(text.text) else {
        throw EmulationProblem.notAListedWord(
          Excerpt.beginning(of: text.text), of: key, known: known,
          nearest: Suggestion.nearest(
            to: text.text,
            among: known + own.flatMap(\.name.all) + KeyWord.words(for: words, of: key))
        ).at(text.place)
      }
      return Word(rawValue: text.text)
    }
  }
}
