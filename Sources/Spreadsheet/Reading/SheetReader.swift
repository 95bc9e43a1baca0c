import Input

/// Reads one sheet of a workbook.
final class SheetReader: PartReader {
  private(set) var allowance: CellAllowance
  private let name: String
  private let meaning: CellMeaning
  private let package: PackageReader

  private var rows: [WorkbookFile.Row] = []
  private var merged: [CellRange] = []
  private var hiddenColumns: [ClosedRange<Int>] = []

  private var row = 0
  private var column = 0
  private var isHidden = false
  private var cells: [WorkbookFile.Cell] = []
  private var cell = CellMeaning.Written()
  private var isInCell = false

  /// A reader of a sheet, with what its cells refer to and may hold.
  init(
    name: String, _ meaning: CellMeaning, _ allowance: CellAllowance, _ package: PackageReader
  ) {
    self.name = name
    self.meaning = meaning
    self.allowance = allowance
    self.package = package
  }

  /// What was read.
  func sheet(isHidden: Bool) -> WorkbookFile.Sheet {
    WorkbookFile.Sheet(
      name: name, isHidden: isHidden, rows: rows, merged: merged, hiddenColumns: hiddenColumns)
  }

  override func begin(_ element: String, _ attributes: [String: String]) throws(Problem) {
    switch element {
    case "row": try beginRow(attributes)
    case "c": try beginCell(attributes)
    case "f" where isInCell: cell.formula = ""
    case "col" where Self.isHidden(attributes, "width"): try hideColumns(attributes)
    case "mergeCell": try merge(attributes["ref"] ?? "")
    default: if isInCell { cell.inlineText.begin(element, attributes) }
    }
  }

  override func end(_ element: String, _ text: String) throws(Problem) {
    switch element {
    case "f" where isInCell: cell.formula = text
    case "v" where isInCell && cell.kind != "inlineStr": cell.value = text
    case "c": try endCell()
    case "row": endRow()
    default: if isInCell { cell.inlineText.end(element, text) }
    }
  }

  private func beginRow(_ attributes: [String: String]) throws(Problem) {
    let number = attributes["r"].map { Int($0) } ?? row + 1
    guard let number, number > row, number <= CellAddress.mostRows else {
      throw damaged(.rowOutOfOrder(attributes["r"] ?? "\(row + 1)"))
    }
    row = number
    column = 0
    cells = []
    isHidden = Self.isHidden(attributes, "ht")
  }

  /// Whether a row or column is hidden, or is so low or narrow that nothing of it is seen.
  private static func isHidden(_ attributes: [String: String], _ size: String) -> Bool {
    attributes["hidden"].map(Flag.isSet) ?? false
      || attributes[size].flatMap { Double($0) }.map { $0 < 0.2 } ?? false
  }

  private func beginCell(_ attributes: [String: String]) throws(Problem) {
    let address =
      attributes["r"].map { CellAddress($0) } ?? CellAddress(row: row, column: column + 1)
    guard let address, !isInCell, address.row == row, address.column > column,
      address.column <= CellAddress.mostColumns
    else {
      throw damaged(.cellOutOfOrder(attributes["r"] ?? ""))
    }
    column = address.column
    isInCell = true
    cell = CellMeaning.Written()
    cell.kind = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap { Int($0) } ?? 0
  }

  private func endCell() throws(Problem) {
    isInCell = false
    let address = CellAddress(row: row, column: column)
    if cell.kind == "inlineStr" { cell.value = cell.inlineText.richText?.text }
    switch meaning.value(of: cell) {
    case .success(nil): break
    case .success(let value?):
      guard allowance.take(value) else {
        throw SpreadsheetProblem.tooManyCells(
          most: WorkbookFile.mostCells, mebibytesOfText: CellAllowance.mostText >> 20
        ).at(package.place)
      }
      cells.append(
        WorkbookFile.Cell(column: column, value: value, isStruck: meaning.isStruck(cell)))
    case .failure(.value):
      throw damaged(.valueOfCell(address, cell.value ?? ""))
    case .failure(.kind):
      throw damaged(.kindOfCell(address, cell.kind))
    }
  }

  private func endRow() {
    guard !cells.isEmpty else { return }
    rows.append(WorkbookFile.Row(number: row, isHidden: isHidden, cells: cells))
  }

  private func hideColumns(_ attributes: [String: String]) throws(Problem) {
    guard let first = attributes["min"].flatMap({ Int($0) }), first >= 1,
      let last = attributes["max"].flatMap({ Int($0) }), last >= first,
      last <= CellAddress.mostColumns, hiddenColumns.count < CellAddress.mostColumns
    else { throw damaged(.hiddenColumns) }
    hiddenColumns.append(first...last)
  }

  private func merge(_ reference: String) throws(Problem) {
    guard let range = CellRange(reference), merged.count < WorkbookFile.mostCells else {
      throw damaged(.mergedCells(reference))
    }
    merged.append(range)
  }

  private func damaged(_ damage: SpreadsheetProblem.SheetDamage) -> Problem {
    SpreadsheetProblem.damagedSheet(name, damage).at(package.place)
  }
}
