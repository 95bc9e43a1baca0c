import Emulation
import Input

/// The `scores.csv` of a year with what an office's sheet says, and all else as it stands there.
///
/// What the sheet has a column for comes from the sheet; what it has none for, such as notes in another
/// language and sources, and the members that it does not name, stay.
struct MergedScores {
  typealias Field = StandingScores.Field

  /// The cells that are written of one member at one stage.
  private typealias Line = (stage: NewSheet.Cell, cells: [NewSheet.Cell])

  let text: DelimitedText
  /// What is other than it was.
  let changes: [SheetChange]
  /// The members that the sheet does not name and that stay with what they have.
  let kept: [Member.ID]
  /// What stays of the rows that the sheet has, since it has no column for that: points, totals, ranks, tiers.
  let keptFields: [Bilingual]

  /// - Parameters:
  ///   - rows: what the sheet says.
  ///   - gone: the criteria that are removed with it.
  ///   - dropsRanks: whether ranks go for which the sheet has no column.
  init(
    _ rows: [MemberRow], _ ids: [Criterion.ID], _ covered: CoveredFields,
    into standing: StandingScores, without gone: Set<Criterion.ID>, dropsRanks: Bool = false,
    _ vocabulary: SheetVocabulary
  ) {
    let fields = Self.fields(standing, ids, rows, without: gone, vocabulary)
    let old = Dictionary(grouping: standing.rows, by: \.member)
    let new = Dictionary(grouping: rows, by: \.member)
    var order: [Member.ID] = []
    var seen: Set<Member.ID> = []
    for member in standing.rows.map(\.member) + rows.map(\.member)
    where seen.insert(member).inserted { order.append(member) }
    var changes: [SheetChange] = []
    var lines: [Line] = []
    var uncovered: Set<Field> = []
    for member in order {
      let (own, sheet) = (old[member] ?? [], new[member] ?? [])
      let last = (sheet.isEmpty && covered.names(member) ? own.map(\.stage) : sheet.map(\.stage))
        .max()
      for stage in Set(own.map(\.stage) + sheet.map(\.stage)).sorted() {
        let before = own.first { $0.stage == stage }
        let now = sheet.first { $0.stage == stage }
        lines.append(
          Self.line(fields, before, now, member, stage, vocabulary, &changes) { field in
            if field == .rank, dropsRanks, !covered.holds(.rank) { return true }
            return covered.holds(field, stage, isLast: stage == last, last != nil)
          })
        if now != nil, let before {
          let kept = zip(fields, lines[lines.count - 1].cells.dropFirst()).filter {
            !$1.text.isEmpty
          }
          uncovered.formUnion(
            kept.map(\.0).filter { before.cells[$0] != nil && Self.isFigure($0, without: covered) })
        }
        changes += Self.losses(of: before, without: gone, vocabulary)
      }
    }
    kept = order.filter { member in
      new[member] == nil && !covered.names(member)
        && (old[member] ?? []).contains { !$0.cells.isEmpty }
    }
    self.changes = changes
    keptFields = fields.filter { uncovered.contains($0) }
      .map(\.name)
    let hasStages =
      lines.contains { !["", Stage.agreed.rawValue].contains($0.stage.text) }
      || standing.rows.contains { !$0.stageText.isEmpty }
    let notes = fields.filter { if case .note = $0 { true } else { false } }
    // A first column of remarks in the first language needs no more than 'note'.
    let first = Field.note(vocabulary.languages[0].code)
    let plain = notes == [first] && !standing.fields.contains(first) ? first : nil
    let heads =
      [vocabulary.memberColumn] + (hasStages ? ["stage"] : [])
      + fields.map { $0 == standing.plainNote.map(Field.note) ?? plain ? "note" : $0.head }
    text = DelimitedText(
      [heads.map { ($0, nil) }]
        + lines.map { line in
          hasStages ? [line.cells[0], line.stage] + line.cells.dropFirst() : line.cells
        })
  }

  /// The cells of a member at a stage.
  private static func line(
    _ fields: [Field], _ before: StandingScores.Row?, _ now: MemberRow?, _ member: Member.ID,
    _ stage: Stage, _ vocabulary: SheetVocabulary, _ changes: inout [SheetChange],
    isCovered: (Field) -> Bool
  ) -> Line {
    let place =
      now.map { SourceCell($0.name) }
      ?? before.map { SourceCell(place: $0.place, address: nil) }
    var sum = Points.zero
    var hasOtherPoints = false
    let cells = fields.map { field in
      var (cell, change) = cell(
        field, before, now, isCovered: isCovered(field), at: place, vocabulary)
      if case .points(let id) = field {
        if let points = Points(cell.text) { sum = id == "penalty" ? sum - points : sum + points }
        if change != nil { hasOtherPoints = true }
      }
      // A total that the sheet does not have is not that of points that have changed.
      if field == .total, hasOtherPoints, change == nil, now?.values[.total] == nil,
        let old = before?.cells[.total], Points(old.text) != sum
      {
        cell = ("", place)
        change = Self.change(field, old.text, "", vocabulary)
      }
      if let change { changes.append(change(member, stage)) }
      return cell
    }
    return ((before?.stageText ?? stage.rawValue, place), [(member, place)] + cells)
  }

