public import Input

/// A page that belongs to no year, such as the method.
public struct FreePage: Sendable {
  /// The name of its page: small letters a-z, digits and hyphens.
  public let slug: String
  /// The title and the text in each language it has.
  public let translations: Translations
  /// Its fields for the site's own templates.
  public let extra: ExtraFields
  /// Where the file begins.
  public let place: Place

  init?(_ files: NoteFiles, _ languages: [Language], _ problems: inout Problems) {
    guard let matter = FrontMatter(files.main, &problems) else { return nil }
    Self.reportKeys(of: matter.fields, &problems)
    let extra = ExtraFields(in: matter.fields, languages, &problems)
    let read = Translations(files, matter, languages, &problems)
    for file in [files.main] + files.translations.map(\.file) {
      Placeholder.report(in: file, to: &problems)
    }
    guard let translations = read else { return nil }
    self.translations = translations
    self.extra = extra
    slug = files.slug
    place = Place(files.main, files.main.line(around: 0))
  }

  private static let keys = Translations.keys + ["extra"]

  /// Reports the keys that a page does not have, those of notes as such.
  private static func reportKeys(of fields: Fields, _ problems: inout Problems) {
    let keysOfNotes = Set(Note.keys + Summary.keys).subtracting(keys)
    let misplaced = fields.all.map(\.key).filter { keysOfNotes.contains($0.text) }
    for key in misplaced {
      problems.report(EmulationProblem.keyOfNotes(key.text).at(key.place))
    }
    fields.reportUnknownKeys(
      besides: keys + misplaced.map(\.text), foreign: ForeignKeys.ofPages,
      to: &problems)
  }
}
