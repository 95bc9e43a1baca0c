public import Emulation
public import Input

/// An office's sheet read as the scores of a year.
public struct ScoreImport: Sendable {
  /// What one column of the sheet is read as.
  public struct Mapping: Hashable, Sendable {
    /// Where it is: `column C`, or `row 7` where members are in columns.
    public let column: Bilingual
    /// Its heads from top to bottom.
    public let head: String
    /// What it is read as, or why it is left out.
    public let meaning: Bilingual
    /// The most points that its head or a row of maxima gives.
    public let maximum: String?
    /// What its first and last cells show.
    public let first: String, last: String
  }

  /// A column with figures of which it is not known what they are.
  public struct OpenColumn: Sendable {
    /// Where it is.
    public let column: Bilingual
    /// Its heads from top to bottom; empty without any.
    public let head: String
    /// What its first cells show.
    public let cells: [String]
  }

  /// The sheet that is read.
  public let source: Bilingual
  /// Whether several workbooks are read together.
  public let isOfSeveral: Bool
  /// The tables of the sheet, each with its number and where it is.
  public let tables: [Bilingual]
  /// The columns in their order.
  public let mappings: [Mapping]
  /// What texts such as `98.125` are read as, by column, each in one line.
  public let decisions: [Bilingual]
  /// The rows that are no member's, by name, and what is in them.
  public let leftOut: [(row: Bilingual, text: Bilingual)]
  /// The columns that are not understood and could be, by their heads.
  public let open: [OpenColumn]
  /// The text of `import.yaml`; nil where there is nothing to say, as of forms and downloads.
  public let map: String?
  /// Whether the sheet has the heads that the choices' map lists.
  public let fitsMap: Bool
  /// The lines of `import.yaml` for columns that are read and that the choices' map does not list.
  public let newColumns: [String]
  /// The number of members that are read.
  public let memberCount: Int
  /// The members of the year that the sheet does not name.
  public let missing: [Member.ID]
  /// What would be other than it is in the year's sheets.
  public var changes: [SheetChange] { sheet.changes }
  /// The members that the sheet does not name and that stay with what they have.
  public var kept: [Member.ID] { sheet.kept }
  /// What stays of the rows that the sheet has, since it has no column for that.
  public var keptFields: [Bilingual] { sheet.keptFields }
  /// The text of `scores.csv`, with what stands there and the sheet does not say.
  public var scores: String { sheet.scores.text }
  /// The text of `criteria.csv`; nil where the sheet tells of none, or changes none that
  /// the year has.
  public var criteria: String? { sheet.criteria?.text }

  private let sheet: NewSheet

  /// Reads the sheets of a workbook; nil where what they mean cannot be told.
  ///
  /// Reports `no-members`, `no-heads` and `no-points` for sheets that are none of scores, `several-sheets`
  /// and `tables-differ` where the user must choose, `points-left-out` for columns of points that are not
  /// understood, and each cell that cannot be taken over; warns of what is left out or changed.
  public init?(
    _ grids: [Grid], _ vocabulary: SheetVocabulary, _ choices: ImportChoices = ImportChoices(),
    problems: inout Problems
  ) {
    let sheets = ReadSheets(grids, vocabulary, choices)
    guard let found = FoundTables(sheets.grids, vocabulary, sheets.choices, &problems) else {
      return nil
    }
    self.init(found, sheets, vocabulary, &problems)
  }

  /// Reads several workbooks as one sheet, each with members of its own; nil where one of them cannot be read.
  ///
  /// Reports for each what the other initializer does, and `member-twice` for members in two of them.
  public init?(
    books: [[Grid]], _ vocabulary: SheetVocabulary, _ choices: ImportChoices,
    problems: inout Problems
  ) {
    let read = books.map { ReadSheets($0, vocabulary, choices) }
    let sheets = ReadSheets(joining: read, choices)
    guard
      let found = FoundTables(
        ofBooks: read.map(\.grids), vocabulary, sheets.choices, &problems)
    else {
      return nil
    }
    self.init(found, sheets, vocabulary, &problems)
  }

