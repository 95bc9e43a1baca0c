import Emulation
import Input

/// The texts of `scores.csv` and `criteria.csv` for what was read.
struct NewSheet {
  let scores: String
  let criteria: String?

  init(_ columns: SheetColumns, _ rows: MemberRows, _ vocabulary: SheetVocabulary) {
    scores = Self.scores(columns, rows.all, vocabulary)
    criteria = columns.criteria.rows.isEmpty ? nil : Self.criteria(columns.criteria)
  }

  private static func scores(
    _ columns: SheetColumns, _ rows: [MemberRow], _ vocabulary: SheetVocabulary
  ) -> String {
    var ids: [Criterion.ID] = []
    for found in columns.all {
      if case .points(let id, _) = found.meaning, !ids.contains(id) { ids.append(id) }
    }
    let extras = ["bonus", "penalty"].filter(ids.contains)
    let hasStages = rows.contains { $0.stage != .agreed }
    let isVietnamese = rows.contains { vocabulary.code(of: $0.note) == "vi" }
    var table: [(head: String, cell: (MemberRow) -> String)] = [("province", { $0.province })]
    if hasStages { table.append(("stage", { $0.stage.rawValue })) }
    for id in ids.filter({ !extras.contains($0) }) + extras {
      table.append((id, { $0.points[id] ?? "" }))
    }
    let others: [(String, (MemberRow) -> String)] = [
      ("total", { $0.total }), ("rank", { $0.rank }), ("tier", { $0.tier }),
      (isVietnamese ? "note.vi" : "note", { $0.note }),
    ]
    for (head, cell) in others where rows.contains(where: { !cell($0).isEmpty }) {
      table.append((head, cell))
    }
    let lines = grouped(rows).map { row in table.map { $0.cell(row) } }
    return DelimitedText([table.map(\.head)] + lines).text
  }

  /// The rows of each member together, in the order of the stages.
  private static func grouped(_ rows: [MemberRow]) -> [MemberRow] {
    var order: [Province.ID: Int] = [:]
    for row in rows where order[row.province] == nil { order[row.province] = order.count }
    return rows.sorted {
      (order[$0.province] ?? 0, $0.stage) < (order[$1.province] ?? 0, $1.stage)
    }
  }

  private static func criteria(_ new: NewCriteria) -> String {
    let codes = Set(new.rows.flatMap(\.names.keys) + new.groups.map(\.language)).sorted()
    let heads = ["id", "kind", "group", "maximum"]
    var lines = [heads + codes.map { $0.isEmpty ? "name" : "name.\($0)" }]
    var told: Set<String> = []
    for row in new.rows {
      if let id = row.group, told.insert(id).inserted,
        let group = new.groups.first(where: { $0.id == id })
      {
        let names = codes.map { $0 == group.language ? group.head.name : "" }
        lines.append([id, "group", "", group.head.maximum ?? ""] + names)
      }
      lines.append(
        [row.id, row.kind, row.group ?? "", row.maximum] + codes.map { row.names[$0] ?? "" })
    }
    return DelimitedText(lines).text
  }
}
