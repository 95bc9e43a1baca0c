import Emulation
import Input
import Spreadsheet

/// A table of a sheet with what its columns and rows are read as.
struct ImportedTable {
  let layout: SheetLayout
  let columns: SheetColumns
  let rows: MemberRows
  /// What points and commas mean in its texts.
  let signs: PointsSigns
  /// Whether rows are wider than the heads, so that figures are under the heads of others.
  let hasSurplus: Bool
  /// What its columns and rows are called by before their own names; empty where there is one table.
  let prefix: String
  /// The year that is imported.
  let year: Int
  /// The rows of members.
  private let memberRows: [Grid.Row]

  init(
    _ layout: SheetLayout, prefix: String, lastStage: Stage, _ vocabulary: SheetVocabulary,
    _ choices: ImportChoices, _ criteria: inout NewCriteria,
    pages: inout [Meaning: Foot.Tally]?, _ problems: inout Problems
  ) {
    self.layout = layout
    self.prefix = prefix
    year = vocabulary.year
    memberRows = layout.rows.filter { layout.isOfKnownMember($0, vocabulary) }
    let errors = problems.errorCount
    SurplusCells.report(layout, to: &problems)
    // Under the heads that follow are the figures of others, of which nothing more can be said.
    hasSurplus = problems.errorCount > errors
    var own = Problems()
    var columns = SheetColumns(layout, lastStage: lastStage, vocabulary, choices, &criteria, &own)
    if !hasSurplus { SurplusCells.reportMoved(layout, columns, to: &own) }
    signs = PointsSigns(layout, columns, criteria, vocabulary)
    RepeatedSums.settle(
      layout, &columns, signs, &criteria, vocabulary,
      isListed: !vocabulary.criteria.isEmpty && !choices.isRenewing, to: &own)
    self.columns = columns
    rows = MemberRows(layout, columns, signs, vocabulary, onlyMembers: choices.onlyMembers, &own)
    reportTitle(to: &own)
    GroupSums.report(layout, columns, signs, to: &own)
    MergedFigures.report(layout, columns, vocabulary, to: &own)
    PenaltySigns.report(layout, columns, signs, vocabulary, to: &own)
    Foot.report(layout, columns, signs, vocabulary, pages: &pages, to: &own)
    if !hasSurplus { problems.report(own) }
  }

  /// Reports a title that names a stage of which none of the rows is, though each says its own.
  private func reportTitle(to problems: inout Problems) {
    guard let title = layout.title, let column = columns.number(of: .stage),
      let cell = layout.cells(in: column).first, let other = rows.stages.min(),
      !rows.stages.contains(title)
    else { return }
    problems.report(ImportProblem.stageOfTitle(title, rows: other).at(cell.text.place))
  }

  var mappings: [ScoreImport.Mapping] {
    columns.all.map { found in
      ScoreImport.Mapping(
        column: prefixed(layout.grid.bothNames(ofColumn: found.column.number)),
        head: found.column.shown,
        meaning: Bilingual(found.meaning.text, vi: found.meaning.vietnamese),
        maximum: found.column.maximum?.text, first: shown(found.column).first ?? "",
        last: shown(found.column).last ?? "")
    }
  }

  /// What the cells of a column show, from the first member to the last.
  private func shown(_ column: ReadColumn) -> [String] {
    memberRows.compactMap { $0[column.number]?.text.text }
  }

  /// The columns with figures that are not understood.
  var openColumns: [ScoreImport.OpenColumn] {
    columns.unread.filter { !$0.column.heads.isEmpty }.map { unread in
      ScoreImport.OpenColumn(
        column: prefixed(layout.grid.bothNames(ofColumn: unread.column.number)),
        head: unread.column.shown, cells: Array(shown(unread.column).prefix(3)))
    }
  }

  /// What was decided of texts such as `98.125`.
  var decisions: [Bilingual] { signs.decisions.map { prefixed($0.text(in: layout.grid)) } }

  /// The rows that are not read, above the heads only those with figures.
  var leftOut: [(row: Bilingual, text: Bilingual)] {
    let figures = layout.figuresAbove.map { (number: $0.number, text: $0.cells[0].text.text) }
    return (figures + layout.beside + rows.leftOut).map {
      (prefixed(layout.grid.bothNames(ofRow: $0.number)), Bilingual(same: $0.text))
    }
  }

  private func prefixed(_ name: Bilingual) -> Bilingual {
    Bilingual(
      prefix + name.english, vi: prefix.replacing("table ", with: "bảng ") + name.vietnamese)
  }
}

extension SheetLayout {
  /// Where the table is in its sheet, such as `B2:H8`.
  var range: String {
    let rows = grid.rows.filter { $0.number >= start }
    let addresses = rows.flatMap { $0.cells.map(\.address) }
    guard let first = addresses.first else { return "" }
    var (top, left, bottom, right) = (first.row, first.column, first.row, first.column)
    for address in addresses {
      (top, bottom) = (min(top, address.row), max(bottom, address.row))
      (left, right) = (min(left, address.column), max(right, address.column))
    }
    return "\(CellAddress(row: top, column: left)):\(CellAddress(row: bottom, column: right))"
  }
}
