import Emulation
import Input
import Spreadsheet

/// The rows of a table above its first member: heads, maxima, numbers of columns.
struct Top {
  /// The rows that hold heads, from top to bottom.
  private(set) var heads: [Grid.Row] = []
  /// The row of maxima.
  private(set) var maxima: Grid.Row?
  /// The row that numbers the criteria.
  private(set) var numbers: Grid.Row?
  /// The number of the first row below the heads: of a member, known or not.
  private(set) var firstRow: Int
  /// The number of the first of all these rows.
  private(set) var start: Int

  private let grid: Grid
  private let members: Int
  private let spans: [CellAddress: CellAddress]
  private let vocabulary: SheetVocabulary

  /// What a row above the first member is.
  private enum Kind {
    case heads, maxima, numbers, unneeded, stranger, title, foot
  }

  init(
    _ grid: Grid, members: Int, first: Int, _ spans: [CellAddress: CellAddress],
    _ vocabulary: SheetVocabulary
  ) {
    (self.grid, self.members, self.spans) = (grid, members, spans)
    self.vocabulary = vocabulary
    firstRow = first
    start = first
    var next = first
    let goesOn = (grid[first]?.columns.last ?? 0) > members
    for row in grid.rows.reversed() where row.number < first {
      guard heads.isEmpty || (isNext(row, above: next) && heads.count < SheetLayout.mostHeadRows)
      else { break }
      switch kind(of: row, goesOn: goesOn) {
      case .maxima: maxima = row
      case .numbers: numbers = row
      case .unneeded: break
      case .stranger: firstRow = row.number
      case .heads: heads.insert(row, at: 0)
      case .title where heads.isEmpty: continue
      case .title, .foot: return
      }
      next = row.number
      start = next
    }
  }

  private func kind(of row: Grid.Row, goesOn: Bool) -> Kind {
    let label = SheetLayout.cell(grid, row, members, spans)?.text.text ?? ""
    let word = Head(label).word
    if word == .maximum || (grid.isTurned && word == .total)
      || vocabulary.isMaximum(row.cells.first?.text.text ?? "") || vocabulary.isMaximum(label)
    {
      return .maxima
    }
    if grid.isTurned, word == .number { return .numbers }
    if Self.numbersColumns(row) || vocabulary.areSame(label, "đơn vị tính")
      || vocabulary.areSame(label, "ĐVT")
    {
      return .unneeded
    }
    if maxima == nil, holdsMaximaAlone(row) { return .maxima }
    let hasFigures = zip(row.columns, row.cells).contains { $0 > members && $1.isFigure }
    let sumsUp = !grid.isTurned && (word == .total || vocabulary.isTotal(label))
    if hasFigures, word == nil || sumsUp {
      guard heads.isEmpty else { return .foot }
      if sumsUp { return .unneeded }
      if row[members] != nil { return .stranger }
    }
    if isTitle(row, goesOn: goesOn) || isAboveNames(row) || Signature.isIn(row) { return .title }
    // Where criteria are in rows, explanations may be between their names and the points.
    return grid.isTurned && word == nil && !label.isEmpty && namesCriteria(above: row)
      ? .unneeded : .heads
  }

  /// Whether a row is the next above another: without one between them, or merged over those between.
  private func isNext(_ row: Grid.Row, above next: Int) -> Bool {
    if next - row.number == 1 { return true }
    if grid.merged.contains(where: { range in
      range.rows.contains(row.number) && range.rows.upperBound >= next - 1
    }) {
      return true
    }
    // As delimited text has it, where heads were merged over two rows.
    guard next - row.number == 2, let label = row[members], grid[next]?[members] == nil else {
      return false
    }
    return Head(label.text.text).word == .member
  }

  /// Whether a row without a name holds nothing but maxima: `(200)`, `200đ`, `200`.
  private func holdsMaximaAlone(_ row: Grid.Row) -> Bool {
    guard row[members] == nil, row.cells.count > 1 || heads.isEmpty else { return false }
    let cells = zip(row.columns, row.cells).filter { $0.0 > members }.map(\.1)
    let isYear = cells.allSatisfy { cell in
      Int(cell.text.text).map { (1900...2100).contains($0) } ?? false
    }
    return !cells.isEmpty && cells.count == row.cells.count && !isYear
      && cells.allSatisfy { HeadMaximum(cell: $0.text.text) != nil }
  }

  /// Whether a row has something over the head of the names or of what is left of them, which belongs
  /// to no group.
  private func isAboveNames(_ row: Grid.Row) -> Bool {
    !grid.isTurned
      && row.columns.contains { column in
        column <= members && heads.contains { $0[column] != nil }
      }
  }

  /// Whether a row further up is headed as the names of criteria.
  private func namesCriteria(above row: Grid.Row) -> Bool {
    grid.rows.contains { other in
      other.number < row.number
        && other[members].map { Head($0.text.text).word == .criterion } ?? false
    }
  }

  /// Whether a row has nothing over points, which follow the members where the row of one `goesOn`: a
  /// title, or a heading among the members.
  private func isTitle(_ row: Grid.Row, goesOn: Bool) -> Bool {
    (row.columns.last ?? 0) <= members && (goesOn || row.cells.count == 1)
  }

  /// Whether a row numbers the columns: `(1)`, `(2)`, `(3)=(1)+(2)`, with letters before.
  private static func numbersColumns(_ row: Grid.Row) -> Bool {
    let marks = row.cells.map { cell in
      cell.text.text.prefix { $0 != "=" }.filter { !"()[] ".contains($0) }
    }
    let figures = marks.drop { $0.count == 1 && $0.first?.isLetter ?? false }
    guard marks.count > 1, let start = figures.first.flatMap({ Int($0) }) else { return false }
    let isCounted = figures.enumerated().allSatisfy { Int($1) == start + $0 }
    return isCounted && (1...marks.count).contains(start)
  }
}
