/// A rectangle of cells, as `A1:C2` says it.
public struct CellRange: Hashable, Sendable {
  /// The rows it covers, from 1.
  public let rows: ClosedRange<Int>
  /// The columns it covers, from 1 for A.
  public let columns: ClosedRange<Int>

  /// The rectangle between two corners.
  public init(_ one: CellAddress, _ other: CellAddress) {
    rows = min(one.row, other.row)...max(one.row, other.row)
    columns = min(one.column, other.column)...max(one.column, other.column)
  }

  /// Reads `A1:C2`, or `A1` for one cell; nil for anything else.
  public init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let first = corners.first, let last = corners.last, corners.count <= 2,
      let one = CellAddress(String(first)), let other = CellAddress(String(last))
    else { return nil }
    self.init(one, other)
  }

  /// Whether a cell lies in it.
  public func contains(_ address: CellAddress) -> Bool {
    rows.contains(address.row) && columns.contains(address.column)
  }

  /// The cell at the top left, which holds what a merged range shows.
  public var first: CellAddress {
    CellAddress(row: rows.lowerBound, column: columns.lowerBound)
  }
}

extension CellRange: CustomStringConvertible {
  /// The range as spreadsheet programs show it, such as `A1:C2`.
  public var description: String {
    "\(first):\(CellAddress(row: rows.upperBound, column: columns.upperBound))"
  }
}
