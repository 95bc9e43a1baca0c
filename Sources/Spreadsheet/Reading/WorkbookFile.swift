public import Input

/// The sheets of an XLSX file as a spreadsheet program wrote them.
public struct WorkbookFile: Hashable, Sendable {
  /// What a cell shows.
  public enum Value: Hashable, Sendable {
    /// A text, composed (NFC), with line feeds for line breaks.
    case text(String)
    /// A number in plain digits, at most 15 of them, such as `-989.75`.
    case number(String)
    /// A number that is shown as a percentage, as the cell holds it: `0.985` for 98.5 %.
    case percentage(String)
    /// A day, a time or both by ISO 8601: `2017-03-10`, `14:30:00`, `2017-03-10T14:30:00`.
    case date(String)
    /// True or false.
    case boolean(Bool)
    /// What a formula came to that has no value, such as `#DIV/0!`.
    case error(String)
    /// A formula whose value the file does not hold; it must be opened and saved once in a
    /// spreadsheet program.
    case uncalculated(formula: String)
  }

  /// A cell that is not empty.
  public struct Cell: Hashable, Sendable {
    /// The column, from 1 for A.
    public let column: Int
    /// What it shows; digits of a text that are raised or lowered are so here, as in `58¹`.
    public let value: Value
    /// Whether it, or a part of its text, is struck through.
    public let isStruck: Bool
  }

  /// A row that has cells.
  public struct Row: Hashable, Sendable {
    /// The row, from 1.
    public let number: Int
    /// Whether it is hidden, by hand or by a filter.
    public let isHidden: Bool
    /// The cells that are not empty, from left to right.
    public let cells: [Cell]

    /// What the cell of a column shows; nil if it is empty.
    public subscript(column: Int) -> Value? {
      cells.first { $0.column == column }?.value
    }
  }

  /// One sheet.
  public struct Sheet: Hashable, Sendable {
    /// Its name on the tab.
    public let name: String
    /// Whether its tab is hidden.
    public let isHidden: Bool
    /// The rows that have cells, from top to bottom.
    public let rows: [Row]
    /// The ranges that are shown as one cell; only the first cell of each has a value.
    public let merged: [CellRange]
    /// The columns that are hidden, from 1 for A.
    public let hiddenColumns: [ClosedRange<Int>]

    /// What a cell shows; nil if it is empty.
    public subscript(address: CellAddress) -> Value? {
      var rows = self.rows[...]
      while let middle = rows.indices.isEmpty ? nil : rows.startIndex + rows.count / 2 {
        if rows[middle].number == address.row { return rows[middle][address.column] }
        rows = rows[middle].number < address.row ? rows[(middle + 1)...] : rows[..<middle]
      }
      return nil
    }
  }

  /// The most bytes of a file.
  public static let mostBytes = 64 << 20
  /// The most cells of all sheets that are not empty.
  public static let mostCells = 1_000_000
  /// The most sheets.
  public static let mostSheets = 256

  /// The sheets in the order of their tabs, hidden ones too; charts that fill a tab are left out.
  public let sheets: [Sheet]

  /// Reads a file; nothing in it is run, fetched or unpacked to a disk.
  ///
  /// - Parameters:
  ///   - path: the file as problems name it.
  ///   - bytes: the whole file, XLSX or XLSM.
  /// - Throws: `not-a-workbook`, `encrypted-workbook`, `damaged-workbook`, `too-large`, `zip-bomb`.
  public init(path: String, bytes: [UInt8]) throws(Problem) {
    var reader = try WorkbookReader(PackageReader(path: path, bytes: bytes))
    sheets = try reader.sheets()
  }
}
