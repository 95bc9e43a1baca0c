import Emulation

/// What the columns of a sheet say something of: a cell that is empty there is empty.
struct CoveredFields {
  private var stages: [MemberRow.Field: Set<Stage>] = [:]
  /// The members that tables name.
  private var members: Set<Member.ID> = []

  /// What the columns of tables cover.
  init(_ tables: [ImportedTable]) {
    for table in tables {
      let isByRow = table.layout.form != nil || table.columns.number(of: .stage) != nil
      for found in table.columns.all {
        guard let field = found.field else { continue }
        // Of the stages that rows name, those that no row has stay as they are.
        let own = isByRow ? table.rows.stages : [table.layout.title ?? .agreed]
        stages[field, default: []].formUnion(found.stage.map { [$0] } ?? own)
      }
      members.formUnion(table.rows.named)
    }
  }

  /// Whether the sheet names a member.
  func names(_ member: Member.ID) -> Bool { members.contains(member) }

  /// Whether the sheet has a column for something, at whichever stage.
  func holds(_ field: MemberRow.Field) -> Bool { stages[field] != nil }

  /// Whether the sheet has a column for a cell of a member that it names.
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
