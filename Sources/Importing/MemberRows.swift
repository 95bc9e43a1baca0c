import Emulation
import Input

/// The rows of a sheet, each a member or one stage of a member.
struct MemberRows {
  /// What is read, in the order of the sheet and of the stages.
  private(set) var all: [MemberRow] = []
  /// The rows that are no member's, and what stands in them.
  private(set) var leftOut: [(number: Int, text: String)] = []
  /// The rows that are read.
  private(set) var numbers: [Int] = []

  private let layout: SheetLayout
  private let columns: SheetColumns
  private let vocabulary: SheetVocabulary
  private let stageColumn: Int?
  private var positions: [Province.ID: [Stage: Int]] = [:]
  private var seen: [Province.ID: [Stage: Int]] = [:]

  /// Reads all rows below the heads.
  ///
  /// Reports each cell that cannot be taken over: a member that nobody knows, or that has two rows;
  /// points that are no number; cells without a value.
  init(
    _ layout: SheetLayout, _ columns: SheetColumns, _ vocabulary: SheetVocabulary,
    _ problems: inout Problems
  ) {
    self.layout = layout
    self.columns = columns
    self.vocabulary = vocabulary
    stageColumn = columns.number(of: .stage)
    var last: Grid.Cell?
    let limit = MistakeLimit(problems)
    for row in layout.rows {
      guard limit.allows(layout.place(of: row), &problems) else { break }
      let stage = stageColumn.flatMap { row[$0] }
      let cell =
        layout.cell(row, layout.provinces) ?? (stage == nil ? nil : last)
      last = cell ?? last
      read(row, cell, stage, &problems)
    }
    all.removeAll(where: \.isEmpty)
  }

  private mutating func read(
    _ row: Grid.Row, _ name: Grid.Cell?, _ stageCell: Grid.Cell?, _ problems: inout Problems
  ) {
    let label = row.cells.first?.text.text ?? ""
    let isNamed = name.map { name in
      !vocabulary.isTotal(name.text.text) && !vocabulary.isMaximum(name.text.text)
    }
    guard isNamed ?? true, !vocabulary.isTotal(label), !vocabulary.isMaximum(label),
      holdsPoints(row) || name.map({ names($0.text.text) }) ?? false
    else {
      leftOut.append((row.number, name?.text.text ?? label))
      return
    }
    guard let name else {
      problems.report(
        Problem(
          "row-nameless",
          "\(layout.grid.name(ofRow: row.number)) holds points but names no member; write its name",
          at: layout.place(of: row)))
      return
    }
    let member = problems.collect(try member(name))
    let stage = stageCell.flatMap { vocabulary.stage($0.text.text) }
    if let stageCell, stage == nil {
      let known = Stage.allCases.map(\.rawValue).joined(separator: ", ")
      problems.report(
        Problem(
          "unknown-stage",
          "'\(Excerpt.beginning(of: stageCell.text.text))' is no stage; there are \(known)",
          at: stageCell.text.place))
    }
    let own = stage ?? .agreed
    guard let member, isFirst(member, own, row, name, &problems) else { return }
    numbers.append(row.number)
    for (column, cell) in zip(row.columns, row.cells) {
      guard let meaning = columns.meaning(of: column) else { continue }
      take(cell, meaning, of: member.id, own, &problems)
    }
  }

  private func member(_ cell: Grid.Cell) throws(Problem) -> Province {
    if let flaw = cell.flaw { throw flaw }
    return try vocabulary.member(cell.text, byCode: layout.isByCode)
  }

  /// Whether no row above says the same of a member.
  private mutating func isFirst(
    _ member: Province, _ stage: Stage, _ row: Grid.Row, _ name: Grid.Cell,
    _ problems: inout Problems
  ) -> Bool {
    if let other = seen[member.id]?[stage] {
      problems.report(
        Problem(
          "duplicate-province",
          "'\(member.id)' has a second row; the first is \(layout.grid.name(ofRow: other))",
          at: name.text.place))
      return false
    }
    seen[member.id, default: [:]][stage] = row.number
    return true
  }

  private mutating func take(
    _ cell: Grid.Cell, _ meaning: Meaning, of member: Province.ID, _ own: Stage,
    _ problems: inout Problems
  ) {
    switch meaning {
    case .province, .stage, .leftOut: break
    case .points(let id, let stage):
      let points = CellPoints(cell, isPenalty: id == "penalty", vocabulary, &problems).text
      guard !points.isEmpty else { return }
      change(member, stage ?? own) { $0.points[id] = points }
    case .total(let stage):
      let points = CellPoints(cell, isPenalty: false, vocabulary, &problems).text
      change(member, stage ?? own) { $0.total = points }
    case .rank:
      let rank = CellRank(cell, &problems).text
      change(member, own) { $0.rank = rank }
    case .tier:
      let tier = vocabulary.tier(cell.text.text)
      if tier == nil {
        problems.report(
          Problem(
            "unknown-tier",
            "'\(Excerpt.beginning(of: cell.text.text))' is no tier of the year's summary",
            at: cell.text.place))
      }
      change(member, own) { $0.tier = tier ?? "" }
    case .note: change(member, own) { $0.note = cell.text.text }
    }
  }

  private mutating func change(
    _ member: Province.ID, _ stage: Stage, _ body: (inout MemberRow) -> Void
  ) {
    let position = positions[member]?[stage] ?? all.count
    if position == all.count {
      all.append(MemberRow(province: member, stage: stage))
      positions[member, default: [:]][stage] = position
    }
    body(&all[position])
  }

  private func names(_ text: String) -> Bool {
    vocabulary.namesProvince(text)
      || (layout.isByCode && vocabulary.member(code: text) != nil)
  }

  /// Whether a figure stands under points, a total or a rank.
  private func holdsPoints(_ row: Grid.Row) -> Bool {
    zip(row.columns, row.cells).contains { column, cell in
      switch columns.meaning(of: column) {
      case .points, .total, .rank: cell.text.text.utf8.contains { (0x30...0x39).contains($0) }
      default: false
      }
    }
  }
}
