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
