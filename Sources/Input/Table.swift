/// A table of delimited text (CSV), with the place of every cell.
///
/// Cells are separated by comma, semicolon or tab, whichever the first line uses most; a cell in
/// double quotes may hold separators, line breaks and doubled quotes (RFC 4180).
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

  /// The heads of the columns, without white space around them.
  public let heads: [LocatedText]
  /// The rows that hold something, in the order of the file.
  public let rows: [Row]

  /// Reads a table whose first row that is not empty holds the heads.
  ///
  /// Reports `empty-table`, `duplicate-column`, `too-many-cells`, `unclosed-quote`,
  /// `text-after-quote` and `too-large`.
  public init(_ file: SourceFile, problems: inout Problems) {
    var reader = TableReader(file)
    var lines: [Row] = []
    var count = 0
    var width = 0
    while let row = problems.collect(try reader.nextRow()) ?? nil {
      let used = (row.cells.lastIndex { !$0.text.isEmpty } ?? -1) + 1
      count += max(row.cells.count, used > 0 ? width : 0)
      if count > Self.mostCells {
        problems.report(
          Problem("too-large", "the table has more than \(Self.mostCells) cells", at: row.place))
        break
      }
      guard used > 0 else { continue }
      if lines.isEmpty { width = used }
      lines.append(row)
    }
    guard let first = lines.first else {
      heads = []
      rows = []
      if !reader.hasFailed {
        problems.report(
          Problem(
            "empty-table", "the table has no line of column heads", at: Place(path: file.path)))
      }
      return
    }
    heads = Array(first.cells[..<width])
    Self.reportDuplicates(heads, to: &problems)
    rows = lines.dropFirst().map { Self.fitted($0, to: width, problems: &problems) }
  }

  /// The number of the column with a head; nil where there is none.
  public func column(_ head: String) -> Int? {
    heads.firstIndex { $0.text == head }
  }

  private static func reportDuplicates(_ heads: [LocatedText], to problems: inout Problems) {
    var seen: Set<String> = []
    for head in heads where !head.text.isEmpty && !seen.insert(head.text).inserted {
      problems.report(
        Problem(
          "duplicate-column", "there is a second column '\(Excerpt.beginning(of: head.text))'",
          at: head.place))
    }
  }

  private static func fitted(_ row: Row, to width: Int, problems: inout Problems) -> Row {
    var cells = row.cells
    if let surplus = cells.dropFirst(width).first(where: { !$0.text.isEmpty }) {
      problems.report(
        Problem(
          "too-many-cells",
          "this row has \(cells.count) cells, but the table has \(width) columns"
            + " (a decimal comma belongs in quotes where commas separate cells)",
          at: surplus.place))
    }
    cells = Array(cells.prefix(width))
    let end = row.place.end
    while cells.count < width { cells.append(LocatedText("", at: end)) }
    return Row(cells: cells, place: row.place)
  }
}
