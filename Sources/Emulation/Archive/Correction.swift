import Input

/// A published figure or fact that was put right.
public struct Correction: Hashable, Sendable {
  /// The day of the correction.
  public let day: Day
  /// What was put right.
  public let what: LocalizedText
  /// What stood there before.
  public let was: String?
  /// What stands there now.
  public let now: String?
  /// The member whose figures were put right, where the entry says that.
  public let member: Member.ID?
  /// Why.
  public let reason: LocalizedText?

  static let keys = ["date", "what", "was", "now", "province", "member", "reason"]

  init?(
    _ entry: Entry, in year: Int, _ references: References, _ problems: inout Problems
  ) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    let day = fields.requiredDay("date", &problems)
    day?.reportFar(from: year, within: 0...30, at: fields["date"]?.place, to: &problems)
    guard let what = fields.requiredLocalized("what", references.languages, &problems), let day
    else { return nil }
    self.day = day
    self.what = what
    was = fields.text("was", &problems)?.text
    now = fields.text("now", &problems)?.text
    member = references.member(of: fields, &problems)
    reason = fields.localized("reason", references.languages, &problems)
  }
}
