public import Emulation
public import Input

/// An office's sheet read as the scores of a year.
public struct ScoreImport: Sendable {
  /// What one column of the sheet is read as.
  public struct Mapping: Hashable, Sendable {
    /// Where it stands: `column C`, or `row 7` where members stand in columns.
    public let column: String
    /// Its heads from top to bottom.
    public let head: String
    /// What it is read as, or why it is left out.
    public let meaning: String
  }

  /// The columns in their order.
  public let mappings: [Mapping]
  /// The rows that are no member's, by name, and what stands in them.
  public let leftOut: [(row: String, text: String)]
  /// The number of members that are read.
  public let memberCount: Int
  /// The members of the year that the sheet does not name.
  public let missing: [Province.ID]
  /// The text of `scores.csv`.
  public let scores: String
  /// The text of `criteria.csv`; nil where the sheet tells of none, or the year has its own.
  public let criteria: String?

  /// Reads a sheet; nil where what it means cannot be told.
  ///
  /// Reports `no-members`, `no-heads` and `no-points` for sheets that are none of scores, and each cell
  /// that cannot be taken over; warns of columns and cells that are left out or changed.
  /// - Parameter renewing: whether criteria are taken from the sheet although the year has some.
  public init?(
    _ grid: Grid, _ vocabulary: SheetVocabulary, renewing: Bool, problems: inout Problems
  ) {
    let errors = problems.errorCount
    guard let layout = SheetLayout(grid, vocabulary) else {
      problems.report(
        Problem(
          "no-members",
          "no cell of this sheet names a province that provinces.yaml lists; give the names in a"
            + " column or a row of their own", at: Place(path: grid.file.path)))
      return nil
    }
    guard !layout.heads.isEmpty else {
      problems.report(
        Problem(
          "no-heads",
          "there is no row of heads, such as 'Đơn vị' and 'Tổng điểm', above the first member",
          at: layout.place(of: layout.rows.first)))
      return nil
    }
    let columns = SheetColumns(layout, vocabulary, renewing: renewing, &problems)
    let rows = MemberRows(layout, columns, vocabulary, &problems)
    mappings = columns.all.map { found in
      Mapping(
        column: layout.grid.name(ofColumn: found.column.number), head: found.column.shown,
        meaning: found.meaning.text)
    }
    leftOut = rows.leftOut.map { (layout.grid.name(ofRow: $0.number), $0.text) }
    let named = Set(rows.all.map(\.province))
    memberCount = named.count
    missing = vocabulary.members.map(\.id).filter { !named.contains($0) }
    let sheet = NewSheet(columns, rows, vocabulary)
    scores = sheet.scores
    criteria = sheet.criteria
    guard problems.errorCount == errors else { return }
    guard rows.all.contains(where: { !$0.points.isEmpty || !$0.total.isEmpty || !$0.rank.isEmpty })
    else {
      problems.report(
        Problem(
          "no-points", "no column of this sheet is understood as points, a total or a rank",
          at: layout.place(of: layout.heads.first)))
      return
    }
  }
}
