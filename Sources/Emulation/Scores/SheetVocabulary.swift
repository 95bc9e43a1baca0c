public import Input

/// What an office's sheet of a year may speak of: members, criteria, stages, tiers.
public struct SheetVocabulary: Sendable {
  /// The emulation year.
  public let year: Int
  /// The members in that year, in official order.
  public let members: [Member]
  /// The criteria that the year's `criteria.csv` lists; none without it.
  public let criteria: CriteriaSet
  /// The criteria of the last year before that has a `criteria.csv`.
  public let earlierCriteria: CriteriaSet
  /// The languages of the site.
  public let languages: [Language]

  let registers: Catalog
  let tree: FileTree
  private let tiers: [Tier]
  private let memberIDs: Set<Member.ID>
  private let names, earlierNames: [NameKey: Criterion?]
  let words: OwnWords
  private let units: OfficeUnits

  /// Reads what the content knows of a year; nil where `site.yaml` or `provinces.yaml` have mistakes,
  /// which are reported.
  public init?(_ year: Int, in tree: FileTree, problems: inout Problems) {
    var found = Problems()
    let read = Catalog(tree, &found)
    for problem in found.sorted where problem.severity == .error { problems.report(problem) }
    guard let registers = read, found.errorCount == 0 else { return nil }
    self.year = year
    self.registers = registers
    self.tree = tree
    languages = registers.languages
    var ignored = Problems()
    var memory = NoteMemory()
    let folder = YearFolder(
      year, tree.paths(in: "\(year)"), tree, registers, drafts: true, memory: &memory, &ignored)
    let members = folder.year?.members ?? registers.members.members(in: year)
    self.members = members
    memberIDs = Set(members.map(\.id))
    units = OfficeUnits(registers.members, members: members, registers.site.vocabulary)
    words = OwnWords(registers.site.vocabulary, registers.languages)
    tiers = folder.year?.tiers ?? []
    let references = References(registers: registers, sources: nil)
    func set(of year: Int) -> CriteriaSet? {
      tree.texts["\(year)/criteria.csv"].map {
        CriteriaSheet($0, members: members, references, &ignored).set
      }
    }
    criteria = set(of: year) ?? CriteriaSet()
    let earlier = tree.texts.keys.compactMap { path in
      path.hasSuffix("/criteria.csv") ? Int(path.dropLast("/criteria.csv".count)) : nil
    }
    earlierCriteria = earlier.filter { $0 < year }.max().flatMap(set) ?? CriteriaSet()
    names = Self.byName(criteria)
    earlierNames = Self.byName(earlierCriteria)
  }

  /// Whether the site says what its members are, so that they are no provinces.
  public var hasOwnMembers: Bool { registers.site.members != nil }

  /// Whether a text names a member, of this year or another.
  public func namesMember(_ text: String) -> Bool { !units.all(named: text).isEmpty }

  /// Whether a text is the initials of a member alone, such as `TTH`, which mean it where a name belongs.
  public func namesByInitials(_ text: String) -> Bool { units.member(initials: text) != nil }

  /// The member with these initials; nil where none or several have them.
  public func member(initials text: String) -> Member? { units.member(initials: text) }

  /// What is in parentheses after the name of a member, and is neither its initials nor its role.
  public func remark(after name: String) -> String? { units.remark(after: name) }

  /// The members that a text names, of this year or another; several where the name was of several.
  public func members(named text: String) -> [Member.ID] {
    units.all(named: text).map(\.id)
  }

  /// The only member that a longer text names, such as a title; nil where it names none or several.
  public func member(within text: String) -> Member? {
    let named = registers.members.all(within: text).filter { memberIDs.contains($0.id) }
    return named.count == 1 ? named[0] : nil
  }

  /// Up to three ids of members whose names are near to one, the nearest first.
  public func nearest(toMember name: String) -> [Member.ID] {
    registers.members.nearest(to: name)
  }

  /// The stage that the title of a table names: the last where one leads to the next; nil where it
  /// names none, or several.
  public func stage(within title: String) -> Stage? { Stage(within: words.standard(title)) }

  /// The member that a cell names: by id, by any of its names or, where `byCode`, by its GSO code.
  /// - Throws: `unknown-member`, `ambiguous-member`, and `not-a-member` for one of other years.
  public func member(_ cell: LocatedText, byCode: Bool) throws(Problem) -> Member {
    if byCode, let member = self.member(code: cell.text) { return member }
    let all = units.all(named: cell.text)
    let named = all.filter { memberIDs.contains($0.id) }
    if let only = named.first, named.count == 1 { return only }
    if all.isEmpty, let member = units.member(initials: cell.text) { return member }
    let found = try all.count == 1 ? all[0] : registers.members.find(cell)
    guard let merger = found.merger else {
      throw EmulationProblem.notAMemberInYear(found.id, year: year).at(cell.place)
    }
    throw EmulationProblem.notAMemberAfterMerger(
      found.id, into: merger.into, on: merger.day, year: year
    )
    .at(cell.place)
  }

  /// The member with a GSO code in that year; nil where none or several have it.
  public func member(code: String) -> Member? {
    let found = members.filter { $0.code(in: year)?.gso == code }
    return found.count == 1 ? found[0] : nil
  }

