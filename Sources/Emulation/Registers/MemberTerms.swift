import Input

/// What the members of a site are, as `members` in `site.yaml` says it: ministries, communes, schools.
public struct MemberTerms: Hashable, Sendable {
  /// A kind of members.
  public struct Kind: Identifiable, Hashable, Sendable {
    /// The word that `kind` in the register of members has.
    public let id: String
    /// What one of them is called in a sentence.
    public let one: LocalizedText
    /// What several of them are called in a sentence.
    public let many: LocalizedText?
  }

  /// The kinds of a site that does not list its own: provinces and centrally-run cities.
  static let standardKinds = ["province", "city"]

  /// Whether a kind is that of provinces or cities, which are places, in every site.
  public static func isPlace(_ kind: Kind.ID) -> Bool { standardKinds.contains(kind) }

  /// The kinds, in the order of the file.
  public let kinds: [Kind]
  /// What all members together are called.
  public let all: LocalizedText?
  /// The order in which they are listed.
  public let order: LocalizedText?

  static let keys = ["kinds", "all", "order"]

  init(_ fields: Fields, _ languages: [Language], _ problems: inout Problems) {
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    kinds = (fields.fields("kinds", &problems)?.all ?? []).compactMap {
      Self.kind($0, languages, &problems)
    }
    all = fields.localized("all", languages, &problems)
    order = fields.localized("order", languages, &problems)
  }

  /// The kind with an id.
  public subscript(id: Kind.ID) -> Kind? { kinds.first { $0.id == id } }

  private static func kind(
    _ field: Fields.Field, _ languages: [Language], _ problems: inout Problems
  ) -> Kind? {
    let id = problems.collect(try Fields.id(field.key))
    guard let words = problems.collect(try field.value.fields()) else { return nil }
    words.reportUnknownKeys(besides: ["one", "many"], to: &problems)
    let many = words.localized("many", languages, &problems)
    guard let one = words.requiredLocalized("one", languages, &problems), let id else {
      return nil
    }
    return Kind(id: id, one: one, many: many)
  }
}
