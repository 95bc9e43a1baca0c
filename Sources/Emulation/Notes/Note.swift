public import Input

/// A note of a year: what was met for, said and decided, in one language or more.
public final class Note: Sendable {
  /// What a note is.
  public enum Kind: String, CaseIterable, Sendable {
    /// The note that holds the facts of the year; each year has one.
    case summary
    /// The review in the middle of the year (sơ kết).
    case midYear = "mid-year"
    /// Any other.
    case note
  }

  /// The emulation year in whose folder it stands.
  public let year: Int
  /// The name of its page: small letters a-z, digits and hyphens.
  public let slug: String
  /// What it is.
  public let kind: Kind
  /// The title and the text in each language it has.
  public let translations: Translations
  /// The day of the conference or of the report; nil where it is not known.
  public let day: Day?
  /// Where it took place.
  public let venue: LocalizedText?
  /// The position in the list of sources of the one for day and place.
  public let source: Int?
  /// Who wrote it.
  public let byline: LocalizedText?
  /// The words by which it is found.
  public let tags: [LocalizedText]
  /// The members it names.
  public let members: [Member.ID]
  /// The movements it names.
  public let movements: [Movement.ID]
  /// The documents it names.
  public let documents: [Document.ID]
  /// Where its facts were published.
  public let sources: [Source]
  /// The pictures it lists, in their order.
  public let pictures: [PictureEntry]
  /// What makes it an official paper of its own; nil where it is none.
  public let paper: NotePaper?
  /// The template that its page is made with; nil where that is `note`.
  public let template: LocatedText?
  /// Its fields for the site's own templates.
  public let extra: ExtraFields
  /// Who met.
  public let conference: Conference
  /// The facts of the year, in its summary note.
  public let summary: Summary?
  /// Whether its kind could not be read, so that it may be the summary.
  let hasUnknownKind: Bool
  /// Whether it is a draft, which is not published.
  public let isDraft: Bool
  /// The path in the content of the file that holds the facts.
  public let contentPath: String
  /// Where the file that holds the facts begins.
  public let place: Place

  static let keys =
    Translations.keys + [
      "kind", "date", "place", "byline", "tags", "movements",
      "documents", "sources", "source", "pictures", "status", "extra", "template", "paper",
    ] + Conference.keys

  /// The keys that only a summary has.
  private static let keysOfSummary = Set(Summary.keys).subtracting(["members", "papers"])

  /// The keys of the members that a note names, which mean the same; in a summary `members` says who
  /// took part in the year.
  private static func memberKeys(_ isSummary: Bool) -> [String] {
    ["provinces", "mentions"] + (isSummary ? [] : ["members"])
  }

  /// Whether a key that no note has is near to `kind`.
  private static func hasMisspeltKind(_ fields: Fields) -> Bool {
    let known = keys + memberKeys(true) + Summary.keys
    return fields.all.contains { !known.contains($0.name) && $0.isNear(to: "kind") }
  }

  init?(_ files: NoteFiles, _ registers: Catalog, _ problems: inout Problems) {
    let languages = registers.languages
    guard let matter = FrontMatter(files.main, &problems) else { return nil }
    let fields = matter.fields
    let choice = fields.choice("kind", of: Kind.self, &problems)
    let kind = choice ?? .note
    let isMisspelt = fields["kind"] == nil && Self.hasMisspeltKind(fields)
    let keyOfSummary =
      fields["kind"] == nil && !isMisspelt
      ? fields.all.first { Self.keysOfSummary.contains($0.name) }?.key : nil
    if let key = keyOfSummary {
      problems.report(EmulationProblem.keyOfSummary(key.text).at(key.place))
    }
    // A kind that cannot be read may have been meant as a summary.
    hasUnknownKind =
      choice == nil && (fields["kind"] != nil || isMisspelt || keyOfSummary != nil)
    let maySumUp = kind == .summary || hasUnknownKind
    let memberKeys = Self.memberKeys(maySumUp)
    let known = Self.keys + memberKeys + Self.reportSummaryKeys(in: fields, maySumUp, &problems)
    fields.reportUnknownKeys(besides: known, foreign: ForeignKeys.ofNotes, to: &problems)
    year = files.year
    slug = files.slug
    contentPath = files.contentPath
    self.kind = kind
    place = Place(files.main, files.main.line(around: 0))
    sources = Source.all(in: fields, languages, &problems)
    let references = References(registers: registers, sources: sources)
    day = fields.day("date", &problems)
    Self.reportEarly(day, kind, files.year, fields, &problems)
    venue = fields.localized("place", languages, &problems)
    source = references.source(of: fields, &problems)
    Self.reportUnlikelyDays(
      day, kind, files.year, describedBy: source, fields, &problems)
    pictures = fields.list("pictures", &problems)
      .compactMap { PictureEntry($0, references, &problems) }
    template = fields.text("template", &problems)
    let hasPaper = fields.field("paper").map { $0.name == "paper" || !maySumUp } ?? false
    paper = (hasPaper ? fields.fields("paper", &problems) : nil).flatMap {
      NotePaper($0, of: files.year, references, &problems)
    }
    extra = ExtraFields(in: fields, languages, &problems)
    byline = fields.localized("byline", languages, &problems)
    tags = fields.localizedList("tags", languages, &problems)
    movements = fields.readList("movements", &problems, registers.movement)
      .compactMap { $0?.id }
    documents = fields.readList("documents", &problems, registers.document)
      .compactMap { $0?.id }
    conference = Conference(fields, references, &problems)
    members = references.members(under: memberKeys, of: fields, &problems)
    let status = Self.status(fields, hasUnknownKind ? .summary : kind, &problems)
    isDraft = status == .draft
    summary =
      kind == .summary
      ? Summary(fields, status: status, year: year, on: day, references, &problems) : nil
    let translations = Translations(files, matter, languages, &problems)
    if !isDraft {
      Self.reportPlaceholders(files, fields, &problems)
    }
    guard let translations else { return nil }
    self.translations = translations
  }

