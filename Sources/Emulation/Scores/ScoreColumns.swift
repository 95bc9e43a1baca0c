import Input

/// Which column of a sheet of scores holds what.
struct ScoreColumns {
  /// What a column may hold.
  enum Content: Hashable {
    case member
    case stage
    case points(Int)
    /// Points for one of several criteria of the same name.
    case ambiguous([Int])
    case total
    case stageTotal(Stage)
    case percentage
    case rank
    case tier
    case source
    case note(String)
    case number
  }

  /// The heads of what every sheet may have, the English one first.
  private static let heads: [(content: Content, heads: [String])] = [
    (
      .member,
      [
        "province", "member", "đơn vị", "tên đơn vị", "tỉnh", "tỉnh/thành phố", "tên tỉnh",
        "địa phương",
        "thành viên", "đơn vị thành viên", "tỉnh thành", "tên tỉnh, thành phố", "các tỉnh",
        "các tỉnh, thành phố", "các đơn vị", "tên địa phương", "cơ quan, đơn vị",
      ]
    ),
    (.stage, ["stage", "giai đoạn", "vòng chấm", "bước chấm"]),
    (.total, ["total", "tổng", "tổng điểm", "điểm", "tổng cộng"]),
    (.percentage, ["percentage", "tỷ lệ", "tỷ lệ phần trăm"]),
    (
      .rank,
      [
        "rank", "hạng", "xếp hạng", "thứ hạng", "XH", "thứ bậc", "xếp thứ", "vị thứ",
        "thứ tự xếp hạng",
      ]
    ),
    (.tier, ["tier", "xếp loại", "loại"]),
    (.source, ["source", "nguồn"]),
    (.note(""), ["note", "ghi chú"]),
    (.number, ["number", "STT", "TT", "số TT"]),
  ]

  static let criterionHeads = [
    "bonus": ["điểm thưởng", "thưởng", "điểm cộng", "điểm cộng thêm", "điểm khuyến khích"],
    "penalty": ["điểm trừ", "trừ", "điểm phạt"],
  ]

  /// The criteria that have a column, by their position in the set.
  let points: [(criterion: Int, column: Int)]
  /// The totals of stages other than the row's own, where these stand side by side.
  private let otherTotals: [(stage: Stage, column: Int)]
  /// The texts of notes, the first that is not empty for each language; a column without a language is
  /// of the first language that has no column of its own.
  private let notes: [(language: Language, columns: [Int])]
  private let languages: [Language]
  /// Whether the head of the totals names their stage.
  let namesStageOfTotal: Bool
  private let member, stage, total, percentage, rank, tier, source: Int?

  /// Finds the columns of a table by their heads, in English or Vietnamese.
  ///
  /// Reports `unknown-column`, `duplicate-column`, `ambiguous-column` for the name of several criteria,
  /// `missing-column` for a sheet without members and `stage-twice` for one that tells stages both
  /// by row and by column.
  init?(_ table: Table, _ terms: ScoreSheet.Terms, _ problems: inout Problems) {
    guard let first = table.heads.first else { return nil }
    let errors = problems.errorCount
    let set = terms.criteria
    let site = terms.references.registers.site
    languages = site.languages
    let byHead = Self.byHead(set, terms.references.registers.heads)
    let names =
      [site.memberColumn] + Self.heads.dropFirst().map { $0.heads[0] } + set.all.map(\.id)
      + Stage.allCases.map(\.rawValue)
      + languages.map { "note.\($0.code)" }
    let columns = Columns(
      table, naming: names, suggesting: Self.heads.flatMap(\.heads) + set.all.flatMap(\.names),
      mayNeedCriteria: set.isEmpty,
      reportsUnknown: terms.hasSoundCriteria, &problems
    ) { byHead[$0] }
    for case .ambiguous(let positions) in columns.contents {
      guard let column = columns[.ambiguous(positions)] else { continue }
      problems.report(
        EmulationProblem.ambiguousColumn(
          Excerpt.beginning(of: table.heads[column].text), among: positions.map { set.all[$0].id }
        )
        .at(table.heads[column].place))
    }
    guard let member = columns[.member] else {
      // An unknown head may be the one that is missing.
      if problems.errorCount == errors {
        problems.report(
          EmulationProblem.missingColumn(site.memberColumn).at(first.place))
      }
      return nil
    }
    self.member = member
    (stage, percentage) = (columns[.stage], columns[.percentage])
    (rank, tier, source) = (columns[.rank], columns[.tier], columns[.source])
    points = set.all.indices.compactMap { criterion in
      columns[.points(criterion)].map { (criterion, $0) }
    }
    let isWide = columns[.stage] == nil
    total = columns[.total] ?? (isWide ? columns[.stageTotal(.agreed)] : nil)
    namesStageOfTotal =
      isWide && columns[.total] == nil && columns[.stageTotal(.agreed)] != nil
    otherTotals = Stage.allCases.compactMap { stage in
      guard isWide, stage != .agreed else { return nil }
      return columns[.stageTotal(stage)].map { (stage, $0) }
    }
    let common = languages.first { columns[.note($0.code)] == nil } ?? languages[0]
    notes = languages.map { language in
      let own = [columns[.note(language.code)], language == common ? columns[.note("")] : nil]
      return (language, own.compactMap(\.self))
    }
    Self.reportSecondTotals(table, columns, &problems)
  }

