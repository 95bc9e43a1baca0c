import Spreadsheet

/// A row or a column of a sheet, as its author sees it.
package enum SheetLine: Hashable, Sendable {
  case row(Int)
  case column(Int)

  /// Its name: `row 7`, `column C`.
  var name: String {
    switch self {
    case .row(let number): "row \(number)"
    case .column(let number): "column \(CellAddress.letters(ofColumn: number))"
    }
  }
}
