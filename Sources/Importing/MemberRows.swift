import Emulation
import Input
import Spreadsheet

/// The rows of a table, each a member or one stage of a member.
struct MemberRows {
  /// What is read, in the order of the sheet and of the stages.
  private(set) var all: [MemberRow] = []
  /// The rows that are no member's, and what stands in them.
  private(set) var leftOut: [(number: Int, text: String)] = []

  /// The stages that rows are of, also of rows that hold nothing else.
  private(set) var stages: Set<Stage> = []
  /// The members that rows name, also of rows that hold nothing else.
  private(set) var named: Set<Member.ID> = []

  private let layout: SheetLayout
  private let columns: SheetColumns
  private let signs: PointsSigns
  private let vocabulary: SheetVocabulary
  private let onlyMembers: Bool
  private let stageColumn: Int?
  private var positions: [Member.ID: [Stage: Int]] = [:]
  private var seen: [Member.ID: [Stage: Int]] = [:]
  private var strangers = Strangers()
  private var remarks = NameRemarks()
  private var sumsTried = 0
  /// The rows of members without points.
  private var blank: [(number: Int, member: Member.ID)] = []

  /// Reads all rows below the heads.
  ///
  /// Reports each cell that cannot be taken over: a member that is not known, or that has two rows;
  /// points that are no number; cells without a value.
  init(
    _ layout: SheetLayout, _ columns: SheetColumns, _ signs: PointsSigns,
    _ vocabulary: SheetVocabulary, onlyMembers: Bool, _ problems: inout Problems
  ) {
    self.layout = layout
    self.columns = columns
    self.signs = signs
    self.vocabulary = vocabulary
    self.onlyMembers = onlyMembers
    stageColumn = columns.number(of: .stage)
    var last: Grid.Cell?
    let limit = MistakeLimit(problems)
    for row in layout.rows {
      guard limit.allows(layout.place(of: row), &problems) else { break }
      if let form = layout.form {
        readForm(row, of: form.member, form.stages[row.number], &problems)
        continue
      }
      let stage = stageColumn.flatMap { row[$0] }
      let cell =
        layout.cell(row, layout.members) ?? (stage == nil ? nil : last)
      last = cell ?? last
      read(row, cell, stage, &problems)
    }
    strangers.report(to: &problems)
    remarks.report(to: &problems)
    all.removeAll(where: \.isEmpty)
    named.formUnion(all.map(\.member))
    if layout.form != nil { stages = Set(all.map(\.stage)) }
    dropMentions()
  }

  /// Forgets members that are named below the table alone, as signatures do.
  private mutating func dropMentions() {
    let filled = Set(all.map(\.member))
    var last =
      layout.rows.last { row in
        columns.holdsPoints(row) && layout.isOfKnownMember(row, vocabulary)
      }?.number ?? 0
    let rows = blank.sorted { $0.number < $1.number }
    for (number, member) in rows where !filled.contains(member) {
      if number <= last + 1 { last = max(last, number) } else { named.remove(member) }
    }
  }

  private mutating func readForm(
    _ row: Grid.Row, of member: Member, _ stage: Stage?, _ problems: inout Problems
  ) {
    guard let stage, let name = row.cells.first else { return }
    take(row, of: member.id, name, stage, &problems)
  }

  private mutating func read(
    _ row: Grid.Row, _ name: Grid.Cell?, _ stageCell: Grid.Cell?, _ problems: inout Problems
  ) {
    guard let name = nameToRead(row, name, &problems) else { return }
    let member: Member
    do {
      member = try self.member(name)
    } catch {
      if onlyMembers,
        [EmulationProblem.Code.unknownMember, .notAMember].contains(where: error.has)
      {
        leftOut.append((row.number, name.written))
      } else {
        strangers.note(error, name)
      }
      return
    }
    let stage = stageCell.flatMap { vocabulary.stage($0.text.text) }
    if let stageCell, stage == nil {
      problems.report(
        ImportProblem.unknownStage(stageCell.text.text).at(stageCell.text.place))
    }
    let own = stage ?? layout.title ?? .agreed
    // A signature may name a member again.
    if seen[member.id]?[own] != nil, !columns.holdsPoints(row), !columns.holdsPenalty(row) {
      leftOut.append((row.number, name.written))
      return
    }
    guard isFirst(member, own, row, name, &problems) else { return }
    stages.insert(own)
    named.insert(member.id)
    if !columns.holdsPoints(row) { blank.append((row.number, member.id)) }
    if let remark = vocabulary.remark(after: name.text.text) { remarks.note(remark, name) }
    take(row, of: member.id, name, own, &problems)
  }

