import Input

/// The place of a member on a map of tiles, which shows how members lie to each other without any borders.
public struct MapTile: Hashable, Sendable {
  /// The columns that a map can have, from the west.
  static let columns = 1...12
  /// The rows that a map can have, from the north.
  static let rows = 1...40

  /// The column, from 1.
  public let column: Int
  /// The row, from 1.
  public let row: Int

  /// A place by its column and row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The tile under `map`, a list of column and row; nil where there is none or it is none.
  init?(in fields: Fields, _ problems: inout Problems) {
    guard let field = fields["map"] else { return nil }
    let errors = problems.errorCount
    let texts = fields.readList("map", &problems) { $0 }
    guard problems.errorCount == errors else { return nil }
    guard texts.count == 2, let column = Self.number(texts[0], in: Self.columns),
      let row = Self.number(texts[1], in: Self.rows)
    else {
      problems.report(
        EmulationProblem.notAMapTile(texts.map(\.text), columns: Self.columns, rows: Self.rows)
          .at(field.place))
      return nil
    }
    (self.column, self.row) = (column, row)
  }

  private static func number(_ text: LocatedText, in range: ClosedRange<Int>) -> Int? {
    Int(text.text).flatMap { range.contains($0) && String($0) == text.text ? $0 : nil }
  }
}

extension Members {
  /// Reports members that lie where another does in the same years, and those that a map would lack.
  static func reportMap(_ all: [Member], to problems: inout Problems) {
    guard let first = all.first(where: { $0.tile != nil }) else { return }
    for (index, member) in all.enumerated() {
      guard let tile = member.tile else {
        // One that is written but wrong is reported already.
        if member.tilePlace == nil {
          problems.report(
            EmulationProblem.noMapTile(member.id, other: first.id).at(member.place))
        }
        continue
      }
      if let other = all[..<index].first(where: { $0.tile == tile && $0.isMember(with: member) }) {
        problems.report(
          EmulationProblem.mapTileTaken([tile.column, tile.row], by: other.id)
            .at(member.tilePlace ?? member.place))
      }
    }
  }
}

extension Member {
  /// Whether there is a year in which both existed.
  fileprivate func isMember(with other: Member) -> Bool {
    let starts = [self, other].map { $0.names[0].period.from?.year ?? .min }
    let ends = [self, other].map { member in
      member.merger.map { $0.day.month == 1 && $0.day.day == 1 ? $0.day.year - 1 : $0.day.year }
        ?? .max
    }
    return max(starts[0], starts[1]) <= min(ends[0], ends[1])
  }
}
