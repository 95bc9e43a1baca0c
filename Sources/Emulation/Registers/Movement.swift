import Input

/// An emulation movement (phong trào thi đua).
public struct Movement: Identifiable, Hashable, Sendable {
  /// The id by which notes name it.
  public let id: String
  /// Its official name.
  public let name: LocalizedText
  /// The first year it runs in, if known.
  public let from: Int?
  /// The last year it runs in, if known.
  public let until: Int?
  /// What else is to be known of it.
  public let note: LocalizedText?
  /// Where it was published.
  public let sources: [Source]

  static let keys = ["id", "name", "from", "until", "note", "sources"]

  init?(_ entry: Entry, _ languages: [Language], _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    let id = fields.requiredID(&problems)
    guard let name = fields.requiredLocalized("name", languages, &problems), let id else {
      return nil
    }
    self.id = id
    self.name = name
    from = fields.year("from", &problems)
    until = fields.year("until", &problems)
    note = fields.localized("note", languages, &problems)
    sources = Source.all(in: fields, languages, &problems)
  }
}
