import Emulation
import Input
import Spreadsheet

/// What the tables of a sheet say together, member by member.
struct JoinedRows {
  /// The rows in the order of the tables.
  private(set) var all: [MemberRow] = []
  private var positions: [Member.ID: [Stage: Int]] = [:]
  private var tables: [Member.ID: [Stage: [MemberRow.Field: Int]]] = [:]
  /// Whether two tables that differ are reported.
  private(set) var isReported = false

  /// Adds the rows of a table, whose number counts from 1.
  ///
  /// Reports `tables-differ`, once, where two tables give a member another figure of the same kind.
  mutating func add(_ rows: [MemberRow], ofTable table: Int, to problems: inout Problems) {
    for row in rows {
      guard let position = positions[row.member]?[row.stage] else {
        positions[row.member, default: [:]][row.stage] = all.count
        tables[row.member, default: [:]][row.stage] = row.values.mapValues { _ in table }
        all.append(row)
        continue
      }
      for (field, value) in row.values.sorted(by: Self.isBefore) {
        guard let known = all[position].values[field] else {
          all[position].values[field] = value
          tables[row.member]?[row.stage]?[field] = table
          continue
        }
        if field.isNote, known.text != value.text {
          all[position].values[field] = MemberRow.Value(
            text: "\(known.text); \(value.text)", cell: known.cell)
        } else if known.text != value.text,
          Points(known.text) != Points(value.text) || field == .tier
        {
          let other = tables[row.member]?[row.stage]?[field] ?? 1
          report(field, row, known, value, other, table, &problems)
        }
      }
    }
  }

  /// The rows with each rank, tier and note that no stage is named for in the row of the result.
  ///
  /// Where there are points of a review and none that are agreed, the result is that of the last review.
  /// Ranks beside self-scores alone stay those of a result without points.
  var settled: [MemberRow] {
    let stages = Set(all.filter(\.hasPoints).map(\.stage))
    guard let result = stages.max(), result != .agreed, result != .own else { return all }
    var settled = all.filter { $0.stage != .agreed }
    for agreed in all where agreed.stage == .agreed {
      let position = settled.firstIndex { $0.member == agreed.member && $0.stage == result }
      if position == nil {
        settled.append(MemberRow(member: agreed.member, stage: result, name: agreed.name))
      }
      settled[position ?? settled.count - 1].values.merge(agreed.values) { own, _ in own }
    }
    return settled
  }

  private static func isBefore(
    _ one: (MemberRow.Field, MemberRow.Value), _ other: (MemberRow.Field, MemberRow.Value)
  ) -> Bool {
    let (one, other) = (one.1.cell.address, other.1.cell.address)
    return (one.row, one.column) < (other.row, other.column)
  }

  private mutating func report(
    _ field: MemberRow.Field, _ row: MemberRow, _ known: MemberRow.Value, _ value: MemberRow.Value,
    _ other: Int, _ table: Int, _ problems: inout Problems
  ) {
    guard !isReported else { return }
    isReported = true
    problems.report(
      ImportProblem.tablesDiffer(
        field, member: row.member, Self.figure(known, other), other: Self.figure(value, table)
      )
      .at(value.cell.text.place))
  }

  private static func figure(_ value: MemberRow.Value, _ table: Int) -> ImportProblem.TableFigure {
    .init(table: table, cell: .init(text: value.text, address: value.cell.address))
  }
}
