import Emulation
import Localization
import Spreadsheet

extension DataTable {
  /// The table on the first sheet, and a sheet of notes for each language.
  func workbook(_ notes: DataNotes) -> Workbook {
    let sheet = Workbook.Sheet(
      dataset.name,
      rows: [plainHeads.map { .text($0) }] + plainRows.map { row in row.map(\.workbookCell) },
      hasFilter: true)
    return Workbook([sheet] + notes.languages.map { noteSheet(notes, $0) })
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
  /// The cell as a spreadsheet has it, of those that stand in plain rows or notes.
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
