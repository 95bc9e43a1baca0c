public import Input

/// The `scores.csv` of a year as it stands, cell by cell, for those who write it anew.
public struct StandingScores: Sendable {
  /// What a column holds.
  public enum Field: Hashable, Sendable {
    case points(Criterion.ID)
    case total, percentage, rank, tier, source
    /// A note, by the code of its language.
    case note(String)
    /// Nothing that is known, by its head.
    case other(String)
  }

  /// What it says of one member at one stage.
  public struct Row: Sendable {
    /// The member.
    public let member: Member.ID
    /// The stage, agreed where the sheet does not state it.
    public let stage: Stage
    /// The cell of the stage as it is written; empty where the sheet does not state it.
    public let stageText: String
    /// The cells that are not empty.
    public fileprivate(set) var cells: [Field: LocatedText]
    /// The whole row.
    public let place: Place
  }

  /// The rows in the order of the sheet.
  public private(set) var rows: [Row] = []
  /// The columns in the order of the sheet.
  public private(set) var fields: [Field] = []
  /// The code of the language of the notes whose head names none.
  public private(set) var plainNote: String?
  /// Whether it says nothing but which members there are, as `new year` writes it.
  public var isUnfilled: Bool { rows.allSatisfy(\.cells.isEmpty) }

  /// Reads a sheet with any heads that `scores.csv` may have.
  ///
  /// Reports what keeps it from being taken apart: a table that is none, a row of no known member or stage,
  /// two rows that say the same.
  init(_ file: SourceFile, _ vocabulary: SheetVocabulary, _ problems: inout Problems) {
    var found = Problems()
    let table = Table(file, problems: &found)
    for problem in found.sorted where problem.severity == .error { problems.report(problem) }
    guard found.errorCount == 0, let first = table.heads.first else { return }
    let contents = StandingHeads(table.heads.map(\.text), vocabulary).contents
    guard let member = contents.firstIndex(of: .member) else {
      problems.report(EmulationProblem.missingColumn(vocabulary.memberColumn).at(first.place))
      return
    }
    let stage = contents.firstIndex(of: .stage)
    for case (.field(.note(let code)), let head) in zip(contents, table.heads)
    where !head.text.contains(".") { plainNote = code }
    for case .field(let field) in contents where !fields.contains(field) { fields.append(field) }
    if contents.contains(where: \.isStageTotal), !fields.contains(.total) { fields.append(.total) }
    for row in table.rows {
      let name = row.cells[member]
      guard let owner = problems.collect(try vocabulary.member(name, byCode: false)),
        let named = problems.collect(try Stage(row.published(stage)))
      else { continue }
      let text = row.published(stage).text
      for part in Self.parts(of: row, contents, owner.id, named, text) { add(part, &problems) }
    }
  }

  private mutating func add(_ row: Row, _ problems: inout Problems) {
    if let other = rows.first(where: { $0.member == row.member && $0.stage == row.stage }) {
      problems.report(
        EmulationProblem.duplicateRow(
          row.member, stage: row.stage == .agreed ? nil : row.stage, firstLine: other.place.line
        )
        .at(row.place))
      return
    }
    rows.append(row)
  }

  /// A row of a table as one for each stage that it has totals of.
  private static func parts(
    of row: Table.Row, _ contents: [StandingHeads.Content], _ member: Member.ID, _ stage: Stage,
    _ stageText: String
  ) -> [Row] {
    var cells: [Field: LocatedText] = [:]
    var totals: [Stage: LocatedText] = [:]
    for (content, cell) in zip(contents, row.cells) where !cell.text.isEmpty {
      switch content {
      case .field(let field): cells[field] = cell
      case .stageTotal(let stage): totals[stage] = cell
      case .member, .stage, .number: break
      }
    }
    let agreed = totals.removeValue(forKey: .agreed)
    if let agreed { cells[.total] = agreed }
    let hasPoints = cells.keys.contains { field in
      switch field {
      case .points, .total: true
      default: false
      }
    }
    // A rank beside totals of reviews alone is that of the last of them.
    let last = totals.keys.filter { $0 != .own }.max()
    let own = !hasPoints ? last ?? stage : stage
    let text = agreed != nil && stageText.isEmpty ? Stage.agreed.rawValue : stageText
    var parts = [
      Row(
        member: member, stage: own, stageText: own == stage ? text : own.rawValue, cells: cells,
        place: row.place)
    ]
    for (stage, total) in totals.sorted(by: { $0.key < $1.key }) {
      if stage == own {
        parts[0].cells[.total] = total
      } else {
        parts.append(
          Row(
            member: member, stage: stage, stageText: stage.rawValue, cells: [.total: total],
            place: row.place))
      }
    }
    return parts
  }
}

/// What the heads of a `scores.csv` that stands there mean.
private struct StandingHeads {
  enum Content: Hashable {
    case member, stage, number
    case field(StandingScores.Field)
    case stageTotal(Stage)

    var isStageTotal: Bool {
      if case .stageTotal = self { true } else { false }
    }
  }

  private(set) var contents: [Content] = []

  init(_ heads: [String], _ vocabulary: SheetVocabulary) {
    let common = ScoreColumns.commonHeads(vocabulary.languages)
    let known = heads.map { head in
      Columns<ScoreColumns.Content>.readings(of: head).lazy.compactMap { common[$0] }.first
        ?? vocabulary.ownContent(of: head)
    }
    let coded = vocabulary.languages.map(\.code)
    let isWide = !known.contains(.stage)
    let free = coded.first { !known.contains(.note($0)) } ?? coded[0]
    contents = zip(heads, known).map { head, content in
      switch content {
      case .member: .member
      case .stage: .stage
      case .number: .number
      case .total: .field(.total)
      case .stageTotal(let stage) where isWide: .stageTotal(stage)
      case .percentage: .field(.percentage)
      case .rank: .field(.rank)
      case .tier: .field(.tier)
      case .source: .field(.source)
      case .note(let code): .field(.note(code.isEmpty ? free : code))
      default: .field(Self.points(head, vocabulary) ?? .other(head))
      }
    }
    // Of two columns that mean the same the second keeps its own head.
    var seen: Set<Content> = []
    for position in contents.indices where !seen.insert(contents[position]).inserted {
      contents[position] = .field(.other(heads[position]))
    }
  }

  private static func points(
    _ head: String, _ vocabulary: SheetVocabulary
  ) -> StandingScores.Field? {
    for key in Columns<ScoreColumns.Content>.readings(of: head) {
      if let criterion = vocabulary.criterion(key.text) { return .points(criterion.id) }
      for (id, heads) in ScoreColumns.criterionHeads
      where heads.contains(where: { NameKey($0) == key }) {
        return .points(id)
      }
    }
    return nil
  }
}

extension StandingScores.Row {
  /// The sum of the points of criteria.
  var sum: String {
    cells.reduce(Points.zero) { sum, cell in
      guard case .points(let id) = cell.key, let points = Points(cell.value.text) else {
        return sum
      }
      return id == "penalty" ? sum - points : sum + points
    }.written
  }
}
