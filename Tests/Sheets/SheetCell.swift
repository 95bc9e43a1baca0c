/// A cell of a made-up sheet.
public enum SheetCell: Sendable {
  case blank
  case text(String)
  /// A number as the file spells it, and its format.
  case number(String, format: String)
  /// A formula with the number that the file stores for it.
  case formula(String, stored: String)
  /// A cell that is merged into the one to its left.
  case left
  /// A cell that is merged into the one above it.
  case up

  /// Whether the cell shows nothing of its own.
  var isBlank: Bool {
    switch self {
    case .blank, .left, .up: true
    case .text, .number, .formula: false
    }
  }

  /// What CSV has in its place.
  var plain: String {
    switch self {
    case .blank, .left, .up: ""
    case .text(let text): text
    case .number(let number, _), .formula(_, let number): Self.rounded(number)
    }
  }

  /// The number with at most four decimals, as CSV shows it where a workbook has noise.
  private static func rounded(_ number: String) -> String {
    guard number.count > 12, let value = Double(number) else {
      return number.replacing(".", with: ",")
    }
    return MadeUpYear.text(Int((value * 10_000).rounded())).replacing(".", with: ",")
  }
}

/// A made-up sheet with its name.
public struct SheetPage: Sendable {
  let name: String
  var rows: [[SheetCell]]

  /// The merged ranges as rows and columns from 0: the first row and column, then the last.
  var merged: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] {
    func isLeft(_ row: Int, _ column: Int) -> Bool {
      guard rows.indices.contains(row), rows[row].indices.contains(column) else { return false }
      if case .left = rows[row][column] { return true }
      return false
    }
    func isUp(_ row: Int, _ column: Int) -> Bool {
      guard rows.indices.contains(row), rows[row].indices.contains(column) else { return false }
      if case .up = rows[row][column] { return true }
      return false
    }
    var found: [(rows: ClosedRange<Int>, columns: ClosedRange<Int>)] = []
    for (row, cells) in rows.enumerated() {
      for column in cells.indices where !isLeft(row, column) && !isUp(row, column) {
        var (last, bottom) = (column, row)
        while isLeft(row, last + 1) { last += 1 }
        while isUp(bottom + 1, column) { bottom += 1 }
        if last > column || bottom > row { found.append((row...bottom, column...last)) }
      }
    }
    return found
  }

  /// The sheet as delimited text.
  func text(separator: String) -> String {
    rows.map { row in
      row.map { cell in
        let text = cell.plain
        let needsQuotes = text.contains { "\"\n".contains($0) } || text.contains(separator)
        return needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
      }.joined(separator: separator) + "\r\n"
    }.joined()
  }
}
