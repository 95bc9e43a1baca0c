public import Input

/// A page that belongs to no year, such as the method.
public struct FreePage: Sendable {
  /// The name of its page: small letters a-z, digits and hyphens.
  public let slug: String
  /// The texts by language; never empty.
  public let texts: [Language: Note.Text]
  /// The language of the file without a language in its name.
  public let language: Language
  /// Where the file begins.
  public let place: Place
  private let title: LocalizedText

  init?(_ files: NoteFiles, _ languages: [Language], _ problems: inout Problems) {
    guard let matter = problems.collect(try FrontMatter(files.main)) else { return nil }
    matter.fields.reportUnknownKeys(besides: ["title"], to: &problems)
    var texts = [languages[0]: Note.Text(file: files.main, body: matter.body, title: nil)]
    for (language, file) in files.translations where texts[language] == nil {
      guard let matter = problems.collect(try FrontMatter(file)) else { continue }
      matter.fields.reportUnknownKeys(besides: ["title"], to: &problems)
      let title = matter.fields.text("title", &problems)?.text
      texts[language] = Note.Text(file: file, body: matter.body, title: title)
    }
    slug = files.slug
    place = Place(files.main, files.main.line(around: 0))
    self.texts = texts
    language = languages[0]
    guard let title = matter.fields.requiredLocalized("title", languages, &problems) else {
      return nil
    }
    self.title = title
  }

  /// The title for readers of a language.
  public func title(in language: Language) -> LocalizedText.Wording {
    if let title = texts[language]?.title {
      return LocalizedText.Wording(text: title, language: language)
    }
    return title.wording(in: language)
  }

  /// The language in which readers of a language get the text.
  public func textLanguage(for language: Language) -> Language {
    texts[language] == nil ? self.language : language
  }
}
