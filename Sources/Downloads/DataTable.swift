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
  /// The texts and lists that cells have by number.
  let texts: TableTexts

  /// A table with a row for each subject.
  init<Subject>(
    _ dataset: Dataset, of subjects: [Subject], _ columns: [DataColumn<Subject>]
  ) {
    self.dataset = dataset
    heads = columns.map { $0.head(member: dataset.memberColumn) }
    rowCount = subjects.count
    var (cells, texts) = ([TableCell](), TableTexts())
    cells.reserveCapacity(subjects.count * columns.count)
    // Most texts are those of the row above.
    var above = [(text: String, number: UInt32)?](repeating: nil, count: columns.count)
    for subject in subjects {
      for (index, column) in columns.enumerated() {
        let cell = column.cell(subject)
        if case .text(let text) = cell, let known = above[index], known.text == text {
          cells.append(.text(known.number))
          continue
        }
        let packed = TableCell(cell, &texts)
        cells.append(packed)
        if case .text(let text) = cell, case .text(let number) = packed {
          above[index] = (text, number)
        }
      }
    }
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