  /// The cell that names whose a row is; nil where it is left out, or has figures without a name.
  private mutating func nameToRead(
    _ row: Grid.Row, _ name: Grid.Cell?, _ problems: inout Problems
  ) -> Grid.Cell? {
    if let name, layout.names(name.text.text, vocabulary) { return name }
    let label = row.cells.first?.text.text ?? ""
    let labels = [name?.written ?? label, label]
    if labels.contains(where: Weights.isName) {
      Weights.report(row, columns, to: &problems)
      leftOut.append((row.number, name?.written ?? label))
      return nil
    }
    guard columns.holdsPoints(row),
      !labels.contains(where: { vocabulary.isTotal($0) || vocabulary.isMaximum($0) })
    else {
      leftOut.append((row.number, name?.written ?? label))
      return nil
    }
    guard let name else {
      sumsTried += 1
      if sumsTried < 5, ColumnSums(layout, columns, above: row.number).explain(row) {
        leftOut.append((row.number, "sums without a name"))
        return nil
      }
      problems.report(
        ImportProblem.rowWithoutName(layout.grid.line(ofRow: row.number))
          .at(layout.place(of: row)))
      return nil
    }
    return name
  }

  private func member(_ cell: Grid.Cell) throws(Problem) -> Member {
    if let flaw = cell.flaw { throw flaw }
    return try vocabulary.member(cell.text, byCode: layout.isByCode)
  }

  /// Whether no row above says the same of a member.
  private mutating func isFirst(
    _ member: Member, _ stage: Stage, _ row: Grid.Row, _ name: Grid.Cell,
    _ problems: inout Problems
  ) -> Bool {
    if let other = seen[member.id]?[stage], isFromAbove(name, row) {
      problems.report(
        ImportProblem.rowsUnderOneName(
          layout.grid.line(ofRow: other), layout.grid.line(ofRow: row.number), name: name.address
        )
        .at(layout.place(of: row)))
      return false
    }
    if let other = seen[member.id]?[stage] {
      problems.report(
        ImportProblem.secondRow(of: member.id, first: layout.grid.line(ofRow: other))
          .at(name.text.place))
      return false
    }
    seen[member.id, default: [:]][stage] = row.number
    return true
  }

  /// Whether the cell of a name is that of a row before, with which it is merged.
  private func isFromAbove(_ name: Grid.Cell, _ row: Grid.Row) -> Bool {
    (layout.grid.isTurned ? name.address.column : name.address.row) != row.number
  }

  private mutating func take(
    _ row: Grid.Row, of member: Member.ID, _ name: Grid.Cell, _ own: Stage,
    _ problems: inout Problems
  ) {
    for (column, cell) in zip(row.columns, row.cells) {
      guard let meaning = columns.meaning(of: column),
        let field = meaning.field,
        let text = text(of: cell, in: column, as: field, &problems)
      else { continue }
      // A rank beside no stage of its own is that of the result.
      let stage = meaning.stage ?? (field.isOfResult && stageColumn == nil ? .agreed : own)
      let position = positions[member]?[stage] ?? all.count
      if position == all.count {
        all.append(MemberRow(member: member, stage: stage, name: name))
        positions[member, default: [:]][stage] = position
      }
      all[position].values[field] = MemberRow.Value(text: text, cell: cell)
    }
  }

  /// What a cell says; nil for points that are not published.
  private func text(
    of cell: Grid.Cell, in column: Int, as field: MemberRow.Field, _ problems: inout Problems
  ) -> String? {
    switch field {
    case .points, .total:
      let isPenalty = field == .points("penalty")
      let points = CellPoints(
        cell, isPenalty: isPenalty, signs[column], vocabulary, &problems
      ).text
      return points.isEmpty ? nil : points
    case .rank:
      let rank = CellRank(cell, vocabulary, &problems).text
      return rank.isEmpty ? nil : rank
    case .tier:
      let tier = vocabulary.tier(cell.text.text)
      if tier == nil {
        problems.report(
          ImportProblem.unknownTier(cell.text.text).at(cell.text.place))
      }
      return tier
    case .note:
      if cell.isStruck, let flaw = cell.flaw { problems.report(flaw) }
      return cell.text.text
    }
  }
}
