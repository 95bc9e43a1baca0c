import Emulation
import Input

/// What columns say of one another, and what empty ones would say.
extension SheetColumns.Reader {
  /// Notes what the columns that hold something say of the others.
  mutating func note(_ columns: [ReadColumn]) {
    datedKeys = Set(
      columns.filter { MappedColumns.years(in: $0.shown).contains(year.year) }.map {
        MappedColumns.key($0.shown)
      })
    stageColumn =
      layout.form != nil
      ? nil : columns.first { saysStages($0) && $0.number != layout.members }?.number
  }

  private func saysStages(_ column: ReadColumn) -> Bool {
    if let use = mapped[column]?.use { return use == .stage }
    return switch column.said {
    case .word(.stage): true
    case .word(.criterion), .nothing: holdsStages(column)
    default: false
    }
  }

  /// What an empty column would be read as; nothing of it is reported.
  func meaning(ofBlank column: ReadColumn) -> Meaning {
    if column.said == .word(.tier) { return .tier }
    var trial = self
    var ignored = Problems()
    return trial.meaning(of: column, isFilled: true, &ignored)
  }

  /// The code of the language of remarks: that of `note.vi`, or beside such a column the one that is left.
  func noteCode(_ column: ReadColumn) -> String {
    let codes = vocabulary.languages.map(\.code)
    func code(_ head: String) -> String? { codes.first { head == "note.\($0)" } }
    if let own = code(column.ownName) { return own }
    let taken = Set(layout.heads.flatMap(\.cells).compactMap { code($0.text.text) })
    return taken.isEmpty ? "" : codes.first { !taken.contains($0) } ?? ""
  }

  func holdsStages(_ column: ReadColumn) -> Bool {
    let cells = layout.cells(in: column.number)
    return !cells.isEmpty && cells.allSatisfy { vocabulary.stage($0.text.text) != nil }
  }
}

extension SheetColumns {
  /// Whether a figure is under a penalty, also one in parentheses.
  func holdsPenalty(_ row: Grid.Row) -> Bool {
    zip(row.columns, row.cells).contains { column, cell in
      cell.mayBePoints && meaning(of: column)?.field == .points("penalty")
    }
  }

  /// Whether a figure stands under points, a total or a rank.
  func holdsPoints(_ row: Grid.Row) -> Bool {
    zip(row.columns, row.cells).contains { column, cell in
      switch meaning(of: column)?.field {
      case .points, .total, .rank: cell.isFigure
      case .tier, .note, nil: false
      }
    }
  }
}

/// Columns that hold no points of the year, or of which it is not known what they hold.
extension SheetColumns.Reader {
  /// A column that says the year of each row.
  mutating func years(
    _ name: String, _ column: ReadColumn, _ problems: inout Problems
  ) -> Meaning {
    let cells = layout.cells(in: column.number)
    let years = cells.map { Int($0.text.text) }
    guard years.allSatisfy({ $0.map { (1900...2100).contains($0) } ?? false }) else {
      return points(name, column, &problems)
    }
    if let other = zip(years, cells).first(where: { $0.0 != vocabulary.year }) {
      problems.report(
        ImportProblem.rowOfOtherYear(other.1.text.text, other.1.address, year: vocabulary.year)
          .at(other.1.text.place))
    }
    return .leftOut(Bilingual("the year", vi: "năm"))
  }

  /// What is of another year: the total of this one must not follow from what is left.
  mutating func ofYear(_ year: Int, _ column: ReadColumn) -> Meaning {
    if !self.year.isMissing, !self.year.hasOwn(like: column), holdsFigures(column) {
      unread.append(
        UnreadColumn(
          column: column, name: others.name(of: column, in: layout.grid),
          head: .ofYear(year, column.shown, year: self.year.year)))
    }
    return .leftOut(Bilingual("of the year \(year)", vi: "của năm \(year)"))
  }

  /// What is of the year before, a plan, a rank of one criterion: no points, of which the total must not
  /// follow from what is left.
  mutating func aside(_ kind: HeadAside, _ column: ReadColumn) -> Meaning {
    if !year.hasOwn(like: column), holdsFigures(column) {
      unread.append(
        UnreadColumn(
          column: column, name: others.name(of: column, in: layout.grid),
          head: .aside(kind, column.shown)))
    }
    return .leftOut(kind.what)
  }

  /// A column without a head: stages, words, or figures of unknown meaning.
  mutating func headless(_ column: ReadColumn, _ problems: inout Problems) -> Meaning {
    if holdsStages(column) { return .stage }
    let line = layout.grid.line(ofColumn: column.number)
    guard !holdsFigures(column) else {
      return stranger(column, .missing(line), named: line.name)
    }
    problems.report(
      ImportProblem.columnWithoutHead(line).at(column.place))
    return .leftOut(Bilingual("no head", vi: "không có tên cột"))
  }

  /// What is not understood: figures are noted, words are not.
  mutating func stranger(
    _ column: ReadColumn, _ head: ImportProblem.UnreadHead, named name: String? = nil
  ) -> Meaning {
    if holdsFigures(column) {
      unread.append(
        UnreadColumn(
          column: column, name: name ?? others.name(of: column, in: layout.grid), head: head))
    }
    return .leftOut(
      column.heads.isEmpty
        ? Bilingual("no head", vi: "không có tên cột")
        : Bilingual("unknown head", vi: "không hiểu tên cột"))
  }

  private func holdsFigures(_ column: ReadColumn) -> Bool {
    layout.cells(in: column.number).contains(where: \.mayBePoints)
  }
}
