import Foundation
import Importing
import Input

/// Reports what the columns and rows of an imported sheet are read as.
struct ImportReport {
  /// All of it, for other programs.
  fileprivate struct Line: Encodable {
    struct Column: Encodable {
      let column, head, readAs: String
      let maximum: String?
      let first, last: String
    }

    struct Row: Encodable {
      let row, text: String
    }

    struct Change: Encodable {
      let of, what, old, new: String
    }

    let columns: [Column]
    let changes: [Change]
    let kept, keptColumns: [String]
    let leftOut: [Row]
    let tables: [String]
    let members: Int
    let missing: [String]
  }

  private struct CriteriaLine: Encodable {
    let criteria: Int
    let changes: [Line.Change]
  }

  /// The most columns and rows that are told.
  private static let most = 200
  private static let mostRows = 20
  private static let widest = 60
  private static let widestCell = 24

  private let sheet: ImportOutcome.Sheet
  private let changes: [SheetChange]

  init(_ outcome: ImportOutcome) {
    sheet = outcome.sheet
    changes = outcome.changes
  }

  /// Writes the columns as a table, then the rows; as JSON in one line.
  func tell(_ format: ProblemFormat) {
    switch sheet {
    case .scores(let scores): tell(scores, format)
    case .criteria(let criteria):
      guard format == .text else {
        let line = CriteriaLine(criteria: criteria.count, changes: changes.map(Line.Change.init))
        return Report.write(JSONLine.text(line), to: .standardOutput)
      }
      defer { tellChanges() }
      Report.write(.rowsOfCriteria(criteria.count), to: .standardOutput)
    }
  }

  private func tell(_ scores: ScoreImport, _ format: ProblemFormat) {
    guard format == .text else {
      let line = Line(
        columns: scores.mappings.map {
          .init(
            column: $0.column.english, head: $0.head, readAs: $0.meaning.english,
            maximum: $0.maximum, first: $0.first, last: $0.last)
        },
        changes: changes.map(Line.Change.init), kept: scores.kept,
        keptColumns: scores.keptFields.map(\.english),
        leftOut: scores.leftOut.map { .init(row: $0.row.english, text: $0.text.english) },
        tables: scores.tables.map(\.english),
        members: scores.memberCount, missing: scores.missing)
      Report.write(JSONLine.text(line), to: .standardOutput)
      return
    }
    let cells = scores.mappings.prefix(Self.most).map { mapping in
      [
        mapping.column[.chosen], mapping.head, mapping.meaning[.chosen], mapping.maximum ?? "",
        Self.cut(mapping.first, to: Self.widestCell), Self.cut(mapping.last, to: Self.widestCell),
      ]
    }
    Self.write(.importedColumns, cells)
    if scores.mappings.count > Self.most {
      Report.write(.more(scores.mappings.count - Self.most), to: .standardOutput)
    }
    for decision in scores.decisions.prefix(Self.most) {
      Report.write(decision[.chosen], to: .standardOutput)
    }
    Report.write(
      .members(
        count: scores.memberCount, missing: scores.missing, isOfSeveral: scores.isOfSeveral),
      to: .standardOutput)
    if !scores.keptFields.isEmpty {
      Report.write(.keptFields(scores.keptFields), to: .standardOutput)
    }
    if !scores.kept.isEmpty { Report.write(.kept(scores.kept), to: .standardOutput) }
    for row in scores.leftOut.prefix(Self.mostRows) {
      Report.write(
        .rowLeftOut(row: row.row[.chosen], text: Self.cut(row.text[.chosen])), to: .standardOutput)
    }
    if scores.leftOut.count > Self.mostRows {
      Report.write(.moreRowsLeftOut(scores.leftOut.count - Self.mostRows), to: .standardOutput)
    }
    tellChanges()
  }

  /// Lists what would be other than it is.
  private func tellChanges() {
    guard !changes.isEmpty else { return }
    let rows = changes.prefix(Self.most).map { change in
      [change.subject, change.what[.chosen], Self.cell(change.old), Self.cell(change.new)]
    }
    Self.write(.importedChanges, rows)
    if changes.count > Self.most {
      Report.write(.more(changes.count - Self.most), to: .standardOutput)
    }
  }

  private static func cell(_ text: String) -> String {
    text.isEmpty ? Notice.Table.nothing[.chosen] : cut(text)
  }

  /// Writes a table with as much room for each column as it needs.
  private static func write(_ kind: Notice.Table, _ rows: [[String]]) {
    let table = [kind.heads.map { $0[.chosen] }] + rows
    let last = (table.first?.count ?? 1) - 1
    let widths = (0..<last).map { column in table.map { $0[column].count }.max() ?? 0 }
    for row in table {
      let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      let line = (padded + row[last...]).joined(separator: "  ")
      Report.write(String(line.reversed().drop { $0 == " " }.reversed()), to: .standardOutput)
    }
  }

  private static func cut(_ text: String, to widest: Int = widest) -> String {
    text.count > widest ? "\(text.prefix(widest - 1))…" : text
  }
}

extension ImportReport.Line.Change {
  fileprivate init(_ change: SheetChange) {
    self.init(of: change.subject, what: change.what.english, old: change.old, new: change.new)
  }
}
