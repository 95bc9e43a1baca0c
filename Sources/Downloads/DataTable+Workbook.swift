import Emulation
import Formats
import Localization
import Spreadsheet

extension DataTable {
  /// The table on the first sheet, and a sheet of notes for each language.
  func workbook(_ notes: DataNotes) -> Workbook {
    let sheet = Workbook.Sheet(sheetName(notes), sheetCells, hasFilter: true)
    return Workbook([sheet] + notes.languages.map { noteSheet(notes, $0) })
  }

  /// The name of the sheet: in a Vietnamese site what people call the table, else what its file is called.
  private func sheetName(_ notes: DataNotes) -> String {
    guard let language = notes.languages.first, language == .vietnamese else { return dataset.name }
    let word = dataset.kind == .members ? TextKey.members : dataset.kind.word
    return notes.label(word)?[language] ?? dataset.name
  }

  private var sheetCells: SheetCells {
    var pool = texts.pool
    let heads = plainHeads.map { SheetCells.Cell.text(UInt32(pool.number(of: $0))) }
    var cells = SheetCells(pool)
    cells.reserve(rows: rowCount + 1, cells: (rowCount + 1) * heads.count)
    for head in heads { cells.add(head) }
    cells.endRow()
    let (width, plainWidth) = (self.heads.count, heads.count)
    for row in 0..<rowCount {
      for column in 0..<width {
        if column < 64, repeats[row] >> UInt64(column) & 1 == 1 {
          cells.add(cellBefore: plainWidth)
          if self.heads[column].isFigure { cells.add(cellBefore: plainWidth) }
          continue
        }
        let cell = self.cells[row * width + column]
        cells.add(sheetCell(cell))
        guard self.heads[column].isFigure else { continue }
        if case .figure(_, _, let precision) = cell {
          cells.add(.text(UInt32(precision)))
        } else {
          cells.add(.empty)
        }
      }
      cells.endRow()
    }
    return cells
  }

  /// The cell as a spreadsheet has it.
  private func sheetCell(_ cell: TableCell) -> SheetCells.Cell {
    switch cell {
    case .empty: return .empty
    case .text(let number): return .text(number)
    case .flag(let isTrue): return .text(TableTexts.number(of: isTrue))
    case .whole(let number): return .number(ExactNumber(number))
    case .decimal(let value, let decimals), .figure(let value, let decimals, _):
      return .number(ExactNumber(tenThousandths: value, decimals: Int(decimals)))
    case .ids(let number):
      let list = texts.lists[Int(number)]
      return list.ids.isEmpty ? .empty : .text(list.joined)
    }
  }

  private func noteSheet(_ notes: DataNotes, _ language: Language) -> Workbook.Sheet {
    func label(_ word: TextKey) -> Workbook.Cell { .text(notes.label(word)?[language] ?? "") }
    var rows: [[Workbook.Cell]] = [[.text(notes.title?[language] ?? "")]]
    for note in notes.all {
      switch note.content {
      case .cell(let cell): rows.append([label(note.label), cell.workbookCell])
      case .text(let text):
        if let text = text[language] { rows.append([label(note.label), .text(text)]) }
      case .list(let texts):
        for (index, text) in texts.compactMap({ $0[language] }).enumerated() {
          rows.append([index == 0 ? label(note.label) : .empty, .text(text)])
        }
      }
    }
    rows += [[], [label(.dataColumns)]]
    rows += notes.meanings(of: self).map { [.text($0.id), .text($0.meaning?[language] ?? "")] }
    return Workbook.Sheet(
      notes.label(.dataNotes)?[language] ?? "", rows: rows, columnWidths: [24, 80])
  }
}

extension DataCell {
  /// The cell as a spreadsheet has it, of those that notes have.
  fileprivate var workbookCell: Workbook.Cell {
    switch self {
    case .text(let text): .text(text)
    case .whole(let number): .number(ExactNumber(number))
    case .decimal(let points), .figure(let points, _), .reported(let points):
      .number(ExactNumber(tenThousandths: points.tenThousandths, decimals: points.decimals))
    case .empty, .flag, .ids: .empty
    }
  }
}
