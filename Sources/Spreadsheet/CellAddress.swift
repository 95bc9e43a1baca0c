/// Where a cell stands in a sheet, as `B3` says it.
public struct CellAddress: Hashable, Sendable {
  /// The rows and columns that a sheet has (Excel's limits).
  public static let mostRows = 1_048_576
  /// The columns that a sheet has, A to XFD.
  public static let mostColumns = 16_384

  /// The row, from 1.
  public let row: Int
  /// The column, from 1 for A.
  public let column: Int

  /// The cell in a row and a column, both from 1.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B3` or `$B$3`; nil for what is no cell of a sheet.
  public init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard row <= Self.mostRows, column <= Self.mostColumns else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The letters of a column that counts from 1: `A`, `Z`, `AA`.
  public static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var left = column
    while left > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((left - 1) % 26))
      left = (left - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension CellAddress: CustomStringConvertible {
  /// The address as spreadsheet programs show it, such as `B3`.
  public var description: String { Self.letters(ofColumn: column) + String(row) }
}
