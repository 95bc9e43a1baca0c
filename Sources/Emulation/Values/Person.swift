import Input

/// A person in a role, as a source names them.
public struct Person: Hashable, Sendable {
  /// The name as the source spells it.
  public let name: String
  /// The role or title.
  public let role: LocalizedText?
  /// The member they act for.
  public let member: Member.ID?
  /// Why the name or the fact is doubtful.
  public let doubt: LocalizedText?
  /// The position of the source in the note's list.
  public let source: Int?

  static let keys = ["person", "province", "member", "role", "doubt", "source"]

  init?(_ entry: Entry, _ references: References, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    guard problems.collect(try fields.required("person")) != nil else { return nil }
    self.init(fields, references, &problems)
  }

  /// The person among the fields of an office; nil where none is named.
  init?(_ fields: Fields, _ references: References, _ problems: inout Problems) {
    guard let name = fields.text("person", &problems) else { return nil }
    self.name = name.text
    role = fields.localized("role", references.languages, &problems)
    member = references.member(of: fields, &problems)
    doubt = fields.localized("doubt", references.languages, &problems)
    source = references.source(of: fields, &problems)
  }
}
