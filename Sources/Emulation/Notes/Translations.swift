public import Input

/// The texts of a note or free page, one in each language it has.
public struct Translations: Sendable {
  /// The text in one language.
  public struct Text: Sendable {
    /// The file.
    public let file: SourceFile
    /// The bytes of the Markdown text, after the front matter.
    public let body: Range<Int>
    /// The title in this file, where it has one.
    let title: String?

    /// Whether it says nothing.
    package var isBlank: Bool { file.bytes[body].allSatisfy { $0 <= 0x20 } }
  }

  /// The key by which a file says that it is not in the site's first language.
  static let keys = ["title", "language"]

  /// The language of the file that holds the facts.
  public let language: Language
  private let texts: [Language: Text]
  private let title: LocalizedText

  /// The texts as UTF-8, in the order of their files' paths.
  package var bodies: [ArraySlice<UInt8>] {
    all.sorted { $0.file.path < $1.file.path }.map { $0.file.bytes[$0.body] }
  }

  /// Reads the text in the main file, whose front matter has been parted, and its translations.
  ///
  /// Nil, and a problem, without front matter or a title. Reports `same-language` for a translation into the language
  /// of the main file, and keys other than `title` in a translation.
  init?(
    _ files: NoteFiles, _ matter: FrontMatter, _ languages: [Language], _ problems: inout Problems
  ) {
    guard matter.body.lowerBound > 0 else {
      problems.report(
        EmulationProblem.noFrontMatter.at(Place(files.main, files.main.line(around: 0))))
      return nil
    }
    let language = Self.language(matter.fields, languages, &problems)
    var texts = [language: Text(file: files.main, body: matter.body, title: nil)]
    for (other, file) in files.translations {
      guard texts[other] == nil else {
        problems.report(
          EmulationProblem.sameLanguage(file: files.main.path, language: other.code)
            .at(Place(file, file.line(around: 0))))
        continue
      }
      guard let matter = FrontMatter(file, &problems) else { continue }
      Self.reportKeys(of: matter.fields, in: file, with: files.main, &problems)
      let title = matter.fields.text("title", &problems)?.text
      texts[other] = Text(file: file, body: matter.body, title: title)
    }
    self.language = language
    self.texts = texts
    guard let title = matter.fields.requiredLocalized("title", languages, &problems) else {
      return nil
    }
    self.title = title
  }

  /// The texts in all languages.
  public var all: some Collection<Text> { texts.values }

  /// The text that readers of a language get.
  public func text(for language: Language) -> Text? { texts[self.language(for: language)] }

  /// The language in which readers of a language get the text.
  public func language(for language: Language) -> Language {
    texts[language] == nil ? self.language : language
  }

  /// The title for readers of a language.
  public func title(in language: Language) -> LocalizedText.Wording {
    if let title = texts[language]?.title {
      return LocalizedText.Wording(text: title, language: language)
    }
    return title.wording(in: language)
  }

  /// Reports the keys of a translation but its title: those that the main file may have belong there.
  private static func reportKeys(
    of fields: Fields, in file: SourceFile, with main: SourceFile, _ problems: inout Problems
  ) {
    let misplaced = fields.all.filter { $0.name != "title" && Note.keys.contains($0.name) }
    for key in misplaced.map(\.key) {
      problems.report(
        EmulationProblem.keyOfMainNote(key.text, file: main.path).at(key.place))
    }
    fields.reportUnknownKeys(besides: ["title"] + misplaced.map(\.name), to: &problems)
  }

  private static func language(
    _ fields: Fields, _ languages: [Language], _ problems: inout Problems
  ) -> Language {
    guard let text = fields.text("language", &problems) else { return languages[0] }
    if let language = languages.first(where: { $0.code == text.text }) { return language }
    problems.report(
      EmulationProblem.notALanguage(text.text, of: languages.map(\.code)).at(text.place))
    return languages[0]
  }
}