  /// Reports columns of totals that say the stage, or the agreed total, a second time.
  private static func reportSecondTotals(
    _ table: Table, _ columns: Columns<Content>, _ problems: inout Problems
  ) {
    for stage in Stage.allCases {
      guard let column = columns[.stageTotal(stage)] else { continue }
      if columns[.stage] != nil {
        problems.report(
          EmulationProblem.stageTwice.at(table.heads[column].place))
      } else if stage == .agreed, columns[.total] != nil {
        problems.report(
          EmulationProblem.agreedPointsTwice.at(table.heads[column].place))
      }
    }
  }

  /// What the heads mean that every sheet may have.
  static func commonHeads(_ languages: [Language]) -> [NameKey: Content] {
    var byHead: [NameKey: Content] = [:]
    for stage in Stage.allCases {
      for head in stage.heads { byHead[NameKey(head)] = .stageTotal(stage) }
    }
    for (content, heads) in heads {
      for head in heads {
        byHead[NameKey(head)] = content
        guard content == .note("") else { continue }
        for language in languages {
          byHead[NameKey("\(head).\(language.code)")] = .note(language.code)
        }
      }
    }
    return byHead
  }

  private static func byHead(_ set: CriteriaSet, _ heads: SheetHeads) -> [NameKey: Content] {
    var named: [NameKey: Set<Int>] = [:]
    for (position, criterion) in set.all.enumerated() {
      for name in criterion.names { named[NameKey(name), default: []].insert(position) }
    }
    var byHead: [NameKey: Content] = [:]
    for (position, criterion) in set.all.enumerated() {
      for head in criterionHeads[criterion.id] ?? [] { byHead[NameKey(head)] = .points(position) }
    }
    for (name, positions) in named {
      byHead[name] =
        positions.count == 1
        ? .points(positions[positions.startIndex])
        : .ambiguous(positions.sorted())
    }
    for (position, criterion) in set.all.enumerated() {
      byHead[NameKey(criterion.id)] = .points(position)
    }
    return byHead.merging(heads.all) { $1 }
  }

  /// Whether the sheet has a column for a criterion, by the criterion's position.
  func hasPoints(_ criterion: Int) -> Bool { points.contains { $0.criterion == criterion } }

  func member(of row: Table.Row) -> LocatedText { row.published(member) }

  func stage(of row: Table.Row) -> LocatedText { row.published(stage) }

  func total(of row: Table.Row) -> LocatedText { row.published(total) }

  /// The cells of the totals of other stages beside the row's own.
  func otherTotals(of row: Table.Row) -> [(stage: Stage, cell: LocatedText)] {
    otherTotals.map { ($0.stage, row.published($0.column)) }
  }

  func percentage(of row: Table.Row) -> LocatedText { row.published(percentage) }

  func rank(of row: Table.Row) -> LocatedText { row.published(rank) }

  func tier(of row: Table.Row) -> LocatedText { row.published(tier) }

  func source(of row: Table.Row) -> LocatedText { row.published(source) }

  func note(of row: Table.Row) -> LocalizedText? {
    var texts: [Language: String] = [:]
    for (language, columns) in notes {
      let text = columns.lazy.map { row.published($0).text }.first { !$0.isEmpty }
      if let text { texts[language] = text }
    }
    return texts.isEmpty ? nil : LocalizedText(texts, order: languages)
  }
}
