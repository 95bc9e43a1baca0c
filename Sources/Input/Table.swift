/// A table of delimited text (CSV), with the place of every cell.
///
/// Cells are separated by comma, semicolon or tab, whichever stands in most of the first ten lines,
/// or by what a first line such as `sep=;` names. A cell in double quotes may hold separators, line
/// breaks and doubled quotes (RFC 4180). Blanks at the ends of a cell are no part of it.
public struct Table: Sendable {
  /// One row below the heads.
  public struct Row: Sendable {
    /// As many cells as the table has columns; what a short row lacks is empty.
    public let cells: [LocatedText]
    /// The whole row.
    public let place: Place
  }

  /// The most cells that one file may hold, those counted that short rows lack.
  public static let mostCells = 5_000_000
  /// The most cells that one row may hold, as many as a sheet of Excel has columns.
  public static let mostColumns = 16_384
  /// The most UTF-16 units that one cell may hold, as many as a cell of Excel.
  public static let mostCharacters = 32_767

  /// The heads of the columns, each in one line: a line break within quotes is a space.
  public let heads: [LocatedText]
  /// The rows that hold something, in the order of the file.
  public let rows: [Row]

  /// Reads a table whose first row that is not empty holds the heads.
  ///
  /// Reports `empty-table`, `duplicate-column`, `too-many-cells`, `unclosed-quote`,
  /// `text-after-quote`, `column-numbers` and `too-large`. A first row that is no line of heads is one
  /// problem, `title-row` or `merged-heads`, and the table is then without heads and rows. A row that
  /// goes beyond the heads or numbers them is left out: its cells may belong under other heads.
  public init(_ file: SourceFile, problems: inout Problems) {
    var reader = TableReader(file)
    let lines = Self.lines(&reader, &problems)
    let top = SheetTop(lines)
    let noHeads = top.problem
    if let noHeads { problems.report(noHeads) }
    guard let first = lines.first, noHeads == nil else {
      heads = []
      rows = []
      return
    }
    let width = Self.width(of: first)
    heads = first.cells[..<width].map { LocatedText(Blank.joined($0.text), at: $0.place) }
    Self.reportDuplicates(heads, to: &problems)
    let hasCommas = reader.separator == UInt8(ascii: ",")
    let numbers = top.columnNumbers
    if let numbers { problems.report(numbers) }
    rows = lines.dropFirst(numbers == nil ? 1 : 2).compactMap { row in
      if let problem = Self.surplus(of: row, beyond: width, hasCommas: hasCommas) {
        problems.report(problem)
        return nil
      }
      return Self.fitted(row, to: width)
    }
  }

  /// The rows of delimited text that hold something, as they stand: titles, heads and all.
  ///
  /// Reports `empty-table`, `unclosed-quote`, `text-after-quote` and `too-large`.
  public static func rows(of file: SourceFile, problems: inout Problems) -> [Row] {
    var reader = TableReader(file)
    return lines(&reader, &problems)
  }

  /// Whether commas separate the cells of delimited text.
  public static func isSeparatedByCommas(_ file: SourceFile) -> Bool {
    Separator(of: file).byte == UInt8(ascii: ",")
  }

  /// The number of the column with a head; nil where there is none.
  public func column(_ head: String) -> Int? {
    heads.firstIndex { $0.text == head }
  }

  /// The rows that hold something, as they stand.
  private static func lines(_ reader: inout TableReader, _ problems: inout Problems) -> [Row] {
    var lines: [Row] = []
    var count = 0
    var columns = 0
    while let row = problems.collect(try reader.nextRow()) ?? nil {
      let width = width(of: row)
      count += max(row.cells.count, width > 0 ? columns : 0)
      if count > mostCells {
        problems.report(
          InputProblem.cellsInTable(most: mostCells).at(row.place))
        return lines
      }
      guard width > 0 else { continue }
      if let cell = longCell(of: row) {
        problems.report(
          InputProblem.charactersInCell(most: mostCharacters).at(cell.place))
        return lines
      }
      if lines.isEmpty { columns = width }
      lines.append(row)
    }
    if lines.isEmpty, !reader.hasFailed {
      let file = Place(path: reader.file.path)
      problems.report(InputProblem.emptyTable.at(file))
    }
    return lines
  }

  /// The number of cells up to the last that holds something.
  private static func width(of row: Row) -> Int {
    (row.cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1
  }

  /// The first cell that holds more than a cell may.
  private static func longCell(of row: Row) -> LocatedText? {
    guard row.place.range.map({ $0.count > mostCharacters }) ?? false else { return nil }
    return row.cells.first {
      $0.text.utf8.count > mostCharacters && $0.text.utf16.count > mostCharacters
    }
  }

  private static func reportDuplicates(_ heads: [LocatedText], to problems: inout Problems) {
    var seen: Set<String> = []
    for head in heads where !head.text.isEmpty && !seen.insert(head.text).inserted {
      problems.report(
        InputProblem.duplicateColumn(Excerpt.beginning(of: head.text)).at(head.place))
    }
  }

  /// What is wrong with a row that holds something beyond the last column.
  private static func surplus(of row: Row, beyond width: Int, hasCommas: Bool) -> Problem? {
    guard let cell = row.cells.dropFirst(width).first(where: { !$0.text.isEmpty }) else {
      return nil
    }
    return InputProblem.tooManyCells(
      count: Self.width(of: row), columns: width, areCommasSeparators: hasCommas
    ).at(cell.place)
  }

  private static func fitted(_ row: Row, to width: Int) -> Row {
    guard row.cells.count != width else { return row }
    let missing = max(0, width - row.cells.count)
    let empty = LocatedText("", at: row.place.end)
    return Row(
      cells: row.cells.prefix(width) + Array(repeating: empty, count: missing), place: row.place)
  }
}
