import Emulation
import Localization

/// What a data file says beside its rows, in every language of the site.
struct DataNotes: Sendable {
  /// The site in each language.
  let localizations: [Localization]
  /// What the table is called.
  let title: WordedText?
  /// What else is to be known of it.
  let all: [DataNote]

  /// The languages, the site's first one first.
  var languages: [Language] { localizations.map(\.tag) }

  /// What people call a thing.
  func label(_ word: TextKey) -> WordedText? { WordedText(localizations) { $0.words[word] } }

  /// What the heads of a table mean, those of precision included.
  func meanings(of table: DataTable) -> [(id: String, meaning: WordedText?)] {
    table.heads.flatMap { head in
      let own = (id: head.id, meaning: meaning(of: head))
      guard head.isFigure else { return [own] }
      let precision = WordedText(localizations) { $0.words[key: ColumnName.precisionKey] }
      return [own, (id: head.precisionID, meaning: precision)]
    }
  }

  /// What a column means, with the language of its texts where there is one for each.
  func meaning(of head: DataTable.Head) -> WordedText? {
    WordedText(localizations) { language in
      let meaning = language.meaning(of: head.name)
      guard let own = head.language, localizations.count > 1 else { return meaning }
      return "\(meaning) (\(language.name(of: own)))"
    }
  }
}
