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
  /// The cells, as many in each row as there are heads.
  let rows: [[DataCell]]

  /// A table with a row for each subject.
  init<Subject>(
    _ dataset: Dataset, of subjects: [Subject], _ columns: [DataColumn<Subject>]
  ) {
    self.dataset = dataset
    heads = columns.map { $0.head(member: dataset.memberColumn) }
    rows = subjects.map { subject in columns.map { $0.cell(subject) } }
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

  /// The rows as `plainHeads` has them: texts, whole numbers, exact numbers and gaps.
  var plainRows: some Sequence<[DataCell]> {
    rows.lazy.map { row in
      zip(heads, row).flatMap { head, cell -> [DataCell] in
        switch cell {
        case .figure(let points, let precision): [.decimal(points), .text(precision.id)]
        case .reported(let points): [.decimal(points), .text(DataCell.reportedID)]
        case .flag(let isTrue): [.text(isTrue ? "true" : "false")]
        case .ids(let ids): [ids.isEmpty ? .empty : .text(ids.joined(separator: " "))]
        default: head.isFigure ? [cell, .empty] : [cell]
        }
      }
    }
  }
}
