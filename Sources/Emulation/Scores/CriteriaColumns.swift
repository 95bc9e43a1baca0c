import Input

/// Which column of a sheet of criteria holds what.
struct CriteriaColumns {
  /// What a row may be.
  enum Kind: String, CaseIterable {
    case criterion
    case group
    case bonus
    case penalty

    var names: [String] {
      switch self {
      case .criterion: [rawValue, "tiêu chí"]
      case .group: [rawValue, "nhóm"]
      case .bonus: [rawValue, "thưởng", "điểm thưởng"]
      case .penalty: [rawValue, "trừ", "điểm trừ"]
      }
    }
  }

  /// What a column may hold.
  private enum Content: Hashable {
    case id
    case kind
    case group
    case maximum
    case ownMaximum(Member.ID)
    case name(String)
    case number
  }

  static let maximumHeads = ["maximum", "điểm tối đa", "tối đa", "điểm chuẩn"]
  static let nameHeads = ["name", "tên", "tiêu chí", "nội dung"]
  private static let heads: [(content: Content, heads: [String])] = [
    (.id, ["id", "mã"]), (.kind, ["kind", "loại"]), (.group, ["group", "nhóm"]),
    (.maximum, maximumHeads), (.name(""), nameHeads),
    (.number, ["number", "STT", "TT"]),
  ]

  /// The members whose own maxima have a column.
  let ownMaxima: [(member: Member.ID, column: Int)]
  /// The texts of names, the first that is not empty for each language.
  private let names: [(language: Language, columns: [Int])]
  /// The names in the first language that has no column of its own; in all of them where none has.
  private let commonName: (language: Language, column: Int?)
  private let languages: [Language]
  private let id, kind, group, maximum: Int?

  /// Finds the columns of a table by their heads, in English or Vietnamese.
  ///
  /// Reports `unknown-column`, `duplicate-column`, and `missing-column` for a sheet without ids or
  /// maxima.
  init?(
    _ table: Table, members: [Member], _ references: References, _ problems: inout Problems
  ) {
    guard let first = table.heads.first else { return nil }
    let errors = problems.errorCount
    languages = references.languages
    var byHead: [NameKey: Content] = [:]
    for (content, heads) in Self.heads {
      for head in heads {
        byHead[NameKey(head)] = content
        guard content == .name("") else { continue }
        for language in languages {
          byHead[NameKey("\(head).\(language.code)")] = .name(language.code)
        }
      }
    }
    let member = references.registers.site.members == nil ? "PROVINCE" : "MEMBER"
    let known =
      Self.heads.map { $0.heads[0] } + languages.map { "name.\($0.code)" } + ["maximum.\(member)"]
    let ids = Set(members.map(\.id))
    let columns = Columns(
      table, naming: known,
      suggesting: Self.heads.flatMap(\.heads) + Self.nearMaxima(table, members),
      &problems
    ) { head in
      byHead[head]
        ?? Self.member(head, references.registers.members, ids).map(Content.ownMaximum)
    }
    (id, kind, group) = (columns[.id], columns[.kind], columns[.group])
    maximum = columns[.maximum]
    ownMaxima = members.compactMap { member in
      columns[.ownMaximum(member.id)].map { (member.id, $0) }
    }
    commonName = (
      languages.first { columns[.name($0.code)] == nil } ?? languages[0], columns[.name("")]
    )
    names = languages.map { ($0, [columns[.name($0.code)]].compactMap(\.self)) }
    for (column, name) in [(id, "id"), (maximum, "maximum")] where column == nil {
      // An unknown head may be the one that is missing.
      if problems.errorCount == errors {
        problems.report(
          EmulationProblem.missingColumn(name).at(first.place))
      }
      return nil
    }
  }

  /// What a head means but for the maxima of single members; nil for any other.
  static func field(ofHead head: String, _ languages: [Language]) -> StandingCriteria.Field? {
    let key = NameKey(head)
    let named = languages.first { language in
      nameHeads.contains { NameKey("\($0).\(language.code)") == key }
    }
    if let named { return .name(named.code) }
    switch heads.first(where: { $0.heads.contains { NameKey($0) == key } })?.content {
    case .id: return .id
    case .kind: return .kind
    case .group: return .group
    case .maximum: return .maximum
    case .name: return .name("")
    default: return nil
    }
  }

  /// Whether heads are those of a sheet of criteria, and of nothing else.
  static func areHeads(_ heads: [String], _ languages: [Language]) -> Bool {
    var contents: Set<Content> = []
    for head in heads {
      let plain = head.lowercased()
      let isOwnMaximum = maximumHeads.contains { start in
        plain.hasPrefix("\(start).") || plain.hasPrefix("\(start) (")
      }
      let key = NameKey(head)
      let isOfLanguage = languages.contains { language in
        nameHeads.contains { NameKey("\($0).\(language.code)") == key }
      }
      let found = Self.heads.first { $0.heads.contains { NameKey($0) == key } }
      guard let content = found?.content ?? (isOfLanguage ? .name("") : nil) else {
        guard isOwnMaximum else { return false }
        continue
      }
      contents.insert(content)
    }
    return contents.isSuperset(of: [.id, .maximum])
  }

  /// The heads that were meant by heads such as `maximum.nghe-na`.
  private static func nearMaxima(_ table: Table, _ members: [Member]) -> [String] {
    table.heads.prefix(members.count + 20).compactMap { head in
      guard let dot = head.text.firstIndex(of: ".") else { return nil }
      let name = NameKey(String(head.text[dot...])).text
      return Suggestion.nearest(to: name, among: members.map(\.id)).map { "maximum.\($0)" }
    }
  }

  /// The member whose own maximum stands under a head such as `maximum.nghe-an`.
  private static func member(
    _ head: NameKey, _ register: Members, _ members: Set<Member.ID>
  ) -> Member.ID? {
    for start in maximumHeads.map({ "\(NameKey($0).text)-" }) where head.text.hasPrefix(start) {
      let name = String(head.text.dropFirst(start.count))
      if let id = register.only(named: name)?.id, members.contains(id) { return id }
    }
    return nil
  }

  func id(of row: Table.Row) -> LocatedText { row.published(id) }

  func kindCell(of row: Table.Row) -> LocatedText { row.published(kind) }

  func group(of row: Table.Row) -> LocatedText { row.published(group) }

  func maximum(of row: Table.Row) -> LocatedText { row.published(maximum) }

  /// The kind of a row; nil where it is not known.
  func kind(of row: Table.Row) -> Kind? {
    let cell = kindCell(of: row)
    guard !cell.text.isEmpty else { return .criterion }
    let key = NameKey(cell.text)
    return Kind.allCases.first { $0.names.contains { NameKey($0) == key } }
  }

  /// The name in a row, by language; nil where there is none.
  func name(of row: Table.Row) -> LocalizedText? {
    let common = row.published(commonName.column).text
    var texts: [Language: String] = [:]
    for (language, columns) in names {
      let text = columns.lazy.map { row.published($0).text }.first { !$0.isEmpty }
      if let text { texts[language] = text }
    }
    guard !texts.isEmpty else { return common.isEmpty ? nil : LocalizedText(common) }
    if !common.isEmpty, texts[commonName.language] == nil { texts[commonName.language] = common }
    return LocalizedText(texts, order: languages)
  }
}