  /// Whether a field holds a figure or what follows from figures, and the sheet has no column for it.
  private static func isFigure(_ field: Field, without covered: CoveredFields) -> Bool {
    switch field {
    case .points(let id): !covered.holds(.points(id))
    case .total: !covered.holds(.total)
    case .rank: !covered.holds(.rank)
    case .tier: !covered.holds(.tier)
    case .note, .percentage, .source, .other: false
    }
  }

  /// The points for criteria that are removed.
  private static func losses(
    of row: StandingScores.Row?, without gone: Set<Criterion.ID>, _ vocabulary: SheetVocabulary
  ) -> [SheetChange] {
    guard let row else { return [] }
    return gone.sorted().compactMap { id in
      row.cells[.points(id)].map { cell in
        change(.points(id), cell.text, "", vocabulary)(row.member, row.stage)
      }
    }
  }

  /// The columns: criteria first, then what is said of them together, then what is not known.
  private static func fields(
    _ standing: StandingScores, _ ids: [Criterion.ID], _ rows: [MemberRow],
    without gone: Set<Criterion.ID>, _ vocabulary: SheetVocabulary
  ) -> [Field] {
    var fields = standing.fields.filter { field in
      if case .points(let id) = field { !gone.contains(id) } else { true }
    }
    let standingRows = Dictionary(grouping: standing.rows, by: \.member)
    let named = Set(
      rows.flatMap { row in
        let before = standingRows[row.member]?.first { $0.stage == row.stage }
        return row.values.keys.map { self.field($0, row, before, vocabulary) }
      })
    let others = named.filter { if case .points = $0 { false } else { true } }
    for field in ids.map({ Field.points($0) }) + others.sorted(by: Field.isBefore)
    where !fields.contains(field) { fields.append(field) }
    return fields.enumerated().sorted {
      ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
    }
    .map(\.element)
  }

  /// The field of the sheet of scores that a field of a row is.
  private static func field(
    _ field: MemberRow.Field, _ row: MemberRow, _ before: StandingScores.Row?,
    _ vocabulary: SheetVocabulary
  ) -> Field {
    switch field {
    case .points(let id): .points(id)
    case .total: .total
    case .rank: .rank
    case .tier: .tier
    case .note(let code): .note(code.isEmpty ? noteCode(row, before, vocabulary) : code)
    }
  }

  /// The code of the language of a remark: that of the note which says the same, or else by its letters.
  private static func noteCode(
    _ row: MemberRow, _ before: StandingScores.Row?, _ vocabulary: SheetVocabulary
  ) -> String {
    for language in vocabulary.languages
    where before?.cells[.note(language.code)]?.text.inOneLine == row[.note("")].inOneLine {
      return language.code
    }
    let code = vocabulary.code(of: row[.note("")])
    return code.isEmpty ? vocabulary.languages[0].code : code
  }

  private typealias ChangeAt = (Member.ID, Stage) -> SheetChange

  /// The cell that is written, and how it is other than it was.
  private static func cell(
    _ field: Field, _ before: StandingScores.Row?, _ now: MemberRow?, isCovered: Bool,
    at place: SourceCell?, _ vocabulary: SheetVocabulary
  ) -> (NewSheet.Cell, ChangeAt?) {
    let old = before?.cells[field]
    let kept: NewSheet.Cell =
      old.map { ($0.text, SourceCell(place: $0.place, address: nil)) }
      ?? ("", place)
    let value = now.flatMap { row in
      row.values.first { self.field($0.key, row, before, vocabulary) == field }?.value
    }
    let text = value?.text ?? ""
    guard let old, !isDash(old.text) else {
      return (text.isEmpty ? kept : (text, value.map { SourceCell($0.cell) } ?? place), nil)
    }
    guard isCovered || value != nil, !isSame(old.text, text, field, vocabulary) else {
      return (kept, nil)
    }
    return (
      (text, value.map { SourceCell($0.cell) } ?? place), change(field, old.text, text, vocabulary)
    )
  }

  private static func isDash(_ text: String) -> Bool { ["-", "–", "—"].contains(text) }

  private static func isSame(
    _ old: String, _ new: String, _ field: Field, _ vocabulary: SheetVocabulary
  ) -> Bool {
    switch field {
    case .points(let id): vocabulary.areSamePoints(old, new, isPenalty: id == "penalty")
    case .total: vocabulary.areSamePoints(old, new, isPenalty: false)
    case .tier: vocabulary.tier(old) == new
    // A remark that the sheet does not have any more may be written by hand.
    case .note: new.isEmpty || old.inOneLine == new.inOneLine
    default: old == new
    }
  }

  private static func change(
    _ field: Field, _ old: String, _ new: String, _ vocabulary: SheetVocabulary
  ) -> ChangeAt {
    { member, stage in
      let name = field.name
      let what =
        stage == .agreed
        ? name
        : Bilingual(
          "\(name.english), \(stage.rawValue)",
          vi: "\(name.vietnamese),"
            + " \(stage.vietnamese)")
      return SheetChange(subject: member, what: what, old: old, new: new)
    }
  }
}
