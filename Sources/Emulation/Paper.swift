import Input

/// What a year's note gives for one of its papers; what is missing stays a dotted blank on it.
public struct Paper: Hashable, Sendable {
  /// Its running number, as it is written, such as `05` or, with a symbol of its own, `05/BC-CTĐ`.
  public let number: String?
  /// The day it is dated.
  public let day: Day?
  /// Where it is issued; the province of the cluster's head, unless it is said.
  public let place: LocalizedText?
  /// On whose behalf it is signed, where that differs from the site's other papers.
  public let authority: LocalizedText?
  /// The office of who signs, where that differs from the site's other papers.
  public let position: LocalizedText?
  /// Who signs.
  public let signer: String?
  /// Who keeps the minutes.
  public let secretary: String?
  /// When the conference began, in words.
  public let opened: LocalizedText?
  /// When it ended, in words.
  public let closed: LocalizedText?
  /// Whom a letter is addressed to (kính gửi).
  public let addressees: [LocalizedText]
  /// Whom it is sent to (nơi nhận), where that differs from the site's other papers.
  public let recipients: [LocalizedText]

  static let keys = [
    "number", "date", "place", "authority", "position", "signer", "secretary", "opened", "closed",
    "to", "recipients",
  ]

  init(_ fields: Fields?, _ languages: [Language], _ problems: inout Problems) {
    fields?.reportUnknownKeys(besides: Self.keys, to: &problems)
    number = fields?.text("number", &problems)?.text
    day = fields?.day("date", &problems)
    place = fields?.localized("place", languages, &problems)
    authority = fields?.localized("authority", languages, &problems)
    position = fields?.localized("position", languages, &problems)
    signer = fields?.text("signer", &problems)?.text
    secretary = fields?.text("secretary", &problems)?.text
    opened = fields?.localized("opened", languages, &problems)
    closed = fields?.localized("closed", languages, &problems)
    addressees = fields?.localizedList("to", languages, &problems) ?? []
    recipients = fields?.localizedList("recipients", languages, &problems) ?? []
  }
}
