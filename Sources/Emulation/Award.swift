public import Input

/// An award to a province, proposed by the conference or conferred by a decision.
public struct Award: Hashable, Sendable {
  /// The decision by which an award was conferred.
  public struct Decision: Hashable, Sendable {
    /// Its number and symbol, such as `231/QĐ-TTg`.
    public let number: String
    /// The day it was signed.
    public let day: Day
  }

  /// How far an award has come: one is never shown as the other.
  public enum Status: Hashable, Sendable {
    /// Proposed by the conference (đề nghị).
    case proposed
    /// Conferred by a decision (được tặng).
    case conferred(Decision)
  }

  private enum StatusWord: String, CaseIterable {
    case proposed
    case conferred
  }

  /// The province.
  public let province: Province.ID
  /// The kind of award.
  public let kind: AwardKind
  /// Proposed or conferred.
  public let status: Status
  /// What else is to be known of it.
  public let note: LocalizedText?
  /// The position of the source in the note's list.
  public let source: Int?
  /// Where the note tells it.
  public let place: Place

  static let keys = ["province", "award", "status", "decision", "note", "source"]

  init?(_ entry: Entry, _ references: References, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    for key in ["province", "award"] { _ = problems.collect(try fields.required(key)) }
    let province = references.province("province", of: fields, &problems)
    let kind = fields.read("award", &problems, references.registers.awardKind) ?? nil
    let status = Self.status(fields, entry.place, &problems)
    guard let province, let kind, let status else { return nil }
    self.province = province
    self.kind = kind
    self.status = status
    place = fields["province"]?.place ?? entry.place
    note = fields.localized("note", references.languages, &problems)
    source = references.source(of: fields, &problems)
  }

  private static func status(
    _ fields: Fields, _ place: Place, _ problems: inout Problems
  ) -> Status? {
    let decision = fields.fields("decision", &problems).flatMap { Self.decision($0, &problems) }
    switch fields.requiredChoice("status", of: StatusWord.self, &problems) {
    case .proposed:
      if let decision = fields["decision"] {
        problems.report(
          Problem(
            "award-decision", "an award with a decision is conferred, not proposed",
            at: decision.place))
      }
      return .proposed
    case .conferred:
      if let decision { return .conferred(decision) }
      if fields["decision"] == nil {
        problems.report(
          Problem(
            "award-decision", "a conferred award needs its decision: {number: …, date: …}",
            at: fields["status"]?.place ?? place))
      }
      return nil
    case nil: return nil
    }
  }

  private static func decision(_ fields: Fields, _ problems: inout Problems) -> Decision? {
    fields.reportUnknownKeys(besides: ["number", "date"], to: &problems)
    let day = fields.requiredDay("date", &problems)
    guard let number = fields.requiredText("number", &problems), let day else { return nil }
    return Decision(number: number.text, day: day)
  }
}
