import Foundation
import Importing
import Input

/// Reports what the columns and rows of an imported sheet are read as.
struct ImportReport {
  /// All of it, for other programs.
  private struct Line: Encodable {
    struct Column: Encodable {
      let column, head, readAs: String
    }

    struct Row: Encodable {
      let row, text: String
    }

    let columns: [Column]
    let leftOut: [Row]
    let tables: [String]
    let members: Int
    let missing: [String]
  }

  /// The most columns and rows that are told.
  private static let most = 200
  private static let mostRows = 20
  private static let widest = 60

  private let sheet: ImportOutcome.Sheet

  init(_ outcome: ImportOutcome) {
    sheet = outcome.sheet
  }

  /// Writes the columns as a table, then the rows; as JSON in one line.
  func tell(_ format: ProblemFormat) {
    switch sheet {
    case .scores(let scores): Self.tell(scores, format)
    case .criteria(let criteria):
      guard format == .text else {
        return Report.write(JSONLine.text(["criteria": criteria.count]), to: .standardOutput)
      }
      Report.write(.rowsOfCriteria(criteria.count), to: .standardOutput)
    }
  }

  private static func tell(_ scores: ScoreImport, _ format: ProblemFormat) {
    guard format == .text else {
      let line = Line(
        columns: scores.mappings.map {
          .init(column: $0.column.english, head: $0.head, readAs: $0.meaning.english)
        },
        leftOut: scores.leftOut.map { .init(row: $0.row.english, text: $0.text.english) },
        tables: scores.tables,
        members: scores.memberCount, missing: scores.missing)
      Report.write(JSONLine.text(line), to: .standardOutput)
      return
    }
    let cells = scores.mappings.prefix(Self.most).map { mapping in
      [mapping.column[.chosen], Self.cut(mapping.head), mapping.meaning[.chosen]]
    }
    let heads = Notice.importHeads.text[.chosen].split(separator: "\t").map(String.init)
    let table = [heads] + cells
    let widths = (0..<2).map { column in table.map { $0[column].count }.max() ?? 0 }
    for row in table {
      let padded = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      Report.write((padded + row[2...]).joined(separator: "  "), to: .standardOutput)
    }
    if scores.mappings.count > Self.most {
      Report.write(.more(scores.mappings.count - Self.most), to: .standardOutput)
    }
    for decision in scores.decisions.prefix(Self.most) {
      Report.write(decision, to: .standardOutput)
    }
    Report.write(
      .members(count: scores.memberCount, missing: scores.missing), to: .standardOutput)
    for row in scores.leftOut.prefix(Self.mostRows) {
      Report.write(
        .rowLeftOut(row: row.row[.chosen], text: Self.cut(row.text[.chosen])), to: .standardOutput)
    }
    if scores.leftOut.count > Self.mostRows {
      Report.write(.moreRowsLeftOut(scores.leftOut.count - Self.mostRows), to: .standardOutput)
    }
  }

  private static func cut(_ text: String) -> String {
    text.count > widest ? "\(text.prefix(widest - 1))…" : text
  }
}
