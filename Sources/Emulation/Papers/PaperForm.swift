import Input

/// What all papers of a site carry: which there are, the office above, the symbol, the recipients.
public struct PaperForm: Hashable, Sendable {
  /// The kinds of papers that the site has; all, unless it is said otherwise.
  public let kinds: Set<PaperKind>
  /// The body above the cluster, which the head of a paper names first (cơ quan chủ quản).
  public let parent: LocalizedText?
  /// The cluster's part of the symbol of a paper, such as `CTĐBTB` in `05/BC-CTĐBTB`.
  public let symbol: String?
  /// Where papers are issued, where one does not say it.
  public let place: LocalizedText?
  /// On whose behalf papers are signed, such as `TM. CỤM THI ĐUA`.
  public let authority: LocalizedText?
  /// The office of who signs, such as `CỤM TRƯỞNG`.
  public let position: LocalizedText?
  /// Whom papers are sent to (nơi nhận).
  public let recipients: [LocalizedText]

  static let keys = [
    "kinds", "parent", "symbol", "place", "authority", "position", "recipients",
  ]

  init(_ fields: Fields?, _ languages: [Language], _ problems: inout Problems) {
    fields?.reportUnknownKeys(besides: Self.keys, to: &problems)
    kinds = Self.kinds(fields, &problems)
    parent = fields?.localized("parent", languages, &problems)
    symbol = fields?.read("symbol", &problems, PaperNumber.symbol)
    place = fields?.localized("place", languages, &problems)
    authority = fields?.localized("authority", languages, &problems)
    position = fields?.localized("position", languages, &problems)
    recipients = fields?.localizedList("recipients", languages, &problems) ?? []
  }

  private static func kinds(_ fields: Fields?, _ problems: inout Problems) -> Set<PaperKind> {
    guard let fields, fields["kinds"] != nil else { return Set(PaperKind.allCases) }
    return Set(fields.readList("kinds", &problems, PaperKind.read(as: "kinds")))
  }
}
