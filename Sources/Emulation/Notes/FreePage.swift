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
    Self.reportKeys(of: matter.fields, &problems)
    let read = Translations(files, matter, languages, &problems)
    for file in [files.main] + files.translations.map(\.file) {
      Placeholder.report(in: file, to: &problems)
    }
    guard let translations = read else { return nil }
    self.translations = translations
    slug = files.slug
    place = Place(files.main, files.main.line(around: 0))
  }

  /// Reports the keys that a page does not have, those of notes as such.
  private static func reportKeys(of fields: Fields, _ problems: inout Problems) {
    let keysOfNotes = Set(Note.keys + Summary.keys).subtracting(Translations.keys)
    let misplaced = fields.all.map(\.key).filter { keysOfNotes.contains($0.text) }
    for key in misplaced {
      problems.report(EmulationProblem.keyOfNotes(key.text).at(key.place))
    }
    fields.reportUnknownKeys(
      besides: Translations.keys + misplaced.map(\.text), foreign: ForeignKeys.ofPages,
      to: &problems)
  }
}
