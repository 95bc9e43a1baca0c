public import Input

/// A page that belongs to no year, such as the method.
public struct FreePage: Sendable {
  /// The name of its page: small letters a-z, digits and hyphens.
  public let slug: String
  /// The title and the text in each language it has.
  public let translations: Translations
  /// Where the file begins.
  public let place: Place

  init?(_ files: NoteFiles, _ languages: [Language], _ problems: inout Problems) {
    guard let matter = FrontMatter(files.main, &problems) else { return nil }
    matter.fields.reportUnknownKeys(
      besides: Translations.keys, foreign: ForeignKeys.all, to: &problems)
    let read = Translations(files, matter, languages, &problems)
    for file in [files.main] + files.translations.map(\.file) {
      Placeholder.report(in: file, to: &problems)
    }
    guard let translations = read else { return nil }
    self.translations = translations
    slug = files.slug
    place = Place(files.main, files.main.line(around: 0))
  }
}
