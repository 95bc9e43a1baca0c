import Emulation

/// What the columns of a sheet say something of: a cell that is empty there is empty.
struct CoveredFields {
  private var stages: [MemberRow.Field: Set<Stage>] = [:]

  /// What the columns of tables cover.
  init(_ tables: [ImportedTable]) {
    for table in tables {
      let isByRow = table.layout.form != nil || table.columns.number(of: .stage) != nil
      for found in table.columns.all {
        guard let field = found.meaning.field else { continue }
        // Of the stages that rows name, those that no row has stay as they are.
        let own = isByRow ? Set(table.rows.all.map(\.stage)) : [table.layout.title ?? .agreed]
        stages[field, default: []].formUnion(found.meaning.stage.map { [$0] } ?? own)
      }
    }
  }

  /// Whether a sheet that names a member has a column for one of its cells.
  func holds(
    _ field: StandingScores.Field, _ stage: Stage, isLast: Bool, _ isNamed: Bool
  ) -> Bool {
    guard isNamed else { return false }
    switch field {
    case .points(let id): return holds(.points(id), stage)
    case .total: return holds(.total, stage)
    case .rank: return isLast && stages[.rank] != nil
    case .tier: return isLast && stages[.tier] != nil
    case .note, .percentage, .source, .other: return false
    }
  }

  private func holds(_ field: MemberRow.Field, _ stage: Stage) -> Bool {
    stages[field]?.contains(stage) ?? false
  }
}
