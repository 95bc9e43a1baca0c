import Emulation
import Formats
import Localization
import Spreadsheet

/// A table of published facts, from which each of its files is written, so that they cannot disagree.
struct DataTable: Sendable {
  /// What stands over a column.
  struct Head: Hashable, Sendable {
    /// The head itself, the same in every language, such as `points` or `note.vi`.
    let id: String
    /// The name, which says what the column means.
    let name: ColumnName
    /// The language of its texts, where it has its own.
    let language: Language?
    /// Whether the next column says how exact each number is.
    let isFigure: Bool

    /// The head of that next column.
    var precisionID: String { "\(id)-precision" }
  }

  /// What the table is.
  let dataset: Dataset
  /// The heads.
  let heads: [Head]
  /// The number of rows.
  let rowCount: Int
  /// The cells, row by row, as many in each row as there are heads.
  let cells: [TableCell]
  /// For each row the columns whose cell is that of the row above, each as a bit, of the first 64.
  let repeats: [UInt64]
  /// The texts and lists that cells have by number.
  let texts: TableTexts

  /// A table with a row for each subject.
  init<Subject>(
    _ dataset: Dataset, of subjects: [Subject], _ columns: [DataColumn<Subject>]
  ) {
    self.dataset = dataset
    heads = columns.map { $0.head(member: dataset.memberColumn) }
    rowCount = subjects.count
    var (cells, texts, repeats) = ([TableCell](), TableTexts(), [UInt64]())
    cells.reserveCapacity(subjects.count * columns.count)
    repeats.reserveCapacity(subjects.count)
    // Most texts are those of the row above.
    var above = [(text: String, number: UInt32)?](repeating: nil, count: columns.count)
    for subject in subjects {
      var same: UInt64 = 0
      for (index, column) in columns.enumerated() {
        let cell = column.cell(subject)
        let packed: TableCell
        if case .text(let text) = cell {
          if let known = above[index], known.text == text {
            packed = .text(known.number)
          } else {
            packed = TableCell(cell, &texts)
            if case .text(let number) = packed { above[index] = (text, number) }
          }
        } else {
          packed = TableCell(cell, &texts)
        }
        if !repeats.isEmpty, cells[cells.count - columns.count] == packed { same |= 1 << index }
        cells.append(packed)
      }
      repeats.append(same)
    }
    self.repeats = repeats
    self.cells = cells
    self.texts = texts
  }

  /// The table in a form; CSV for Excel with the decimal sign of the site's readers.
  ///
  /// - Parameter notes: what else is to be known of it, which CSV has no room for.
  func bytes(
    in format: DataFormat, hasDecimalComma: Bool, notes: @autoclosure () -> DataNotes
  ) -> [UInt8] {
    switch format {
    case .csv: CSVDialect.plain.bytes(of: self)
    case .excel: CSVDialect.excel(hasDecimalComma: hasDecimalComma).bytes(of: self)
    case .xlsx: workbook(notes()).xlsx()
    case .json: json(notes()).bytes(for: .file)
    }
  }

  /// The heads with a column beside each of figures, for forms that have only plain cells.
  var plainHeads: [String] {
    heads.flatMap { $0.isFigure ? [$0.id, $0.precisionID] : [$0.id] }
  }
}
