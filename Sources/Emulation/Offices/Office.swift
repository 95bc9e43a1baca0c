import Input

/// The office of cluster head or deputy head, held by a member for an emulation year.
public struct Office: Hashable, Sendable {
  /// Which of the two offices.
  public enum Kind: String, CaseIterable, Sendable {
    /// Head of the cluster (cụm trưởng).
    case head
    /// Deputy head of the cluster (cụm phó).
    case deputy
  }

  /// How far the choice of the member has come.
  public enum Status: String, CaseIterable, Sendable {
    /// Introduced by the conference, for the Central Council to decide.
    case nominated
    /// Elected by the members.
    case elected
    /// Confirmed by the Central Council.
    case confirmed
    /// In office.
    case held
  }

  /// Which office.
  public let kind: Kind
  /// The member that holds it.
  public let member: Member.ID
  /// The person who exercises it, where one is named.
  public let person: Person?
  /// How far the choice has come; nil where the note does not say.
  public let status: Status?
  /// The emulation year whose summary note tells it; the source is listed there.
  public let toldIn: Int
  /// The position of the source in that note's list.
  public let source: Int?

  static let keys = Person.keys + ["status"]

  /// Reads the offices that a year's note tells under `head` and `deputy`, in office by that note, or
  /// under `next`, where the status must be given.
  ///
  /// There is one head; deputies may be several, in a list. Reports a member that has one twice.
  static func all(
    in fields: Fields, isNext: Bool, year: Int, _ references: References,
    _ problems: inout Problems
  ) -> [Office] {
    var offices: [Office] = []
    for kind in Kind.allCases {
      guard let entry = fields[kind.rawValue] else { continue }
      var entries = [entry]
      if kind == .deputy, case .list(let several) = entry.content { entries = several }
      for entry in entries {
        guard let held = problems.collect(try entry.fields()),
          let office = Office(kind, held, isNext: isNext, year: year, references, &problems)
        else { continue }
        guard !offices.contains(where: { $0.member == office.member }) else {
          problems.report(
            EmulationProblem.secondOffice(of: office.member)
              .at(held[held.memberKey]?.place ?? held.place))
          continue
        }
        offices.append(office)
      }
    }
    return offices
  }

  private init?(
    _ kind: Kind, _ office: Fields, isNext: Bool, year: Int, _ references: References,
    _ problems: inout Problems
  ) {
    office.reportUnknownKeys(besides: Self.keys, to: &problems)
    _ = problems.collect(try office.required(office.memberKey))
    let status =
      isNext
      ? office.requiredChoice("status", of: Status.self, &problems)
      : office.choice("status", of: Status.self, &problems)
    guard let member = references.member(of: office, &problems),
      status != nil || !isNext
    else { return nil }
    self.kind = kind
    self.member = member
    self.status = status
    toldIn = year
    person = Person(office, references, &problems)
    source = references.source(of: office, &problems)
  }
}
