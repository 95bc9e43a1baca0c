import Emulation
import Input

/// The column or the row of a sheet that names the most members.
struct MemberLines {
  /// Whether it is a row.
  let isTurned: Bool
  /// The number of the column or row.
  let position: Int
  /// Whether the members are named by their GSO codes.
  let isByCode: Bool
  private let first: Int

  /// Looks for names, and where there are none for codes; nil where there are none either.
  init?(_ grid: Grid, _ vocabulary: SheetVocabulary) {
    var known: [String: Bool] = [:]
    let byName = Counts(grid) { text in
      if let isKnown = known[text] { return isKnown }
      let hasLetters = text.unicodeScalars.contains { $0.properties.isAlphabetic }
      let isKnown = hasLetters && vocabulary.namesProvince(text)
      known[text] = isKnown
      return isKnown
    }
    if let best = byName.best {
      (isTurned, position, first, isByCode) = (best.isRow, best.position, best.first, false)
      return
    }
    let byCode = Counts(grid) { text in
      text.utf8.count > 1 && vocabulary.member(code: text) != nil
    }
    guard let best = byCode.best, best.count > 1 else { return nil }
    (isTurned, position, first, isByCode) = (best.isRow, best.position, best.first, true)
  }

  /// The number of the first row with a member, in the sheet turned so that members stand in rows.
  func firstRow(of grid: Grid) -> Int { first }

  /// How many members each column and each row names.
  private struct Counts {
    private struct Line {
      var names: Set<String> = []
      var first = Int.max
    }

    private var columns: [Int: Line] = [:]
    private var rows: [Int: Line] = [:]

    init(_ grid: Grid, isMember: (String) -> Bool) {
      for row in grid.rows {
        for (column, cell) in zip(row.columns, row.cells) where isMember(cell.text.text) {
          columns[column, default: Line()].names.insert(cell.text.text)
          columns[column, default: Line()].first = min(columns[column]?.first ?? .max, row.number)
          rows[row.number, default: Line()].names.insert(cell.text.text)
          rows[row.number, default: Line()].first = min(rows[row.number]?.first ?? .max, column)
        }
      }
    }

    /// The line with the most names; of as many, a column before a row, and the first.
    var best: (isRow: Bool, position: Int, count: Int, first: Int)? {
      func best(of lines: [Int: Line]) -> (key: Int, value: Line)? {
        lines.max { ($0.value.names.count, -$0.key) < ($1.value.names.count, -$1.key) }
      }
      guard let column = best(of: columns), let row = best(of: rows) else { return nil }
      if row.value.names.count > column.value.names.count {
        return (true, row.key, row.value.names.count, row.value.first)
      }
      return (false, column.key, column.value.names.count, column.value.first)
    }
  }
}
