import Emulation
import Input

/// The texts of `scores.csv` and `criteria.csv` for what was read.
struct NewSheet {
  /// A cell of a new sheet.
  typealias Cell = (text: String, source: SourceCell?)

  private(set) var scores: DelimitedText
  private(set) var criteria: DelimitedText?
  /// What would be other than it is in the year's sheets.
  private(set) var changes: [SheetChange] = []
  /// The members that the sheet does not name and that stay with what they have.
  private(set) var kept: [Member.ID] = []
  /// What stays of the rows that the sheet has, since it has no column for that.
  private(set) var keptFields: [Bilingual] = []

  /// Texts from the sheet alone, or from it and what the year's sheets have already.
  init(
    _ criteria: NewCriteria, _ ids: [Criterion.ID], _ rows: [MemberRow], _ covered: CoveredFields,
    _ vocabulary: SheetVocabulary, _ problems: inout Problems
  ) {
    scores = Self.scores(ids, rows, vocabulary)
    self.criteria = criteria.rows.isEmpty ? nil : DelimitedText(Self.lines(of: criteria))
    var gone: Set<Criterion.ID> = []
    if let standing = vocabulary.standingCriteria(&problems), !standing.rows.isEmpty {
      let merged = Self.merged(criteria, into: standing, vocabulary)
      self.criteria = merged?.text
      (changes, gone) = (merged?.changes ?? [], merged?.gone ?? [])
    }
    guard let standing = vocabulary.standingScores(&problems), !standing.isUnfilled else { return }
    var merged = MergedScores(rows, ids, covered, into: standing, without: gone, vocabulary)
    if !covered.holds(.rank), contradictsRanks(merged.text, vocabulary) {
      merged = MergedScores(
        rows, ids, covered, into: standing, without: gone, dropsRanks: true, vocabulary)
    }
    scores = merged.text
    changes += merged.changes
    (kept, keptFields) = (merged.kept, merged.keptFields)
  }

  /// Whether ranks of before are not those of the points that are written.
  private func contradictsRanks(_ text: DelimitedText, _ vocabulary: SheetVocabulary) -> Bool {
    func file(_ name: String, _ text: String) -> SourceFile? {
      vocabulary.standingFile(name).map { SourceFile(path: $0.path, text: text) }
    }
    let found = vocabulary.problems(
      ofScores: file("scores.csv", text.text),
      criteria: criteria.flatMap { file("criteria.csv", $0.text) })
    return found.sorted.contains { $0.has(EmulationProblem.Code.rankDisagrees) }
  }

  /// The year's criteria as the sheet changes them; nil where it does not.
  private static func merged(
    _ new: NewCriteria, into standing: StandingCriteria, _ vocabulary: SheetVocabulary
  ) -> MergedCriteria? {
    guard !new.rows.contains(where: { $0.kind == "criterion" }) else {
      let (rows, columns) = rows(of: new, vocabulary)
      if new.isAddition {
        let added = rows.filter { standing[$0.id] == nil }
        return MergedCriteria(new.changedMaxima, adding: added, columns, into: standing)
      }
      return MergedCriteria(rows, columns, into: standing, areNamesKept: true)
    }
    // A bonus or penalty that the year has without a row gets one for its maximum.
    let added = new.rows.contains { standing[$0.id] == nil }
    guard added || !new.changedMaxima.isEmpty else { return nil }
    let (rows, columns) = rows(of: new, vocabulary)
    return MergedCriteria(
      new.changedMaxima, adding: rows.filter { standing[$0.id] == nil }, columns, into: standing)
  }

  /// The rows of criteria by what their cells are, and the columns.
  private static func rows(
    of new: NewCriteria, _ vocabulary: SheetVocabulary
  ) -> ([MergedCriteria.Row], [(field: MergedCriteria.Field, head: String)]) {
    let lines = lines(of: new)
    let columns = vocabulary.fieldsOfCriteria(lines[0].map(\.text))
    let rows = lines.dropFirst().map { line -> MergedCriteria.Row in
      let cells = Dictionary(zip(columns.map(\.field), line).map { ($0, $1) }) { first, _ in first }
      return (line[0].text, cells)
    }
    return (rows, columns)
  }

