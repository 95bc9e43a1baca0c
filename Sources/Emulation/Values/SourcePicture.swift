import Input

/// A picture in a source: not shown here, but what its caption says is a fact of the source.
public struct SourcePicture: Hashable, Sendable {
  /// What its caption says, in our own words.
  public let caption: LocalizedText
  /// Who made it, as the source names them.
  public let credit: LocalizedText?

  static let keys = ["caption", "credit"]

  init?(_ entry: Entry, _ languages: [Language], _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    guard let caption = fields.requiredLocalized("caption", languages, &problems) else {
      return nil
    }
    self.caption = caption
    credit = fields.localized("credit", languages, &problems)
  }
}
