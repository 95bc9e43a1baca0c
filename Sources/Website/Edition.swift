import Emulation
import Input
import SiteFiles

/// The website in one language: how things are named, dated and linked there.
///
/// Every page to be made and every entry of the search holds it, therefore it is a reference.
final class Edition: Sendable {
  /// What is published.
  let archive: Archive
  /// The words of the language.
  let words: Words
  /// What each language calls itself.
  let languageNames: [Language: String]
  /// The texts that notes and free pages show, in this language or in the language they have.
  let texts: [Address: ReadText]
  /// Where the links of texts lead.
  let crosslinks: Crosslinks
  /// Which notes have something in common.
  let related: RelatedNotes
  /// The paths, from the site's root, of the documents that stand printed.
  let printed: Set<String>
  /// The list of sources that marks lead to; nil on pages, whose marks lead to the notes that tell.
  let cited: PaperSources?

  /// The language.
  var language: Language { words.language }

  /// The folder of the language with a slash, empty for the first language.
  var folder: String { folder(of: language) }

  /// The path of a page in this language.
  func path(_ address: Address) -> String { folder + address.path }

  /// The link from one page to another in this language.
  func link(to: Address, from: Address) -> String {
    SiteFile.relativePath(from: path(from), to: path(to))
  }

  /// The link from a page to its counterpart in another language.
  func link(to other: Language, from: Address) -> String {
    SiteFile.relativePath(from: path(from), to: folder(of: other) + from.path)
  }

  /// The link from a page to a file at the root of the site.
  func link(toFile path: String, from: Address) -> String {
    SiteFile.relativePath(from: self.path(from), to: path)
  }

  /// The edition as a paper shows it that has its own list of sources.
  func citing(_ sources: PaperSources) -> Edition {
    Edition(
      archive, words, languageNames: languageNames, texts, crosslinks, related, printed: printed,
      cited: sources)
  }

  /// The edition without its texts, for pages that follow from facts alone: it keeps them from showing
  /// what they would not be made anew for.
  var withoutTexts: Edition {
    Edition(
      archive, words, languageNames: languageNames, [:], crosslinks, related, printed: printed,
      cited: cited)
  }

  /// A text in this language, or in the language it has.
  func text(_ text: LocalizedText) -> String { text.text(in: language) }

  /// Texts in a row: `a, b and c`.
  func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: words[.listSeparator]) + words[.listEnd] + last
  }

  init(
    _ archive: Archive, _ words: Words, languageNames: [Language: String],
    _ texts: [Address: ReadText], _ crosslinks: Crosslinks,
    _ related: RelatedNotes, printed: Set<String>, cited: PaperSources? = nil
  ) {
    self.archive = archive
    self.words = words
    self.languageNames = languageNames
    self.texts = texts
    self.crosslinks = crosslinks
    self.related = related
    self.printed = printed
    self.cited = cited
  }

  private func folder(of language: Language) -> String {
    language == archive.site.languages[0] ? "" : "\(language.code)/"
  }
}
