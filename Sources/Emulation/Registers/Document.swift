import Input

/// A directive, law or decision that guides the work of the cluster.
public struct Document: Identifiable, Hashable, Sendable {
  /// What kind of document it is.
  ///
  /// A site may have kinds of its own besides.
  public struct Kind: ListedWord {
    /// Luật.
    public static let law = Kind(rawValue: "law")
    /// Quyết định.
    public static let decision = Kind(rawValue: "decision")

    /// What every site has: luật, nghị định, quyết định, chỉ thị, thông tư, hướng dẫn, nghị quyết.
    public static let standard =
      [law]
      + ["decree", "decision", "directive", "circular", "guidance", "resolution"]
      .map(Kind.init)

    /// The word in `documents.yaml`.
    public let rawValue: String

    /// A word of the list.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// The id by which notes name it.
  public let id: String
  /// What kind of document it is.
  public let kind: Kind
  /// Its number and symbol, such as `34-CT/TW`.
  public let number: String?
  /// The day it was signed or passed.
  public let day: Day?
  /// Who issued it.
  public let issuer: LocalizedText?
  /// Its title.
  public let title: LocalizedText
  /// When it is in force.
  public let period: Period
  /// The kinds of papers that rest on it while it is in force.
  public let bases: Set<PaperKind>
  /// The ids of the documents that it replaces.
  public let replaced: [String]
  /// What else is to be known of it.
  public let note: LocalizedText?
  /// Where it was published.
  public let sources: [Source]

  static let keys = [
    "id", "kind", "number", "date", "issuer", "title", "from", "until", "note", "sources",
    "basis-of", "replaces",
  ]

  init?(_ entry: Entry, _ site: Site, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    let languages = site.languages
    let id = fields.requiredID(&problems)
    _ = problems.collect(try fields.required("kind"))
    let kind = fields.choice("kind", of: Kind.standard, and: site.documentKinds, &problems)
    guard let title = fields.requiredLocalized("title", languages, &problems), let id, let kind
    else { return nil }
    self.id = id
    self.kind = kind
    self.title = title
    number = fields.text("number", &problems)?.text
    day = fields.day("date", &problems)
    day?.reportUnlikely(at: fields["date"]?.place, to: &problems)
    issuer = fields.localized("issuer", languages, &problems)
    period = fields.period(&problems)
    bases = Set(fields.readList("basis-of", &problems, PaperKind.read(as: "basis-of")))
    replaced = fields.readList("replaces", &problems) { text in text.text }
    note = fields.localized("note", languages, &problems)
    sources = Source.all(in: fields, languages, &problems)
  }
}