  private init?(
    _ found: FoundTables, _ sheets: ReadSheets, _ vocabulary: SheetVocabulary,
    _ problems: inout Problems
  ) {
    let choices = sheets.choices
    let errors = problems.errorCount
    for problem in [sheets.problem].compactMap(\.self) + sheets.faults { problems.report(problem) }
    var criteria = NewCriteria()
    var read: [ImportedTable] = []
    // What is at the foot of a workbook is of it alone.
    var pages: [Meaning: Foot.Tally]? = found.chosen.count > 1 && found.books.isEmpty ? [:] : nil
    let last = found.chosen.map(\.layout.lastStage).max() ?? .agreed
    for (layout, prefix) in found.chosen {
      guard !layout.heads.isEmpty else {
        problems.report(
          ImportProblem.noHeads.at(layout.place(of: layout.rows.first)))
        return nil
      }
      read.append(
        ImportedTable(
          layout, prefix: prefix, lastStage: last, vocabulary, choices, &criteria, pages: &pages,
          &problems))
    }
    PartTotals.report(read, to: &problems)
    TotalMaximum.report(read, criteria, vocabulary, to: &problems)
    Self.reportTwice(read, found.books, &problems)
    var joined = JoinedRows()
    for (position, table) in read.enumerated() {
      joined.add(table.rows.all, ofTable: position + 1, to: &problems)
    }
    if !joined.isReported { PartTotals.reportSeveral(read, to: &problems) }
    let namesAgreed = read.contains { table in
      table.layout.title == .agreed || table.layout.form != nil
        || table.columns.number(of: .stage) != nil
    }
    let rows = namesAgreed ? joined.all : joined.settled
    UnreadColumn.report(
      read.filter { !$0.hasSurplus }.flatMap(\.columns.unread), beside: rows, to: &problems)
    let heads = read.flatMap { table in
      table.columns.all.flatMap { $0.column.shownHeads(in: table.layout.grid) }
    }
    for problem in choices.problems(unlike: Set(heads), of: found.source, vocabulary) {
      problems.report(problem)
    }
    source = found.shownSource
    isOfSeveral = !found.books.isEmpty
    tables = found.descriptions
    decisions = read.flatMap(\.decisions)
    mappings = read.flatMap(\.mappings)
    leftOut = read.flatMap(\.leftOut) + sheets.cut + found.leftOut
    open = read.flatMap(\.openColumns)
    map = sheets.isDownload ? nil : MapText(read, choices)?.text
    let fit = choices.map.map { MapFit($0, read) }
    fitsMap = fit?.isGood ?? true
    newColumns =
      fit.map { fit in
        MapText.lines(read, choices).filter { fit.new.contains($0.head) }.map(\.line)
      } ?? []
    if let fit, let map = choices.map, !fit.isGood {
      problems.report(
        ImportProblem.headsNotInMap(missing: fit.missing, new: fit.new + fit.unread).at(map.place))
    }
    if let year = sheets.downloadYear, year != vocabulary.year {
      if year != choices.titleYear {
        problems.report(
          ImportProblem.figuresOfOtherYear(year, year: vocabulary.year)
            .at(Place(path: found.source)))
      }
    } else if sheets.isDownload, choices.titleYear == nil {
      Self.reportOtherYear(rows, vocabulary, at: found.source, &problems)
    }
    criteria.complete(from: sheets.criteria)
    let named = Set(rows.map(\.member))
    memberCount = named.count
    missing = vocabulary.members.map(\.id).filter { !named.contains($0) }
    var ids: [Criterion.ID] = []
    for case .points(let id, _) in read.flatMap({ $0.columns.all.map(\.meaning) })
    where !ids.contains(id) { ids.append(id) }
    sheet = NewSheet(criteria, ids, rows, CoveredFields(read), vocabulary, &problems)
    guard problems.errorCount == errors, !rows.contains(where: \.hasFigures) else { return }
    problems.report(
      ImportProblem.noPoints.at(read[0].layout.place(of: read[0].layout.heads.first)))
  }

  /// Reports a download with the figures of another year, which does not say of which year it is.
  private static func reportOtherYear(
    _ rows: [MemberRow], _ vocabulary: SheetVocabulary, at source: String,
    _ problems: inout Problems
  ) {
    let figures = rows.map { row in
      var points: [Criterion.ID: String] = [:]
      for (field, value) in row.values {
        if case .points(let id) = field { points[id] = value.text }
        if field == .total { points[""] = value.text }
      }
      return (member: row.member, stage: row.stage, points: points)
    }
    guard let other = vocabulary.otherYear(having: figures.filter { !$0.points.isEmpty }) else {
      return
    }
    problems.report(
      ImportProblem.figuresOfOtherYear(other, year: vocabulary.year).at(Place(path: source)))
  }

  /// Reports the members of which two workbooks have figures.
  private static func reportTwice(
    _ tables: [ImportedTable], _ books: [String], _ problems: inout Problems
  ) {
    var seen: [Member.ID: String] = [:]
    for (table, book) in zip(tables, books) {
      var told: Set<Member.ID> = []
      for row in table.rows.all where told.insert(row.member).inserted {
        guard let other = seen.updateValue(book, forKey: row.member), other != book else {
          continue
        }
        problems.report(
          ImportProblem.memberInTwoBooks(row.member, book, other: other).at(row.name.text.place))
      }
    }
  }

  /// The problems of the new sheets at the cells that these come from.
  public func inSheet(_ foreseen: Problems) -> Problems {
    var moved = Problems()
    for problem in foreseen.sorted {
      let isOfScores = problem.place.file.path.hasSuffix("scores.csv")
      moved.report(problem.moved(to: isOfScores ? sheet.scores : sheet.criteria))
    }
    return moved
  }
}
