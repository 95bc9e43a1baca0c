import Input

/// A row that adds up the others, or holds the maxima above them, as spreadsheets have it.
enum TotalRow {
  static let names = Set(
    [
      "tổng cộng", "cộng", "tổng", "tổng số", "tổng điểm", "trung bình", "trung bình cộng",
      "điểm trung bình", "bình quân", "total", "sum", "average", "mean",
    ].map(NameKey.init))
  static let maxima = Set(
    ["điểm tối đa", "tối đa", "điểm chuẩn", "thang điểm", "maximum"].map(NameKey.init))

  /// The problem of a row whose name, or the first cell that holds something, says that it is one.
  static func problem(_ row: Table.Row, _ name: LocatedText) -> Problem? {
    let cell = name.text.isEmpty ? row.cells.first { !$0.text.isEmpty } : name
    guard let cell else { return nil }
    let key = NameKey(cell.text)
    if maxima.contains(key) {
      return Problem(
        "total-row", "a row of maxima does not belong in the sheet; they stand in criteria.csv",
        at: cell.place)
    }
    guard names.contains(key) else { return nil }
    return Problem(
      "total-row", "a row of totals does not belong in the sheet; totals are computed",
      at: cell.place)
  }
}
