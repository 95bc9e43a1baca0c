import Input
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

  /// Its name in Vietnamese: `dòng 7`, `cột C`.
  var vietnamese: String {
    switch self {
    case .row(let number): "dòng \(number)"
    case .column(let number): "cột \(CellAddress.letters(ofColumn: number))"
    }
  }

  /// Its name in both languages, after what names its table.
  var both: Bilingual { Bilingual(name, vi: vietnamese) }
}
