import Input
import Spreadsheet

/// A sheet as an office made it: cells in rows and columns, each with the place it came from.
public struct Grid: Sendable {
  /// A cell that is not empty.
  struct Cell: Sendable {
    /// Where it stands in its own sheet.
    let address: CellAddress
    /// What it shows, in one line.
    let text: LocatedText
    /// What it holds by its own word: only a text has to be interpreted.
    let content: Content
    /// Why it holds no value that can be taken over; nil for texts and numbers.
    let flaw: Problem?
    /// What its author wrote, where it is read as another text.
    private let original: String?

    init(
      address: CellAddress, text: LocatedText, content: Content, flaw: Problem?,
      original: String? = nil
    ) {
      (self.address, self.text, self.content) = (address, text, content)
      (self.flaw, self.original) = (flaw, original)
    }

    /// What its author sees.
    var written: String { original ?? text.text }

    /// The cell with another text, which is to be interpreted.
    func showing(_ text: String) -> Cell {
      Cell(
        address: address, text: LocatedText(text, at: self.text.place), content: .text, flaw: flaw)
    }

    /// The same cell, read as if another text were there.
    func read(as text: String) -> Cell {
      Cell(
        address: address, text: LocatedText(text, at: self.text.place), content: content,
        flaw: flaw, original: written)
    }
  }

  /// What a cell holds.
  enum Content: Hashable, Sendable {
    /// A text, which may look like a number, as everything in a CSV file.
    case text
    /// A number in plain digits with a point, such as `-98.125`; its format does not matter.
    case number(String)
    /// A number that is shown as a percentage: `0.985`, shown as 98.5 %.
    case percentage(String)
    /// Neither; the cell has a flaw.
    case other
  }

  /// A row that has cells.
  struct Row: Sendable {
    /// The number of the row, from 1.
    let number: Int
    /// The columns of the cells, from 1, in order.
    let columns: [Int]
    /// The cells.
    let cells: [Cell]

    /// The cell in a column; nil where it is empty.
    subscript(column: Int) -> Cell? {
      var range = columns.indices
      while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
        if columns[middle] == column { return cells[middle] }
        range = columns[middle] < column ? middle + 1..<range.upperBound : range.lowerBound..<middle
      }
      return nil
    }
  }

  /// The rows that have cells, from top to bottom.
  let rows: [Row]
  /// The ranges that are shown as one cell.
  let merged: [CellRange]
  /// Whether rows and columns have changed places.
  let isTurned: Bool
  /// The file that the cells' places are in.
  let file: SourceFile
  /// The name of the sheet in its workbook; nil for delimited text.
  let tab: String?
  /// The number of cells of each row in delimited text, empty ones counted, by the row's number in the
  /// sheet as it is, not turned; none in a workbook, which counts none.
  let widths: [Int: Int]
  private let positions: [Int: Int]

  init(
    rows: [Row], merged: [CellRange] = [], isTurned: Bool = false, file: SourceFile,
    tab: String? = nil, widths: [Int: Int] = [:]
  ) {
    self.rows = rows
    self.merged = merged
    self.isTurned = isTurned
    self.file = file
    self.tab = tab
    self.widths = widths
    positions = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.number, $0) })
  }

  /// The row with a number; nil where it is empty.
  subscript(row: Int) -> Row? { positions[row].map { rows[$0] } }

  /// The same sheet with rows as columns and columns as rows.
  var turned: Grid {
    var columns: [Int: (columns: [Int], cells: [Cell])] = [:]
    for row in rows {
      for (column, cell) in zip(row.columns, row.cells) {
        columns[column, default: ([], [])].columns.append(row.number)
        columns[column, default: ([], [])].cells.append(cell)
      }
    }
    let rows = columns.sorted { $0.key < $1.key }.map {
      Row(number: $0.key, columns: $0.value.columns, cells: $0.value.cells)
    }
    let merged = self.merged.map { range in
      CellRange(
        CellAddress(row: range.columns.lowerBound, column: range.rows.lowerBound),
        CellAddress(row: range.columns.upperBound, column: range.rows.upperBound))
    }
    return Grid(
      rows: rows, merged: merged, isTurned: !isTurned, file: file, tab: tab, widths: widths)
  }

  /// The same sheet without what is outside of some rows and columns.
  func part(rows: ClosedRange<Int>, columns: ClosedRange<Int>) -> Grid {
    let kept = self.rows.compactMap { row -> Row? in
      guard rows.contains(row.number) else { return nil }
      guard let first = row.columns.first, let last = row.columns.last,
        first < columns.lowerBound || last > columns.upperBound
      else { return row }
      let cells = zip(row.columns, row.cells).filter { columns.contains($0.0) }
      guard !cells.isEmpty else { return nil }
      return Row(number: row.number, columns: cells.map(\.0), cells: cells.map(\.1))
    }
    return Grid(
      rows: kept,
      merged: merged.filter { $0.rows.overlaps(rows) && $0.columns.overlaps(columns) },
      isTurned: isTurned, file: file, tab: tab, widths: widths)
  }

  /// The same sheet with other rows, whose cells are from it.
  func with(rows: [Row], merged: [CellRange] = []) -> Grid {
    Grid(rows: rows, merged: merged, file: file, tab: tab)
  }

  /// The file, and the sheet where a workbook has several.
  public var name: String { file.path }

  /// The sheet as a list of sheets names it.
  var shown: String { "sheet '\(tab ?? name)'" }

  /// The file without the name of the sheet.
  var book: String {
    guard let tab, name.hasSuffix("[\(tab)]") else { return name }
    return String(name.dropLast(tab.count + 2))
  }

  /// A column in the sheet as its author sees it, which is a row of a turned one.
  func line(ofColumn column: Int) -> SheetLine { isTurned ? .row(column) : .column(column) }

  /// A row in the sheet as its author sees it.
  func line(ofRow row: Int) -> SheetLine { isTurned ? .column(row) : .row(row) }

  /// The name of a column in the sheet as its author sees it: `column C`, or `row 7` in a turned one.
  func name(ofColumn column: Int) -> String { line(ofColumn: column).name }

  /// The name of a column in both languages.
  func bothNames(ofColumn column: Int) -> Bilingual { line(ofColumn: column).both }

  /// The name of a row in both languages.
  func bothNames(ofRow row: Int) -> Bilingual { line(ofRow: row).both }

  /// The name of a row in the sheet as its author sees it.
  func name(ofRow row: Int) -> String { line(ofRow: row).name }
}
