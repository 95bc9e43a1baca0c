import Zip

/// Tables of typed cells, to be written as an XLSX file (ECMA-376).
///
/// No cell is ever a formula: a text such as `=1+1` stays that text, also after it is edited.
public struct Workbook: Hashable, Sendable {
  /// What stands in a cell.
  public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// A text, shown as it is; beyond 32,767 characters it is cut, which is Excel's limit.
    case text(String)
    /// A number that can be calculated with.
    case number(ExactNumber)
    /// Nothing yet: the cell is to be filled in, and marked so.
    case field
  }

  /// One table.
  public struct Sheet: Hashable, Sendable {
    /// The name as wished for; the file has it without what Excel forbids, and each name once.
    public var name: String
    /// The cells, row by row from the top.
    var cells: SheetCells
    /// The number of rows at the top that are heads: bold, kept in view, repeated in print.
    public var headRows: Int
    /// The number of these that are titles: bold in one line, not kept in view alone nor repeated.
    public var titleRows = 0
    /// What may be typed into cells.
    ///
    /// A sheet with rules is protected, without a password, but for the cells to be filled in.
    public var rules: [NumberRule] = []
    /// Whether the last row of heads has buttons to filter by.
    public var hasFilter: Bool
    /// The widths of the first columns in characters; the others are fitted to their texts.
    public var columnWidths: [Int]

    /// A table of at most 1,048,576 rows and 16,384 columns.
    public init(
      _ name: String, rows: [[Cell]], headRows: Int = 1, hasFilter: Bool = false,
      columnWidths: [Int] = []
    ) {
      self.init(
        name, SheetCells(rows), headRows: headRows, hasFilter: hasFilter,
        columnWidths: columnWidths)
    }

    /// The same of cells that have each text once.
    package init(
      _ name: String, _ cells: SheetCells, headRows: Int = 1, hasFilter: Bool = false,
      columnWidths: [Int] = []
    ) {
      self.name = name
      self.cells = cells
      self.headRows = headRows
      self.hasFilter = hasFilter
      self.columnWidths = columnWidths
    }
  }

  /// The sheets in the order of their tabs.
  public var sheets: [Sheet]

  /// A workbook of at least one sheet.
  public init(_ sheets: [Sheet]) {
    precondition(!sheets.isEmpty, "a workbook has at least one sheet")
    self.sheets = sheets
  }

  /// The bytes of the XLSX file; the same workbook gives the same bytes everywhere and always.
  public consuming func xlsx() -> [UInt8] {
    var zip = ZipWriter()
    var file: [UInt8] = []
    var parts = WorkbookParts(consume self)
    for path in parts.paths {
      var part = PackedFile()
      parts.write(path, to: &part)
      zip.add(path, part, to: &file)
    }
    file += zip.end()
    return file
  }
}

extension Workbook.Cell: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral text: String) {
    self = .text(text)
  }
}

extension Workbook.Cell: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral whole: Int) {
    self = .number(ExactNumber(whole))
  }
}
