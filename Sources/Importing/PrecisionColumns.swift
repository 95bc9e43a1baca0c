import Emulation
import Input
import Spreadsheet

/// The columns that say how exact the numbers of others are, as the downloads of a site have them, whatever
/// their heads and wherever they are.
struct PrecisionColumns {
  /// The head that such a column has in a download.
  static let head = "points-precision"
  /// The signs of the words.
  private static let signs: [String: String] = [
    "exact": "", "as-reported": "", "approximate": "~", "below": "<", "above": ">",
    "chinh-xac": "", "theo-nguon": "", "xap-xi": "~", "gan-dung": "~", "khoang": "~",
    "duoi": "<", "tren": ">",
  ]

  /// The sheet with the signs in the cells of the numbers.
  let sheet: Grid
  /// What is wrong with them.
  let problems: [Problem]

  /// Puts the signs in the cells; nil where no column says how exact numbers are.
  init?(_ grid: Grid) {
    var (rows, columns): (Set<Int>, Set<Int>) = ([], [])
    for row in grid.rows {
      for (column, cell) in zip(row.columns, row.cells) where Self.sign(of: cell) != nil {
        rows.insert(row.number)
        columns.insert(column)
      }
    }
    guard !rows.isEmpty else { return nil }
    guard rows.count < columns.count else {
      self.init(inColumnsOf: grid)
      return
    }
    guard let found = Self(inColumnsOf: grid.turned) else { return nil }
    self.init(found.sheet.turned, found.problems)
  }

  private init(_ sheet: Grid, _ problems: [Problem]) {
    (self.sheet, self.problems) = (sheet, problems)
  }

  private init?(inColumnsOf grid: Grid) {
    let columns = Self.columns(of: grid)
    guard !columns.isEmpty else { return nil }
    var problems: [Problem] = []
    var signed: [CellAddress: String] = [:]
    var heads: Set<CellAddress> = []
    for (column, start) in columns {
      let head = grid.rows.last { row in
        row.number < start && row[column].map { !$0.isFigure } ?? false
      }
      if let head { heads.insert(CellAddress(row: head.number, column: column)) }
      let numbers = Self.numbers(grid, beside: column, from: start, head, besides: columns)
      for row in grid.rows where row.number >= start {
        guard let word = row[column] else { continue }
        let isSigned = numbers.flatMap { row[$0] }.map(\.isFigure) ?? false
        guard let sign = Self.sign(of: word) else {
          if isSigned || word.isFigure {
            problems.append(
              ImportProblem.download(.precision(word.text.text, word.address)).at(word.text.place))
          }
          continue
        }
        guard !sign.isEmpty else { continue }
        guard let numbers, isSigned else {
          if numbers == nil {
            problems.append(
              ImportProblem.download(.precision(word.text.text, word.address)).at(word.text.place))
          }
          continue
        }
        signed[CellAddress(row: row.number, column: numbers)] = sign
      }
    }
    self.problems = problems
    sheet = Grid(
      rows: grid.rows.map { row in
        let cells = zip(row.columns, row.cells).map { column, cell in
          let address = CellAddress(row: row.number, column: column)
          if heads.contains(address) { return cell.read(as: Self.head) }
          return signed[address].map(cell.signed) ?? cell
        }
        return Grid.Row(number: row.number, columns: row.columns, cells: cells)
      }, merged: grid.merged, isTurned: grid.isTurned, file: grid.file, tab: grid.tab,
      widths: grid.widths)
  }

  /// The sign of a cell that says how exact a number is; empty for an exact one, nil for any other cell.
  private static func sign(of cell: Grid.Cell) -> String? {
    let text = cell.text.text
    guard text.utf8.count <= 20, text.first?.isLetter ?? false else { return nil }
    return signs[text] ?? signs[Slug.text(for: text)]
  }

  /// The columns whose cells are such words, each with the row of the first of them.
  private static func columns(of grid: Grid) -> [(column: Int, start: Int)] {
    var starts: [Int: Int] = [:]
    var (known, all): ([Int: Int], [Int: Int]) = ([:], [:])
    for row in grid.rows {
      for (column, cell) in zip(row.columns, row.cells) {
        let isWord = sign(of: cell) != nil
        if isWord, starts[column] == nil { starts[column] = row.number }
        guard starts[column] != nil else { continue }
        all[column, default: 0] += 1
        if isWord { known[column, default: 0] += 1 }
      }
    }
    return starts.filter { 2 * (known[$0.key] ?? 0) > all[$0.key] ?? 0 }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The column of the numbers that a column says of: the one of its name, else the only one of totals, else
  /// the one before it; nil where none of these is.
  private static func numbers(
    _ grid: Grid, beside column: Int, from start: Int, _ head: Grid.Row?,
    besides others: [(column: Int, start: Int)]
  ) -> Int? {
    func holdsFigures(_ other: Int) -> Bool {
      grid.rows.contains { $0.number >= start && $0[other]?.isFigure ?? false }
    }
    if let head, let name = head[column]?.text.text, name.hasSuffix("-precision") {
      let own = name.dropLast("-precision".count)
      if let found = head.columns.first(where: { head[$0]?.text.text == String(own) }) {
        return found
      }
    }
    if others.count == 1, let head {
      let totals = head.columns.filter { other in
        switch head[other].flatMap({ Head($0.text.text).word }) {
        case .total, .points, .net: holdsFigures(other)
        default: false
        }
      }
      if totals.count == 1 { return totals[0] }
    }
    return holdsFigures(column - 1) ? column - 1 : nil
  }
}

extension Grid.Cell {
  /// The cell with a sign before its number; three decimals get one more, since they may be thousands.
  fileprivate func signed(_ sign: String) -> Grid.Cell {
    guard flaw == nil, text.text.first.map({ !"~<>≈".contains($0) }) ?? false else { return self }
    guard number != nil, let typed else { return showing(sign + text.text) }
    return showing(sign + typed.written + (typed.decimals == 3 ? "0" : ""))
  }
}