  /// Reports what is still to be replaced in the note and its translations.
  private static func reportPlaceholders(
    _ files: NoteFiles, _ fields: Fields, _ problems: inout Problems
  ) {
    let isTranslated =
      fields.field("status")?.isTranslated ?? fields.all.contains(where: \.isTranslated)
    let status = isTranslated ? "trạng thái: bản nháp" : "status: draft"
    Placeholder.report(in: files.main, draft: DraftAdvice(status: status), to: &problems)
    let main = files.main.path.split(separator: "/").last.map(String.init)
    for file in files.translations.map(\.file) {
      Placeholder.report(in: file, draft: DraftAdvice(status: status, in: main), to: &problems)
    }
  }

  /// Reports keys of a summary in a note that is none; gives the keys of summaries that are not unknown.
  private static func reportSummaryKeys(
    in fields: Fields, _ maySumUp: Bool, _ problems: inout Problems
  ) -> [String] {
    guard !maySumUp else { return Summary.keys }
    let misplaced = fields.all.filter {
      keysOfSummary.contains($0.name) && ForeignKeys.ofNotes[$0.name] == nil
    }
    for field in misplaced {
      problems.report(EmulationProblem.keyOfSummaryAlone(field.key.text).at(field.key.place))
    }
    return misplaced.map(\.name)
  }

  /// All members that it names in its facts.
  public var namedMembers: Set<Member.ID> {
    let offices = (summary?.offices ?? []) + (summary?.nextOffices ?? [])
    return Set(members).union(conference.members).union(offices.map(\.member))
      .union(summary?.awards.map(\.member) ?? [])
  }

  /// How far a year, or a note, has come.
  ///
  /// Warns of a status of a year in a note that does not hold the year's facts.
  private static func status(
    _ fields: Fields, _ kind: Kind, _ problems: inout Problems
  ) -> YearStatus? {
    let status = fields.choice(
      "status", of: YearStatus.self, instead: YearStatus.otherWords, &problems)
    if let status, status != .draft, kind != .summary, let place = fields["status"]?.place {
      problems.report(
        EmulationProblem.statusOfYear(status).at(place))
    }
    return status
  }

  /// Warns of days far from the year, and of a source that is dated before the conference that it
  /// describes.
  private static func reportUnlikelyDays(
    _ day: Day?, _ kind: Kind, _ year: Int, describedBy source: Int?, _ fields: Fields,
    _ problems: inout Problems
  ) {
    // A conference before its year is an error already.
    if let day, kind == .note || day.year >= year {
      day.reportFar(from: year, within: -1...2, at: fields["date"]?.place, to: &problems)
    }
    var ignored = Problems()
    for (index, entry) in fields.list("sources", &ignored).enumerated() {
      guard let dated = try? entry.fields(), let place = dated["date"]?.place,
        let published = dated.day("date", &ignored)
      else { continue }
      published.reportFar(from: year, within: -30...15, at: place, to: &problems)
      guard let day, kind != .note, index == source, fields["source"] != nil,
        published < day
      else { continue }
      problems.report(
        EmulationProblem.sourceBeforeConference(published, conference: day).at(place))
    }
  }

  /// Reports a conference before the year it sums up.
  private static func reportEarly(
    _ day: Day?, _ kind: Kind, _ year: Int, _ fields: Fields, _ problems: inout Problems
  ) {
    guard let day, kind != .note, day.year < year, let place = fields["date"]?.place else { return }
    problems.report(
      EmulationProblem.conferenceBeforeYear(day.year, year: year).at(place))
  }
}