  /// The stage that a cell names; nil where it names none.
  public func stage(_ text: String) -> Stage? {
    text.isEmpty ? nil : try? Stage(LocatedText(standard(text), at: Place(path: "")))
  }

  /// The criterion of the year that a head names, by id or name; nil where none or several have it.
  public func criterion(_ name: String) -> Criterion? { names[NameKey(name)] ?? nil }

  /// The id of the group of the year's criteria that a head names, by id or name; nil where none has it.
  public func group(_ name: String) -> CriteriaSet.Group.ID? {
    let key = NameKey(name)
    return criteria.groups.first { group in
      NameKey(group.id) == key || group.name.all.contains { NameKey($0) == key }
    }?.id
  }

  /// The criterion of the year before that a head names; nil where none or several have it.
  public func earlierCriterion(_ name: String) -> Criterion? { earlierNames[NameKey(name)] ?? nil }

  /// The criteria by id and by name; nil where several have a name.
  private static func byName(_ set: CriteriaSet) -> [NameKey: Criterion?] {
    var byName: [NameKey: Criterion?] = [:]
    for criterion in set.all {
      for key in Set(criterion.names.map(NameKey.init)) {
        byName[key] = byName[key] == nil ? criterion : .some(nil)
      }
    }
    for criterion in set.all { byName[NameKey(criterion.id)] = criterion }
    return byName
  }

  /// The id of the tier that a cell names; nil where the year's summary lists none of that name.
  public func tier(_ text: String) -> String? {
    let key = NameKey(text)
    return tiers.first { $0.names.contains { NameKey($0) == key } }?.id
  }

  /// The code of the language that a text is in: Vietnamese by its letters, where the site has several
  /// languages; empty where the letters do not tell.
  public func code(of text: String) -> String {
    let isVietnamese =
      languages.contains(.vietnamese)
      && text.unicodeScalars.contains { $0.value >= 0x80 && $0.properties.isAlphabetic }
    return isVietnamese && languages.count > 1 ? Language.vietnamese.code : ""
  }

  /// Whether two names differ in spelling alone.
  public func areSame(_ one: String, _ other: String) -> Bool { NameKey(one) == NameKey(other) }

  /// The head of the column of members in the site's own tables.
  public var memberColumn: String { registers.site.memberColumn }

  /// The key under which notes name a member.
  public var memberKey: String { registers.site.members == nil ? "province" : "member" }

  /// Whether an id is the head of another column in every sheet.
  public func isReserved(_ id: String) -> Bool {
    registers.heads.reserved.contains(NameKey(id))
  }

  /// The most points of a criterion of the year, whichever the member; nil where nothing bounds them.
  public func maximum(of id: Criterion.ID) -> Points? {
    guard let criterion = criteria.all.first(where: { $0.id == id }) else { return nil }
    return ([criterion.maximum].compactMap(\.self) + criterion.ownMaxima.values).max()
  }

  /// The most points of a criterion of the year for members with a maximum of their own.
  public func ownMaxima(of id: Criterion.ID) -> [Points] {
    criteria.all.first { $0.id == id }.map { Array($0.ownMaxima.values) } ?? []
  }

  /// The most points of a total of the year, of which a bonus without a bound is no more than half; nil
  /// without criteria.
  public var maximum: Points? {
    guard !criteria.isEmpty else { return nil }
    let scale = criteria.scale.reduce(Points.zero) {
      $0 + (maximum(of: criteria.all[$1].id) ?? .zero)
    }
    return criteria.bonuses.reduce(scale) { $0 + (maximum(of: criteria.all[$1].id) ?? scale) }
  }

  /// The least and the most points that anything may have.
  public var range: ClosedRange<Points> { registers.site.pointsRange }

  /// Points as `scores.csv` writes them.
  /// - Throws: `points-range`.
  public func written(
    _ points: Points, _ precision: Figure.Precision, at place: Place
  ) throws(Problem) -> String {
    try Figure(points, precision, within: range, at: place).written
  }

  /// Why a text is no number of points.
  public func problem(ofNoPoints cell: LocatedText) -> Problem {
    Figure.noNumber(cell)
  }

  /// Whether heads are those of a sheet of criteria, and of nothing else.
  public func areHeadsOfCriteria(_ heads: [String]) -> Bool {
    CriteriaColumns.areHeads(heads, languages)
  }

  /// What `check` will say of new sheets of the year.
  public func problems(ofScores scores: SourceFile?, criteria: SourceFile?) -> Problems {
    var texts = tree.texts
    let paths = ["\(year)/scores.csv", "\(year)/criteria.csv"]
    if let scores { texts[paths[0]] = scores }
    if let criteria { texts[paths[1]] = criteria }
    let changed = FileTree(
      root: tree.root, texts: texts, binaries: tree.binaries, unreadable: tree.unreadable)
    var found = Problems()
    var memory = NoteMemory()
    _ = YearFolder(
      year, changed.paths(in: "\(year)"), changed, registers, drafts: true, memory: &memory, &found)
    let shown = paths.map(tree.shownPath)
    var own = Problems()
    for problem in found.sorted where shown.contains(problem.place.file.path) {
      own.report(problem)
    }
    return own
  }
}
