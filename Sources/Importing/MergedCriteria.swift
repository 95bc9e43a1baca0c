import Emulation
import Input

/// The `criteria.csv` of a year with what an office's sheet says, and all else as it stands there.
struct MergedCriteria {
  typealias Field = StandingCriteria.Field
  /// A row of a new sheet by what its cells are.
  typealias Row = (id: String, cells: [Field: NewSheet.Cell])

  let text: DelimitedText
  let changes: [SheetChange]
  /// The criteria that the sheet has no more.
  let gone: Set<Criterion.ID>

  /// The rows that stand there, with other maxima, and more rows after them.
  init(
    _ maxima: [Criterion.ID: LocatedText], adding rows: [Row] = [],
    _ columns: [(field: Field, head: String)] = [], into standing: StandingCriteria
  ) {
    var changes = rows.map { row in
      SheetChange(
        subject: row.id, what: Self.name(ofKind: row.cells[.kind]?.text ?? ""), old: "",
        new: row.cells[.maximum]?.text ?? "")
    }
    let changed = standing.rows.map { row -> Row in
      var cells = row.cells.mapValues(Self.kept)
      if let maximum = maxima[row.id] {
        cells[.maximum] = (maximum.text, SourceCell(place: maximum.place, address: nil))
        changes.append(
          SheetChange(
            subject: row.id, what: Self.name(.maximum), old: row.cells[.maximum]?.text ?? "",
            new: maximum.text))
      }
      return (row.id, cells)
    }
    (self.changes, gone) = (changes, [])
    let known = Set(standing.columns.map(\.field))
    let new = rows.isEmpty ? [] : columns.filter { !known.contains($0.field) }
    text = Self.text(standing.columns + new, changed + rows)
  }

  /// The rows of another sheet, with the cells that it has no column for, and with its own.
  ///
  /// - Parameter areNamesKept: whether names stay that stand there, since they told which rows are the same.
  init(
    _ rows: [Row], _ columns: [(field: Field, head: String)], into standing: StandingCriteria,
    areNamesKept: Bool
  ) {
    let known = Set(standing.columns.map(\.field))
    let all = standing.columns + columns.filter { !known.contains($0.field) }
    let ids = Set(rows.map(\.id))
    var changes: [SheetChange] = []
    var merged = rows.map { row -> Row in
      guard let old = standing[row.id] else { return row }
      var cells = old.cells.mapValues(Self.kept)
      for (field, cell) in row.cells {
        let before = old.cells[field]?.text ?? ""
        if case .name = field, areNamesKept, !before.isEmpty { continue }
        if before.isEmpty {
          cells[field] = cell
          continue
        }
        guard !Self.isSame(before, cell.text, field) else { continue }
        // What a sheet of scores does not say of a group or a kind is no change.
        if areNamesKept, cell.text.isEmpty { continue }
        cells[field] = cell
        changes.append(
          SheetChange(subject: row.id, what: Self.name(field), old: before, new: cell.text))
      }
      return (row.id, cells)
    }
    // A sheet of scores may not name the groups that its criteria are in.
    let groups = areNamesKept ? Set(merged.compactMap { $0.cells[.group]?.text }) : []
    let standingGroups = standing.rows.filter { row in
      row.cells[.kind]?.text == "group" && groups.contains(row.id) && !ids.contains(row.id)
    }
    for group in standingGroups {
      let own: Row = (group.id, group.cells.mapValues(Self.kept))
      merged.insert(own, at: merged.firstIndex { $0.cells[.group]?.text == group.id } ?? 0)
    }
    let keptGroups = Set(standingGroups.map(\.id))
    var gone: Set<Criterion.ID> = []
    for old in standing.rows where !ids.contains(old.id) && !keptGroups.contains(old.id) {
      let kind = old.cells[.kind]?.text ?? ""
      if ["bonus", "penalty"].contains(old.id), areNamesKept {
        merged.append((old.id, old.cells.mapValues(Self.kept)))
        continue
      }
      gone.insert(old.id)
      let name = old.cells.first {
        if case .name = $0.key { !$0.value.text.isEmpty } else { false }
      }
      changes.append(
        SheetChange(
          subject: old.id, what: Self.name(ofKind: kind), old: name?.value.text ?? old.id, new: ""))
    }
    (self.changes, self.gone) = (changes, gone)
    text = Self.text(all, merged)
  }

  private static func kept(_ cell: LocatedText) -> NewSheet.Cell {
    (cell.text, SourceCell(place: cell.place, address: nil))
  }

  private static func isSame(_ old: String, _ new: String, _ field: Field) -> Bool {
    guard field == .maximum, let one = Points(old), let other = Points(new) else {
      return old == new
    }
    return one == other
  }

  private static func name(_ field: Field) -> Bilingual {
    switch field {
    case .id: Bilingual("id", vi: "mã")
    case .kind: Bilingual("kind", vi: "loại")
    case .group: Bilingual("group", vi: "nhóm")
    case .maximum: Bilingual("maximum", vi: "điểm tối đa")
    case .name(let code): Bilingual("name.\(code)", vi: "tên (\(code))")
    case .other(let head): Bilingual(same: head)
    }
  }

  private static func name(ofKind kind: String) -> Bilingual {
    switch kind {
    case "", "criterion": Bilingual("criterion", vi: "tiêu chí")
    case "group": Bilingual("group", vi: "nhóm")
    case "bonus": Bilingual("bonus", vi: "điểm thưởng")
    case "penalty": Bilingual("penalty", vi: "điểm trừ")
    default: Bilingual(same: kind)
    }
  }

  private static func text(
    _ columns: [(field: Field, head: String)], _ rows: [Row]
  ) -> DelimitedText {
    DelimitedText(
      [columns.map { ($0.head, nil) }]
        + rows.map { row in columns.map { row.cells[$0.field] ?? ("", nil) } })
  }
}
