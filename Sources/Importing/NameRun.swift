import Emulation

/// Names of members one below the other in a column of a sheet.
struct NameRun {
  /// The number of the column.
  let column: Int
  /// The rows with a name, from top to bottom.
  private(set) var rows: [Int]
  /// The members that each of them may mean.
  let members: [Int: [Member.ID]]

  init(column: Int, _ names: [(row: Int, members: [Member.ID])]) {
    self.column = column
    rows = names.map(\.row)
    members = Dictionary(names.map { ($0.row, $0.members) }) { first, _ in first }
  }

  /// The first and the last row.
  var reach: ClosedRange<Int> { (rows.first ?? 0)...(rows.last ?? 0) }

  /// How many members it names.
  var count: Int { Set(rows.compactMap { members[$0]?.first }).count }

  /// The run without names above and below the table: a letterhead, a signature.
  ///
  /// - Parameter isFilled: whether a row holds figures.
  func trimmed(_ isFilled: (Int) -> Bool) -> NameRun? {
    guard var first = rows.firstIndex(where: isFilled),
      let last = rows.lastIndex(where: isFilled)
    else { return nil }
    while first > 0, rows[first - 1] == rows[first] - 1 { first -= 1 }
    var run = self
    var end = last
    while end + 1 < rows.count, rows[end + 1] == rows[end] + 1 { end += 1 }
    run.rows = Array(rows[first...end])
    return run
  }

  /// The run cut into those between rows that begin another table.
  func split(where isHead: (Int) -> Bool) -> [NameRun] {
    var parts: [[Int]] = []
    for row in rows {
      if let last = parts.last?.last, !(last + 1..<row).contains(where: isHead) {
        parts[parts.count - 1].append(row)
      } else {
        parts.append([row])
      }
    }
    return parts.map { rows in
      var run = self
      run.rows = rows
      return run
    }
  }

  /// Whether it names the same member as another wherever either names one.
  func agrees(with other: NameRun) -> Bool {
    rows.allSatisfy { row in
      guard let one = members[row], let two = other.members[row] else { return false }
      return !Set(one).isDisjoint(with: two)
    }
  }
}
