import Input

/// What a year's note gives for one of its papers; what is missing stays a dotted blank on it.
public struct Paper: Hashable, Sendable {
  /// Its running number, as it is written, such as `05` or, with a symbol of its own, `05/BC-CTĐ`.
  public let number: String?
  /// The day it is dated.
  public let day: Day?
  /// Where it is issued; the member of the cluster's head, unless it is said.
  public let place: LocalizedText?
  /// On whose behalf it is signed, where that differs from the site's other papers.
  public let authority: LocalizedText?
  /// The office of who signs, where that differs from the site's other papers.
  public let position: LocalizedText?
  /// Who signs.
  public let signer: String?
  /// Who keeps the minutes.
  public let secretary: String?
  /// The members who were present at the conference; none where that is not given.
  public let present: [Member.ID]
  /// The members that a list is of, where it is not what the scores say.
  public let members: [Member.ID]
  /// What a covenant pledges, a line each.
  public let targets: [LocalizedText]
  /// At what time of its day the conference began, in words, such as `08 giờ 00`.
  public let opened: LocalizedText?
  /// At what time of its day it ended, in words.
  public let closed: LocalizedText?
  /// Whom a letter is addressed to (kính gửi).
  public let addressees: [LocalizedText]
  /// Whom it is sent to (nơi nhận), where that differs from the site's other papers.
  public let recipients: [LocalizedText]

  /// Who decides on what a letter proposes; the competent authority, where that is not given.
  public let decider: LocalizedText?
  /// The documents that it rests on; nil where the register says it.
  public let bases: [Document.ID]?
  /// What the office writes of the parts of a report, a paragraph each.
  public let parts: [ReportPart: [LocalizedText]]
  /// Whether it is a draft, where the note says so.
  public let draft: Bool?

  /// Whether it is a draft: what the note says, and without that a paper with neither number nor date.
  public var isDraft: Bool { draft ?? (number == nil && day == nil) }

  /// Whether an office issues it: it has a number, a date or a signer.
  public var isIssued: Bool { number != nil || day != nil || signer != nil }

  /// What a report and a letter have, and what each kind has beside it.
  private static let letterKeys = [
    "number", "date", "place", "authority", "position", "signer", "recipients", "draft",
  ]
  /// How many of the kinds that have a key a message names.
  private static let mostNamed = 2
  private static let keys: KeyValuePairs<PaperKind, [String]> = [
    .report: letterKeys + ReportPart.allCases.map(\.rawValue),
    .minutes: [
      "number", "signer", "secretary", "present", "opened", "closed", "recipients", "draft",
    ],
    .proposal: letterKeys + ["to", "decides", "bases"],
    .scores: letterKeys,
    .unsent: letterKeys + ["members"],
    .scoreForm: ["number", "date", "draft"],
    .covenant: ["number", "date", "place", "recipients", "draft", "targets"],
    .midYear: letterKeys + ReportPart.allCases.map(\.rawValue),
    .ballot: ["date", "place", "draft"],
    .counting: ["number", "signer", "secretary", "closed", "recipients", "draft"],
    .profile: ["date", "draft"],
    .paper: letterKeys + ["to", "bases", "form", "internal"],
  ]

  init(
    _ fields: Fields?, of kind: PaperKind, _ dating: PaperDating, _ references: References,
    _ problems: inout Problems
  ) {
    let languages = references.languages
    Self.reportForeignKeys(fields, of: kind, &problems)
    number = fields?.read("number", &problems) { (text) throws(Problem) in
      try PaperNumber(text, of: kind).text
    }
    day = fields?.readDay("date", &problems) { (day, place) throws(Problem) in
      try dating.check(day, of: kind, at: place)
    }
    if let day {
      dating.reportUnlikely(day, of: kind, at: fields?["date"]?.place, to: &problems)
    }
    place = fields?.localized("place", languages, &problems)
    authority = fields?.localized("authority", languages, &problems)
    position = fields?.localized("position", languages, &problems)
    signer = fields?.filled("signer", &problems)
    secretary = fields?.filled("secretary", &problems)
    present = fields.map { references.members("present", of: $0, &problems) } ?? []
    let lists = kind == .unsent ? fields : nil
    members = lists.map { references.members("members", of: $0, &problems) } ?? []
    targets =
      kind == .covenant ? fields?.localizedList("targets", languages, &problems) ?? [] : []
    opened = fields?.localized("opened", languages, &problems)
    closed = fields?.localized("closed", languages, &problems)
    addressees = fields?.localizedList("to", languages, &problems) ?? []
    recipients = fields?.localizedList("recipients", languages, &problems) ?? []
    decider = fields?.localized("decides", languages, &problems)
    draft = fields?.flag("draft", &problems)
    let given = fields?["bases"] == nil ? nil : fields
    let signed = day ?? dating.conference
    bases = given.map { Self.bases($0, on: signed, references, &problems) }
    var parts: [ReportPart: [LocalizedText]] = [:]
    let isReport = kind == .report || kind == .midYear
    for part in ReportPart.allCases where isReport && fields?[part.rawValue] != nil {
      parts[part] = fields?.localizedList(part.rawValue, languages, &problems)
    }
    self.parts = parts
  }

  /// The documents of the paper's own list.
  private static func bases(
    _ fields: Fields, on day: Day?, _ references: References, _ problems: inout Problems
  ) -> [Document.ID] {
    let registers = references.registers
    let named = fields.readList("bases", &problems) {
      (text) throws(Problem) -> (document: Document, place: Place)? in
      try registers.document(text).map { ($0, text.place) }
    }.compactMap(\.self)
    LegalBasis(documents: registers.documents, day: day).report(named, to: &problems)
    return named.map(\.document.id)
  }

  /// Reports the keys that a kind of paper does not have, and which has them.
  private static func reportForeignKeys(
    _ fields: Fields?, of kind: PaperKind, _ problems: inout Problems
  ) {
    guard let fields else { return }
    let own = keys.first { $0.key == kind }?.value ?? []
    // The papers of notes are no papers of a year: their keys belong elsewhere.
    let foreign = keys.filter { $0.key != kind && $0.key != .paper }
    fields.reportUnknownKeys(besides: own + foreign.flatMap(\.value), to: &problems)
    for field in fields.all where !own.contains(where: field.means) {
      let owners = foreign.filter { $0.value.contains(where: field.means) }
        .map(\.key)
      guard !owners.isEmpty else { continue }
      problems.report(
        EmulationProblem.keyOfOtherPapers(
          field.key.text, owners: Array(owners.prefix(mostNamed)), kind: kind
        )
        .at(field.key.place))
    }
  }
}

extension Fields {
  /// The text under a key, which must not be empty.
  fileprivate func filled(_ key: String, _ problems: inout Problems) -> String? {
    read(key, &problems) { (text) throws(Problem) in
      guard !text.text.isEmpty else {
        throw EmulationProblem.emptyText.at(text.place)
      }
      return text.text
    }
  }
}
