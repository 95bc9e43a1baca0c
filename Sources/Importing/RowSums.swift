import Emulation

/// What the totals of rows say of numbers in the open form: whether the points add up to them if these
/// are decimals, or if they are thousands.
struct RowSums {
  /// The columns of one stage: of a total, and of the points that it adds up.
  private struct Sum {
    let total: Int
    let parts: [(column: Int, isTaken: Bool)]
  }

  private var sums: [Sum] = []
  /// The numbers by the position of their column and that of their row.
  private var numbers: [[Int: ColumnCells.Number]]
  private let columns: [PointsSigns.Column]
  private let rowCount: Int

  init(_ columns: [PointsSigns.Column], _ cells: [ColumnCells], rowCount: Int) {
    self.columns = columns
    self.rowCount = rowCount
    numbers = cells.map { column in
      Dictionary(column.numbers.map { ($0.row, $0) }) { first, _ in first }
    }
    for (position, column) in columns.enumerated() {
      guard case .total(let stage) = column.meaning else { continue }
      let parts = columns.enumerated().compactMap { part -> (column: Int, isTaken: Bool)? in
        guard case .points(let id, stage) = part.element.meaning else { return nil }
        return (part.offset, id == "penalty")
      }
      if !parts.isEmpty { sums.append(Sum(total: position, parts: parts)) }
    }
  }

  /// Tells each column what the rows say.
  func vote(in cells: inout [ColumnCells]) {
    for sum in sums {
      for row in 0..<rowCount { vote(sum, row, &cells) }
    }
  }

  private func vote(_ sum: Sum, _ row: Int, _ cells: inout [ColumnCells]) {
    guard numbers[sum.total][row] != nil else { return }
    let positions = [sum.total] + sum.parts.map(\.column)
    let open = positions.filter { position in
      numbers[position][row].map { isOpen($0, position) } ?? false
    }
    guard !open.isEmpty else { return }
    typealias Readings = (point: PointsSigns.Reading, comma: PointsSigns.Reading)
    let all = PointsSigns.Reading.allCases
    let fitting = all.flatMap { point in all.map { Readings(point, $0) } }
      .filter { fits(sum, row, $0) }
    for position in open {
      guard let sign = numbers[position][row]?.written?.number.sign else { continue }
      let readings = Set(fitting.map { sign == .point ? $0.point : $0.comma })
      if readings.count == 1, let only = readings.first { cells[position].vote(only, for: sign) }
    }
  }

  private func isOpen(_ number: ColumnCells.Number, _ column: Int) -> Bool {
    guard let written = number.written, written.number.form == .open else { return false }
    return !columns[column].isSurelyDecimal(written)
  }

  /// Whether the points of a row add up to its total.
  private func fits(
    _ sum: Sum, _ row: Int, _ readings: (point: PointsSigns.Reading, comma: PointsSigns.Reading)
  ) -> Bool {
    func value(_ column: Int) -> Points? {
      guard let number = numbers[column][row] else { return .zero }
      guard let written = number.written, written.number.form == .open else { return number.points }
      guard isOpen(number, column) else { return written.number.decimal }
      let reading = written.number.sign == .point ? readings.point : readings.comma
      return reading.value(of: written.number)
    }
    var left = value(sum.total) ?? .zero
    for part in sum.parts {
      guard let points = value(part.column) else { return false }
      let size = part.isTaken && points < .zero ? Points.zero - points : points
      left = part.isTaken ? left + size : left - size
    }
    return left == .zero
  }
}
