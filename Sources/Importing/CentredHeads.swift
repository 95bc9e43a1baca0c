import Emulation
import Input

/// Heads over several columns that are not merged, but set in the middle of these.
///
/// Where the heads below repeat, as those of the criteria do below each stage, the repetition says what
/// each is over.
struct CentredHeads {
  /// The column of the head over another, by row and column.
  private var columns: [Int: [Int: Int]] = [:]
  /// Stages of which it is open where the columns below them begin, with the columns left of them.
  private(set) var open: [(cell: Grid.Cell, columns: Set<Int>)] = []

  /// No heads.
  init() {}

  /// - Parameter isMerged: whether a cell in a row and column is merged with others.
  init(_ heads: [Grid.Row], after names: Int, isMerged: (Grid.Row, Int) -> Bool) {
    for (index, row) in heads.enumerated().dropLast() {
      let all = row.columns.filter { $0 > names }
      if all.count == 1, let only = all.first, !isMerged(row, only),
        cover(row, only, heads[(index + 1)...], after: names)
      {
        continue
      }
      let lower = heads[index + 1]
      let below = lower.columns.filter { $0 > names }
      let own = all.filter { lower[$0] != nil }
      guard let firstOwn = own.first, let firstBelow = below.first,
        !own.contains(where: { isMerged(row, $0) })
      else { continue }
      let texts = below.map { lower[$0]?.text.text ?? "" }
      let size = below.count / own.count
      let isRepeated =
        own.count > 1 && own.count * size == below.count
        && texts.indices.allSatisfy { texts[$0] == texts[$0 % size] }
      let isWithin = own.enumerated().allSatisfy { position, column in
        let part = below[(position * size)..<min(below.count, (position + 1) * size)]
        return part.contains(column)
      }
      if isRepeated, isWithin {
        for (position, column) in below.enumerated() {
          columns[row.number, default: [:]][column] = own[position / size]
        }
      } else if firstBelow < firstOwn, let cell = row[firstOwn], Head(cell.text.text).stage != nil {
        open.append((cell, Set(below.prefix { $0 < firstOwn })))
      }
    }
  }

  /// Takes the only head of a row for that of all columns with heads below it.
  ///
  /// Not where it may be of some of them: a stage above others, a group with its maximum, a bonus. False
  /// also where there are none left of it.
  private mutating func cover(
    _ row: Grid.Row, _ column: Int, _ lower: ArraySlice<Grid.Row>, after names: Int
  ) -> Bool {
    let below = Set(lower.flatMap(\.columns)).filter { $0 > names }
    guard let head = row[column].map({ Head($0.text.text) }), head.maximum == nil, !head.isExtra
    else { return false }
    let namesStage = lower.contains { $0.cells.contains { Head($0.text.text).stage != nil } }
    guard let first = below.min(), first < column, head.stage == nil || !namesStage else {
      return false
    }
    for other in below { columns[row.number, default: [:]][other] = column }
    return true
  }

  /// The cell of the head over a column; nil where there is none of this kind.
  func cell(_ row: Grid.Row, _ column: Int) -> Grid.Cell? {
    columns[row.number]?[column].flatMap { row[$0] }
  }
}