  private static func scores(
    _ ids: [Criterion.ID], _ rows: [MemberRow], _ vocabulary: SheetVocabulary
  ) -> DelimitedText {
    let extras = ["bonus", "penalty"].filter(ids.contains)
    let hasStages = rows.contains { $0.stage != .agreed }
    let isVietnamese = rows.contains { vocabulary.code(of: $0[.note("")]) == "vi" }
    var fields: [(head: String, field: MemberRow.Field)] =
      (ids.filter { !extras.contains($0) } + extras).map { ($0, .points($0)) }
    let first = vocabulary.languages[0].code
    let notes = vocabulary.languages.map(\.code).map { code in
      (code == first ? "note" : "note.\(code)", MemberRow.Field.note(code))
    }
    let others: [(String, MemberRow.Field)] =
      [
        ("total", .total), ("rank", .rank), ("tier", .tier),
        (isVietnamese ? "note.vi" : "note", .note("")),
      ] + notes
    for (head, field) in others where rows.contains(where: { !$0[field].isEmpty }) {
      fields.append((head, field))
    }
    let heads = [vocabulary.memberColumn] + (hasStages ? ["stage"] : []) + fields.map(\.head)
    let lines = grouped(rows).map { row in
      let name = SourceCell(row.name)
      let first: [Cell] =
        [(row.member, name)] + (hasStages ? [(row.stage.rawValue, name)] : [])
      return first
        + fields.map { (row[$0.field], row.values[$0.field].map { SourceCell($0.cell) } ?? name) }
    }
    return DelimitedText([heads.map { ($0, nil) }] + lines)
  }

  /// The rows of each member together, in the order of the stages.
  private static func grouped(_ rows: [MemberRow]) -> [MemberRow] {
    var order: [Member.ID: Int] = [:]
    for row in rows where order[row.member] == nil { order[row.member] = order.count }
    return rows.sorted {
      (order[$0.member] ?? 0, $0.stage) < (order[$1.member] ?? 0, $1.stage)
    }
  }

  private static func lines(of new: NewCriteria) -> [[Cell]] {
    let named = Set(new.rows.flatMap(\.names.keys))
    // Groups that are known by their ids alone need no names beside those in languages.
    let groups = new.groups.filter { named.isEmpty || named.contains("") || $0.head.name != $0.id }
    let codes = named.union(groups.map(\.language)).sorted()
    let members = Set(new.rows.flatMap(\.ownMaxima.keys)).sorted()
    let heads = ["id", "kind", "group", "maximum"] + members.map { "maximum.\($0)" }
    let noMaxima = members.map { _ in "" }
    var lines: [[Cell]] = [
      (heads + codes.map { $0.isEmpty ? "name" : "name.\($0)" }).map { ($0, nil) }
    ]
    var told: Set<String> = []
    for row in new.rows {
      let source = SourceCell(place: row.place, address: nil)
      if let id = row.group, told.insert(id).inserted {
        let group = new.groups.first(where: { $0.id == id })
        let names = codes.map { code in
          group.map { code == $0.language ? $0.head.name : "" } ?? (code.isEmpty ? id : "")
        }
        let cells = [id, "group", "", group?.head.maximum ?? ""] + noMaxima + names
        lines.append(cells.map { ($0, source) })
      }
      let names = codes.map { row.names[$0] ?? "" }
      let maxima = [row.maximum] + members.map { row.ownMaxima[$0] ?? "" }
      lines.append(([row.id, row.kind, row.group ?? ""] + maxima + names).map { ($0, source) })
    }
    return lines
  }
}

/// The cell of an office's sheet that a cell of a new sheet comes from.
struct SourceCell: Sendable {
  let place: Place
  /// Where it is in its own sheet; nil for a head.
  let address: String?

  init(place: Place, address: String?) {
    (self.place, self.address) = (place, address)
  }

  init(_ cell: Grid.Cell) {
    self.init(place: cell.text.place, address: "\(cell.address)")
  }
}
