public import Input

/// A picture that a note lists: what it shows, its caption, and who made it.
public struct PictureEntry: Sendable {
  /// The path of the file as written, seen from the note.
  public let file: LocatedText
  /// What the picture shows, for those who cannot see it.
  public let alternative: LocalizedText?
  /// The line under the picture.
  public let caption: LocalizedText?
  /// Who made the picture.
  public let credit: LocalizedText?
  /// The position in the note's list of the source that the picture is taken from, where the entry
  /// names one: a note's only source need not be that of its pictures.
  public let source: Int?
  /// Where the entry stands.
  public let place: Place

  static let keys = ["file", "alt", "caption", "credit", "source"]

  init?(_ entry: Entry, _ references: References, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    let languages = references.languages
    alternative = fields.localized("alt", languages, &problems)
    caption = fields.localized("caption", languages, &problems)
    credit = fields.localized("credit", languages, &problems)
    source = fields.read("source", &problems, references.source(named:)) ?? nil
    guard let file = fields.requiredText("file", &problems) else { return nil }
    self.file = file
    place = entry.place
  }
}
