import Input
import Spreadsheet

extension Grid {
  /// The same sheet without what is outside of some rows and columns.
  func part(rows: ClosedRange<Int>, columns: ClosedRange<Int>) -> Grid {
    let kept = self.rows.compactMap { row -> Row? in
      guard rows.contains(row.number) else { return nil }
      guard let first = row.columns.first, let last = row.columns.last,
        first < columns.lowerBound || last > columns.upperBound
      else { return row }
      let cells = zip(row.columns, row.cells).filter { columns.contains($0.0) }
      guard !cells.isEmpty else { return nil }
      return Row(number: row.number, columns: cells.map(\.0), cells: cells.map(\.1))
    }
    return Grid(
      rows: kept,
      merged: merged.filter { $0.rows.overlaps(rows) && $0.columns.overlaps(columns) },
      isTurned: isTurned, file: file, tab: tab, widths: widths)
  }
}

extension Grid.Cell {
  /// Whether it holds a number: with a unit, a maximum after a slash, or a sign of how exact it is, and
  /// also where a formula has no value yet.
  var isFigure: Bool {
    if let flaw, flaw.code != "cell-struck" {
      return flaw.code == "cell-error" || flaw.code == "cell-uncalculated"
    }
    return Self.isFigure(text.text)
  }

  private static let units: Set<Substring> = [
    "", "đ", "d", "điểm", "đ.", "%", "points", "pts", "=",
  ]

  private static func isFigure(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let signs: Set<Character> = ["~", "<", ">", "≈", "-", "−", "+", "≤", "≥", " "]
    let number = text[...].drop(while: signs.contains)
    guard number.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { return false }
    let marks: Set<Character> = [".", ",", "/", " ", "\u{A0}", "\u{202F}"]
    let digits = number.prefix { marks.contains($0) || $0.isASCII && $0.isNumber }
    let unit = number[digits.endIndex...].lowercased()
    guard units.contains(unit[...]), digits.count(where: { $0 == "/" }) <= 1 else { return false }
    return !isDay(digits)
  }

  /// Whether it is a day as `10.3.2023`.
  private static func isDay(_ digits: Substring) -> Bool {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts[0].count <= 2 && parts[1].count <= 2 && parts[2].count == 4
  }
}
