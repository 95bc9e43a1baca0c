import Input

/// A row below the others that adds them up, as spreadsheets have it.
enum TotalRow {
  private static let names = Set(
    [
      "tổng cộng", "cộng", "tổng", "tổng số", "tổng điểm", "trung bình", "bình quân", "total",
      "sum",
      "average", "mean",
    ].map(NameKey.init))

  /// The problem of a row whose name, or the first cell that holds something, says that it adds up.
  static func problem(_ row: Table.Row, _ name: LocatedText) -> Problem? {
    let cell = name.text.isEmpty ? row.cells.first { !$0.text.isEmpty } : name
    guard let cell, names.contains(NameKey(cell.text)) else { return nil }
    return Problem(
      "total-row", "a row of totals does not belong in the sheet; totals are computed",
      at: cell.place)
  }
}
