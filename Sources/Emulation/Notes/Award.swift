public import Input

/// An award to a member, from the proposal of the conference to the decision on it.
///
/// An award that is not conferred, withdrawn or withheld is published without its reason, unless the
/// author says `publish-reason: true`: nothing may be proposed while discipline, an investigation, an
/// inspection, a complaint or an allegation in the press is pending (Decree 152/2025/NĐ-CP, Art. 4), and
/// none of these is for a page before it is settled.
public struct Award: Hashable, Sendable {
  /// The decision by which an award was conferred.
  public struct Decision: Hashable, Sendable {
    /// Its number and symbol, such as `231/QĐ-TTg`.
    public let number: String
    /// The day it was signed.
    public let day: Day
  }

  /// How far an award has come: one is never shown as the other.
  public enum Status: String, CaseIterable, Sendable {
    /// Proposed by the conference (đề nghị).
    case proposed
    /// Submitted to the authority that decides (đã trình).
    case submitted
    /// Conferred by a decision (được tặng).
    case conferred
    /// Decided on, and not conferred.
    case notConferred = "not-conferred"
    /// Taken back by who proposed it.
    case withdrawn
    /// Not considered for the time being.
    case withheld

    /// Whether a decision is still to come.
    public var isOpen: Bool {
      switch self {
      case .proposed, .submitted: true
      case .conferred, .notConferred, .withdrawn, .withheld: false
      }
    }

    /// Whether it ended, or rests, without an award.
    public var isClosedWithout: Bool {
      switch self {
      case .notConferred, .withdrawn, .withheld: true
      case .proposed, .submitted, .conferred: false
      }
    }

    /// Words that authors may write instead, each with the status it stands for and when to use it.
    static let otherWords: [String: (status: Status, when: Bilingual)] = [
      "awarded": (
        .conferred, Bilingual("with its decision", vi: "cùng với quyết định")
      ),
      "granted": (
        .conferred, Bilingual("with its decision", vi: "cùng với quyết định")
      ),
      "sent": (
        .submitted,
        Bilingual(
          "once it was sent to the authority that decides", vi: "khi đã trình cấp có thẩm quyền")
      ),
      "pending": (
        .submitted,
        Bilingual(
          "once it was sent to the authority that decides", vi: "khi đã trình cấp có thẩm quyền")
      ),
      "rejected": (
        .notConferred,
        Bilingual("when it was decided not to confer it", vi: "khi đã quyết định không tặng")
      ),
      "refused": (
        .notConferred,
        Bilingual("when it was decided not to confer it", vi: "khi đã quyết định không tặng")
      ),
      "postponed": (
        .withheld, Bilingual("while it is not considered", vi: "khi chưa xét tặng")
      ),
      "suspended": (
        .withheld, Bilingual("while it is not considered", vi: "khi chưa xét tặng")
      ),
    ]
  }

  /// The member.
  public let member: Member.ID
  /// The kind of award.
  public let kind: AwardKind
  /// How far it has come.
  public let status: Status
  /// The decision that conferred it; nil for any other status.
  public let decision: Decision?
  /// Since when it has the status, where that is known: of a conferred one, the day of the decision.
  public let day: Day?
  /// Why it was not conferred, withdrawn or withheld, where that may be published.
  public let reason: LocalizedText?
  /// What else is to be known of it; like a reason, not kept where it may not be published.
  public let note: LocalizedText?
  /// How the members voted on the proposal, where that is known.
  public let votes: Votes?
  /// The position of the source in the note's list.
  public let source: Int?
  /// Where the note tells it.
  public let place: Place
  /// Where its day, or that of its decision, is written.
  let dayPlace: Place?

  static let keys = [
    "province", "member", "award", "status", "decision", "date", "reason", "publish-reason", "note",
    "source", "votes",
  ]

  init?(_ entry: Entry, _ references: References, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    for key in [fields.memberKey, "award", "status"] {
      _ = problems.collect(try fields.required(key))
    }
    let member = references.member(of: fields, &problems)
    let kind = fields.read("award", &problems, references.registers.awardKind) ?? nil
    let status = fields.choice("status", of: Status.self, instead: Status.otherWords, &problems)
    let written = fields.fields("decision", &problems)
    let decision = written.flatMap { Self.decision($0, &problems) }
    let date = fields.day("date", &problems)
    let isPublished = fields.flag("publish-reason", &problems) ?? false
    let reason = fields.localized("reason", references.languages, &problems)
    let note = fields.localized("note", references.languages, &problems)
    guard let status,
      Self.isValid(status, fields, entry.place, hasDecision: decision != nil, &problems),
      let member, let kind
    else { return nil }
    self.member = member
    self.kind = kind
    self.status = status
    self.decision = decision
    day = decision?.day ?? date
    dayPlace = decision == nil ? fields["date"]?.place : written?["date"]?.place
    let isTold = !status.isClosedWithout || isPublished
    self.reason = isTold ? reason : nil
    self.note = isTold ? note : nil
    place = fields[fields.memberKey]?.place ?? entry.place
    votes = fields.fields("votes", &problems).flatMap { Votes($0, &problems) }
    source = references.source(of: fields, &problems)
  }

  /// Whether an award has what belongs to its status and nothing that belongs to another.
  private static func isValid(
    _ status: Status, _ fields: Fields, _ place: Place, hasDecision: Bool,
    _ problems: inout Problems
  ) -> Bool {
    if status == .conferred {
      if fields["decision"] == nil {
        problems.report(
          EmulationProblem.conferredWithoutDecision.at(fields["status"]?.place ?? place))
      }
      if let date = fields["date"] {
        problems.report(
          EmulationProblem.dateOfConferredAward.at(date.place))
      }
    } else if let decision = fields["decision"] {
      problems.report(
        EmulationProblem.decisionWithoutConferral(status).at(decision.place))
    }
    if !status.isClosedWithout {
      for key in ["reason", "publish-reason"] {
        guard let entry = fields[key] else { continue }
        problems.report(
          EmulationProblem.reasonOfOtherStatus(key: key, status).at(entry.place))
      }
    }
    return status != .conferred || hasDecision
  }

  private static func decision(_ fields: Fields, _ problems: inout Problems) -> Decision? {
    fields.reportUnknownKeys(besides: ["number", "date"], to: &problems)
    let day = fields.requiredDay("date", &problems)
    guard let number = fields.requiredText("number", &problems), let day else { return nil }
    return Decision(number: number.text, day: day)
  }
}
