import Emulation
public import Input
import Spreadsheet

/// The names of members in a sheet that lists them in a column, under a head.
///
/// Nothing is guessed: where the column or a cell in it may be something else, there is no list.
public struct NameList: Sendable {
  /// The names from top to bottom, with their cells.
  public let names: [LocatedText]
  /// The file, the column and its head.
  public let source: Bilingual
  /// What is below the names in their column, such as the row of totals.
  public let leftOut: [String]

  /// The heads of the columns of names that a sheet may have, by which one is chosen.
  public static func heads(in grids: [Grid], kinds: [String]) -> [String] {
    var heads: [String] = []
    for column in grids.flatMap({ columns(in: $0, under: nil, kinds) })
    where !heads.contains(column.head) { heads.append(column.head) }
    return heads
  }

  /// Reads the only column of names of some sheets.
  ///
  /// - Parameters:
  ///   - head: the head of the column; nil for one of the heads that columns of members have.
  ///   - kinds: what members are called, which a head may say too.
  public init(_ grids: [Grid], under head: String?, kinds: [String]) throws(NameListFault) {
    let found = grids.map { ($0, Self.columns(in: $0, under: head, kinds)) }
      .filter { !$0.1.isEmpty }
    guard let (grid, columns) = found.first else { throw .noHead(head) }
    guard found.count == 1 else { throw .severalSheets(found.map { $0.0.tab ?? $0.0.name }) }
    guard let column = columns.first, columns.count == 1 else {
      throw .severalColumns(columns.map { "'\($0.head)' (\($0.address))" })
    }
    try self.init(grid, column)
  }

  /// A head of a column of names.
  private struct Column {
    let head: String
    let address: CellAddress
  }

  /// The columns with a head: that one, or else one of members, or else one that says what members are.
  private static func columns(
    in grid: Grid, under head: String?, _ kinds: [String]
  ) -> [Column] {
    if let head {
      let wanted = Slug.name(for: head)
      return columns(in: grid) { Slug.name(for: $0) == wanted }
    }
    let known = columns(in: grid) { SheetWord(head: $0) == .member }
    let words = OwnWords(members: kinds)
    return known.isEmpty ? columns(in: grid, words.sayMembersAlone) : known
  }

  /// The heads in the first row that has one.
  private static func columns(in grid: Grid, _ isHead: (String) -> Bool) -> [Column] {
    for row in grid.rows {
      let heads = row.cells.filter { isHead($0.text.text) }
      guard heads.isEmpty else {
        return heads.map { Column(head: $0.text.text, address: $0.address) }
      }
    }
    return []
  }

  // MARK: Names below a head

  private init(_ grid: Grid, _ column: Column) throws(NameListFault) {
    let over = grid.merged.first { $0.contains(column.address) }
    let last = over?.rows.upperBound ?? column.address.row
    let place = try Self.place(of: column, over, in: grid)
    let numbers = Self.numbers(of: grid, through: last)
    var names: [LocatedText] = []
    var leftOut: [String] = []
    var end: End?
    var covered = 0
    for row in grid.rows where row.number > last {
      guard let cell = row[place] else {
        if !names.isEmpty, row.number > covered { end = end ?? .gap }
        if Signature.isIn(row) { end = .signature }
        continue
      }
      let text = cell.text.text
      if names.isEmpty, Self.numbersColumns(row) { continue }
      if Slug.name(for: text) == Slug.name(for: column.head) {
        covered = max(covered, row.number)
        continue
      }
      if !names.isEmpty, TotalRow.sumsUp(text) || Signature.isIn(row) || end == .signature {
        end = Signature.isIn(row) || end == .signature ? .signature : .total
        leftOut.append("\(cell.address): \(text)")
        continue
      }
      // A row without any cell is not in the list of rows.
      let isApart = row.number > covered + 1 && !names.isEmpty
      guard end == nil, !isApart else {
        throw .apart(text, at: cell.address.description, after: names.last?.text ?? "")
      }
      guard Self.mayBeName(cell), Self.isNumbered(row, by: numbers) else {
        throw .noName(text, at: cell.address.description)
      }
      names.append(LocatedText(OfficeRemark.removed(from: text), at: cell.text.place))
      covered = grid.merged.first { $0.contains(cell.address) }?.rows.upperBound ?? row.number
    }
    guard !names.isEmpty else { throw .nothingBelow(column.head, at: column.address.description) }
    self.names = names
    self.leftOut = leftOut
    let name = grid.bothNames(ofColumn: place)
    source = Bilingual(
      "\(grid.name), \(name.english) '\(column.head)'",
      vi: "\(grid.name), \(name.vietnamese) '\(column.head)'")
  }

  private enum End {
    case gap
    case total
    case signature
  }

  /// The column of the names: that of the head, or the only one with words below a head over several.
  private static func place(
    of column: Column, _ over: CellRange?, in grid: Grid
  ) throws(NameListFault) -> Int {
    guard let over, over.columns.count > 1 else { return column.address.column }
    let filled = over.columns.filter { place in
      grid.rows.contains { row in
        row.number > over.rows.upperBound && (row[place].map(mayBeName) ?? false)
      }
    }
    guard let only = filled.first, filled.count == 1 else {
      throw .mergedHead(column.head, at: column.address.description)
    }
    return only
  }

  /// The column of running numbers, by its head.
  private static func numbers(of grid: Grid, through last: Int) -> Int? {
    grid.rows.lazy.filter { $0.number <= last }.flatMap(\.cells)
      .first { SheetWord(head: $0.text.text) == .number }?.address.column
  }

  /// Whether a row has a running number as members have, where the sheet numbers them; `I` or `A` is of
  /// the heading of a part.
  private static func isNumbered(_ row: Grid.Row, by column: Int?) -> Bool {
    guard let column else { return true }
    let digits = (row[column]?.text.text ?? "").filter { $0 != "." && $0 != ")" }
    return !digits.isEmpty && digits.allSatisfy(\.isNumber)
  }

  /// Whether a row numbers the columns: `A`, `B`, `1`, `2` or `(1)`, `(2)`.
  private static func numbersColumns(_ row: Grid.Row) -> Bool {
    row.cells.allSatisfy { cell in
      let text = cell.text.text.filter { $0 != "(" && $0 != ")" }
      return text.count == 1 || (text.count == 2 && text.allSatisfy(\.isNumber))
    }
  }

  /// Whether a cell may be the name of a member: words, without the number of a list before them.
  private static func mayBeName(_ cell: Grid.Cell) -> Bool {
    let text = cell.text.text
    guard cell.flaw == nil, !cell.isFigure, text.count(where: \.isLetter) > 1 else { return false }
    let mark = text.prefix { $0.isNumber || "IVXivx".contains($0) }
    let rest = text[mark.endIndex...]
    return mark.isEmpty || !(rest.hasPrefix(".") || rest.hasPrefix(")") || rest.hasPrefix("/"))
  }
}
