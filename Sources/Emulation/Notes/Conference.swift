import Input

/// A summary conference or mid-year review: who met, where, and what was on the table.
public struct Conference: Hashable, Sendable {
  /// The member that hosted it.
  public let host: Member.ID?
  /// Who chaired it.
  public let chairs: [Person]
  /// Who represented the Central Council or Committee.
  public let representative: Person?
  /// Who read the summary report.
  public let report: Person?
  /// Who else is named as present.
  public let guests: [Person]
  /// The year's slogan.
  public let slogan: LocalizedText?
  /// What was discussed.
  public let agenda: [LocalizedText]

  static let keys = ["host", "chairs", "representative", "report", "guests", "slogan", "agenda"]

  init(_ fields: Fields, _ references: References, _ problems: inout Problems) {
    host = references.member("host", of: fields, &problems)
    chairs = Self.people("chairs", fields, references, &problems)
    representative = fields["representative"].flatMap { Person($0, references, &problems) }
    report = fields["report"].flatMap { Person($0, references, &problems) }
    guests = Self.people("guests", fields, references, &problems)
    slogan = fields.localized("slogan", references.languages, &problems)
    agenda = fields.localizedList("agenda", references.languages, &problems)
  }

  /// All members that it names.
  public var members: [Member.ID] {
    let people = chairs + guests + [representative, report].compactMap(\.self)
    return [host].compactMap(\.self) + people.compactMap(\.member)
  }

  private static func people(
    _ key: String, _ fields: Fields, _ references: References, _ problems: inout Problems
  ) -> [Person] {
    fields.list(key, &problems).compactMap { Person($0, references, &problems) }
  }
}
