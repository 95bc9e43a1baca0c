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

    /// Whether a name begins or ends with the kind, in whichever language: `Bộ Nội vụ` is no
    /// `Bộ Nội vụ Ministry`.
    public func isSaid(in name: String) -> Bool {
      one.all.contains(where: name.says)
    }
  }

  /// The kinds of a site that does not list its own: provinces and centrally-run cities.
  static let standardKinds = ["province", "city"]

  /// The folder of a site that does not say what its members are.
  public static let standardPath = "provinces"
  /// The column of a site that does not say it.
  public static let standardColumn = "province"

  /// Whether a kind is that of provinces or cities, which are places, in every site.
  public static func isPlace(_ kind: Kind.ID) -> Bool { standardKinds.contains(kind) }

  /// The kinds, in the order of the file.
  public let kinds: [Kind]
  /// What all members together are called.
  public let all: LocalizedText?
  /// The order in which they are listed.
  public let order: LocalizedText?
  /// The folder of their pages, which is also what the table that lists them is called.
  public let path: String
  /// The head of their column in tables.
  public let column: String

  static let keys = ["kinds", "all", "order", "path", "column"]

  init(_ fields: Fields, _ languages: [Language], _ problems: inout Problems) {
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    kinds = (fields.fields("kinds", &problems)?.all ?? []).compactMap {
      Self.kind($0, languages, &problems)
    }
    all = fields.localized("all", languages, &problems)
    order = fields.localized("order", languages, &problems)
    path =
      Self.word("path", of: fields, &problems) {
        ReservedNames.isFolder($0, languages)
      } ?? "members"
    column = Self.word("column", of: fields, &problems, isTaken: ReservedNames.isColumn) ?? "member"
  }

  /// What sheets may have over the column of members: one of a kind, several, all, or its name.
  var heads: [String] {
    let ones = kinds.flatMap { $0.one.all }
    let several = kinds.compactMap(\.many) + [all].compactMap(\.self)
    return [column] + ones + several.flatMap(\.all)
      + ones.flatMap { ["tên \($0)", "name of \($0)"] }
  }

  /// The kind with an id.
  public subscript(id: Kind.ID) -> Kind? { kinds.first { $0.id == id } }

  /// The word under a key that files have for members; nil where there is none.
  ///
  /// - Parameter isTaken: whether files have it for something else.
  private static func word(
    _ key: String, of fields: Fields, _ problems: inout Problems, isTaken: (String) -> Bool
  ) -> String? {
    fields.read(key, &problems) { (text) throws(Problem) in
      let word = try Fields.id(text)
      guard !isTaken(word) else {
        throw EmulationProblem.reservedName(word, of: key).at(text.place)
      }
      return word
    }
  }

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

extension String {
  /// Whether a name begins or ends with the word for a kind, or with one of several: `bộ, ngành`.
  public func says(_ kind: String) -> Bool {
    let name = lowercased()
    return kind.lowercased().split(separator: ",").contains { word in
      let word = word.drop { $0 == " " }
      return name.hasPrefix("\(word) ") || name.hasSuffix(" \(word)")
    }
  }
}
