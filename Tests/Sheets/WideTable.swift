/// A table with a row for each member, under heads of up to three rows.
struct WideTable {
  /// A column of points: the criterion, or the total where nil.
  struct Column {
    let criterion: Int?
    let stage: MadeUpYear.Stage
    let heads: [String]
  }

  /// What of a year the table shows.
  struct Part {
    var members: [String]
    var criteria: [Int]
    var stages: [MadeUpYear.Stage]
    var hasTotal: Bool
    var hasRank: Bool
    /// Whether stages stand under each criterion, rather than over them.
    var isByCriterion = true
    /// A head over all points.
    var commonHead: String?
    /// Whether the table names the stage that it shows alone.
    var namesStage = true
  }

  let rows: [[SheetCell]]
  let columns: Int

  init(_ part: Part, _ year: MadeUpYear, _ style: OfficeStyle) {
    let points = Self.points(part, year, style)
    let before: [[String]] = (style.isCounted ? [["STT"]] : []) + [[style.memberHead]]
    let after: [[String]] = part.hasRank ? [[style.rankHead]] : []
    let common = part.commonHead.map { [$0] } ?? []
    let heads = before + points.map { common + $0.heads } + after
    let depth = heads.map(\.count).max() ?? 1
    var rows = Self.headRows(heads, depth)
    if style.hasColumnNumbers {
      rows.append((1...heads.count).map { .text("(\($0))") })
    }
    if style.hasRowOfMaxima {
      let start = [SheetCell](repeating: .blank, count: before.count - 1) + [.text("Điểm tối đa")]
      rows.append(
        start
          + points.map { column in
            style.maximum(
              column.criterion.map { year.criteria[$0].maximum }
                ?? part.criteria.reduce(0) { $0 + year.criteria[$1].maximum })
          })
    }
    var values: [[Int]] = []
    for (number, member) in part.members.enumerated() {
      var row: [SheetCell] = []
      if style.isCounted { row.append(.number("\(number + 1)", format: "General")) }
      row.append(.text(year.name(member)))
      let figures = points.map { column in
        column.criterion.map { year.points(column.stage, member, $0) }
          ?? part.criteria.reduce(0) { $0 + year.points(column.stage, member, $1) }
      }
      let ends = (
        SheetPackage.address(0, before.count), SheetPackage.address(0, before.count + points.count)
      )
      for (column, figure) in zip(points, figures) {
        row.append(
          column.criterion == nil ? style.sum(figure, from: ends.0, to: ends.1) : style.cell(figure)
        )
      }
      if part.hasRank { row.append(.number("\(year.rank(member))", format: "General")) }
      values.append(figures)
      rows.append(row)
    }
    columns = heads.count
    rows += style.foot(year, columns: heads.count, before: before.count, values)
    self.rows = rows
  }

  private static func points(_ part: Part, _ year: MadeUpYear, _ style: OfficeStyle) -> [Column] {
    let hasStages = part.stages.count > 1 || (part.namesStage && part.stages[0].id != "agreed")
    let totals: [Int?] = part.hasTotal ? [nil] : []
    func head(_ criterion: Int?) -> String {
      guard let criterion else { return style.totalHead }
      return style.head(year.criteria[criterion].name, year.criteria[criterion].maximum)
    }
    let all = part.criteria.map(Optional.some) + totals
    guard hasStages else {
      return all.map { Column(criterion: $0, stage: part.stages[0], heads: [head($0)]) }
    }
    if part.isByCriterion {
      return all.flatMap { criterion in
        part.stages.map { stage in
          Column(criterion: criterion, stage: stage, heads: [head(criterion), stage.head])
        }
      }
    }
    return part.stages.flatMap { stage in
      all.map { Column(criterion: $0, stage: stage, heads: [stage.head, head($0)]) }
    }
  }

  /// The heads as rows in which the same heads beside one another are merged, and short ones downwards.
  private static func headRows(_ heads: [[String]], _ depth: Int) -> [[SheetCell]] {
    (0..<depth).map { line in
      heads.enumerated().map { column, path in
        guard line < path.count else { return .up }
        let isSame =
          column > 0 && line < path.count - 1 && heads[column - 1].count > line
          && heads[column - 1][...line] == path[...line] && heads[column - 1].count == path.count
        return isSame ? .left : .text(path[line])
      }
    }
  }
}
