public import Input

/// A member of the cluster, such as a province or a centrally-run city, under one id for good.
public struct Member: Identifiable, Hashable, Sendable {
  /// An id of small letters, digits and hyphens, such as `nghe-an`.
  public typealias ID = String

  /// A name and the time in which it was in force.
  public struct Name: Hashable, Sendable {
    /// The name alone, without the kind.
    public let text: String
    /// The kind of unit under this name; nil where the register says none.
    public let kind: MemberTerms.Kind.ID?
    /// When it was in force.
    public let period: Period
  }

  /// A code of the General Statistics Office and the time in which it was in force.
  public struct Code: Hashable, Sendable {
    /// The code, such as `40`.
    public let gso: String
    /// When it was in force.
    public let period: Period
  }

  /// The member that took this one in.
  public struct Merger: Hashable, Sendable {
    /// The member formed by the merger.
    public let into: ID
    /// The first day of the merged member.
    public let day: Day
    /// Where the successor is named.
    let place: Place
  }

  /// The id.
  public let id: ID
  /// Its names in the order of time; never empty.
  public let names: [Name]
  /// Further spellings by which sheets may name it.
  public let spellings: [String]
  /// Its codes in the order of time.
  public let codes: [Code]
  /// What changed, in words.
  public let notes: LocalizedText?
  /// The merger that ended it, if one did.
  public let merger: Merger?
  /// Where it lies on the map of the members; nil where there is no map.
  public let tile: MapTile?
  /// Where that is said.
  let tilePlace: Place?
  /// Where its names and codes were published.
  public let sources: [Source]
  /// Where it is defined.
  public let place: Place

  static let keys = ["id", "names", "also", "codes", "notes", "merged", "map", "sources"]

  init?(_ entry: Entry, _ site: Site, _ problems: inout Problems) {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: Self.keys, to: &problems)
    let errors = problems.errorCount
    let languages = site.languages
    let names = fields.list("names", &problems).compactMap {
      Self.name($0, site.members, &problems)
    }
    guard problems.collect(try fields.required("names")) != nil,
      let id = fields.requiredID(&problems)
    else { return nil }
    let place = fields["names"]?.place ?? entry.place
    guard !names.isEmpty else {
      if problems.errorCount == errors {
        problems.report(EmulationProblem.noName.at(place))
      }
      return nil
    }
    Self.reportDisorder(names, place, &problems)
    self.id = id
    self.names = names
    self.place = fields["id"]?.place ?? entry.place
    spellings = fields.readList("also", &problems) { text in text.text }
    codes = fields.list("codes", &problems).compactMap { Self.code($0, &problems) }
    notes = fields.localized("notes", languages, &problems)
    merger = fields.fields("merged", &problems).flatMap { Self.merger($0, &problems) }
    tile = MapTile(in: fields, &problems)
    tilePlace = fields["map"]?.place
    sources = Source.all(in: fields, languages, &problems)
  }

  /// The name in force on the last day of a year, or the last one where the member had ended.
  public func name(in year: Int) -> Name {
    names.last { $0.period.from.map { $0.year <= year } ?? true } ?? names[0]
  }

  /// The newest name.
  public var latestName: Name { names[names.count - 1] }

  /// The code in force on the last day of a year, or the last one before.
  public func code(in year: Int) -> Code? {
    codes.last { $0.period.from.map { $0.year <= year } ?? true }
  }

  /// Whether it existed on any day of a year: not before its first name was in force, nor after a merger.
  public func existed(in year: Int) -> Bool {
    if let from = names[0].period.from, from.year > year { return false }
    guard let merger else { return true }
    return merger.day.year > year
      || (merger.day.year == year && (merger.day.month, merger.day.day) > (1, 1))
  }

  /// Reports names that are not in the order of time, by which the newest is told.
  private static func reportDisorder(
    _ names: [Name], _ place: Place, _ problems: inout Problems
  ) {
    for (earlier, later) in zip(names, names.dropFirst()) {
      if let from = later.period.from, earlier.period.from.map({ $0 < from }) ?? true { continue }
      problems.report(
        EmulationProblem.nameOutOfOrder(later.text, after: earlier.text).at(place))
    }
  }

  private static func name(
    _ entry: Entry, _ terms: MemberTerms?, _ problems: inout Problems
  ) -> Name? {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: ["name", "kind", "from", "until"], to: &problems)
    guard let text = fields.requiredText("name", &problems) else { return nil }
    let known = terms?.kinds.map(\.id) ?? MemberTerms.standardKinds
    let kind = fields.read("kind", &problems) { (kind) throws(Problem) in
      if known.contains(kind.text) { return kind.text }
      // What `site.yaml` calls a kind means it, too.
      let key = NameKey(kind.text)
      let named = terms?.kinds.first { $0.one.all.contains { NameKey($0) == key } }?.id
      guard let word = named ?? KeyWord.value(for: kind.text, of: "kind"), known.contains(word)
      else {
        throw Self.unknownKind(kind, of: known, terms)
      }
      return word
    }
    // Where a site does not say what its members are, a name alone is that of a province.
    let standard = terms == nil ? MemberTerms.standardKinds.first : nil
    return Name(text: text.text, kind: kind ?? standard, period: fields.period(&problems))
  }

  private static func unknownKind(
    _ kind: LocatedText, of known: [String], _ terms: MemberTerms?
  ) -> Problem {
    // A kind is named by its id, and by what it is called where that is another word.
    let shown = known.map { id in
      let name = terms?[id]?.one.all.first
      return name.map { $0 == id ? id : "\($0) (\(id))" } ?? id
    }
    return EmulationProblem.notAKindOfMembers(
      Excerpt.beginning(of: kind.text), known: shown,
      nearest: Suggestion.nearest(
        to: kind.text, among: known + KeyWord.words(for: known, of: "kind"))
    ).at(kind.place)
  }

  private static func code(_ entry: Entry, _ problems: inout Problems) -> Code? {
    guard let fields = problems.collect(try entry.fields()) else { return nil }
    fields.reportUnknownKeys(besides: ["gso", "from", "until"], to: &problems)
    return fields.requiredText("gso", &problems).map {
      Code(gso: $0.text, period: fields.period(&problems))
    }
  }

  private static func merger(_ fields: Fields, _ problems: inout Problems) -> Merger? {
    fields.reportUnknownKeys(besides: ["into", "date"], to: &problems)
    let day = fields.requiredDay("date", &problems)
    guard let into = fields.requiredText("into", &problems), let day else { return nil }
    return Merger(into: into.text, day: day, place: into.place)
  }
}
