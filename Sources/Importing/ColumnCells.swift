import Emulation
import Input

/// The numbers of a column, and what they say of those in the open form, `98.125`.
struct ColumnCells {
  /// A number and the row it stands in, by its position.
  struct Number {
    let row: Int
    let written: WrittenPoints?
    /// The points; nil for a number in the open form.
    let points: Points?
  }

  /// What numbers of a column other than the open ones may differ by and be of one kind.
  private static let spread = 10

  let column: PointsSigns.Column
  /// The numbers from top to bottom.
  private(set) var numbers: [Number] = []
  /// The texts of the cells by the position of their row, where they are open.
  private var texts: [Int: String] = [:]
  /// What the totals of rows say, by sign.
  private var bySum: [OfficeNumber.Sign: Set<PointsSigns.Reading>] = [:]

  init(_ column: PointsSigns.Column, _ rows: [Grid.Row]) {
    self.column = column
    for (position, row) in rows.enumerated() {
      guard let cell = row[column.number], cell.flaw == nil else { continue }
      if let typed = cell.number {
        guard let points = OfficeNumber(typed: typed)?.decimal else { continue }
        numbers.append(Number(row: position, written: nil, points: points))
      } else if let written = WrittenPoints(cell.text.text) {
        let isOpen = written.number.form == .open
        if isOpen { texts[position] = cell.text.text }
        numbers.append(
          Number(row: position, written: written, points: isOpen ? nil : written.number.decimal))
      }
    }
  }

  /// Whether a number is in the open form.
  var hasOpen: Bool { !texts.isEmpty }

  /// Notes that the totals of rows fit one reading alone.
  mutating func vote(_ reading: PointsSigns.Reading, for sign: OfficeNumber.Sign) {
    bySum[sign, default: []].insert(reading)
  }

  /// What the numbers with a sign in the open form mean; nil where there are none or that stays open.
  func decision(for sign: OfficeNumber.Sign) -> PointsSigns.Decision? {
    let open = numbers.filter { number in
      number.written?.number.form == .open && number.written?.number.sign == sign
    }
    guard let first = open.first, let number = first.written?.number else { return nil }
    let found = evidence(for: sign, open)
    let readings = Set(found.map(\.reading))
    guard readings.count == 1, let reading = readings.first,
      let value = reading.value(of: number), let rejected = reading.other.value(of: number)
    else { return nil }
    return PointsSigns.Decision(
      column: column.number, text: texts[first.row] ?? "", reading: reading, count: open.count,
      reason: found[0].reason, value: value, rejected: rejected)
  }

  /// What speaks for a reading, the strongest first.
  private func evidence(
    for sign: OfficeNumber.Sign, _ open: [Number]
  ) -> [(reading: PointsSigns.Reading, reason: Bilingual)] {
    var found: [(reading: PointsSigns.Reading, reason: Bilingual)] = []
    if open.contains(where: { $0.written.map(column.isSurelyDecimal) ?? false }) {
      let most =
        column.maximum.map { Bilingual(same: $0.written) }
        ?? Bilingual("its maximum", vi: "điểm tối đa của ô")
      found.append(
        (
          .decimal,
          Bilingual("the most is \(most.english)", vi: "nhiều nhất là \(most.vietnamese)")
        ))
    }
    for reading in PointsSigns.Reading.allCases where bySum[sign]?.contains(reading) ?? false {
      found.append(
        (reading, Bilingual("the totals of the rows say so", vi: "tổng của các dòng cho biết vậy")))
    }
    let signs = numbers.compactMap { $0.written?.number }.filter { $0.form != .open }
    if signs.contains(where: { $0.sign == sign }) {
      found.append(
        (
          .decimal,
          Bilingual(
            "'\(sign.text)' is a decimal sign in other cells",
            vi: "ở các ô khác '\(sign.text)' là dấu thập phân")
        ))
    }
    if signs.contains(where: { $0.groupSign == sign }) {
      found.append(
        (
          .thousand,
          Bilingual(
            "'\(sign.text)' stands between thousands in other cells",
            vi: "ở các ô khác '\(sign.text)' là dấu hàng nghìn")
        ))
    }
    found += bySize(open)
    guard found.isEmpty else { return found }
    let other = sign.other
    if signs.contains(where: { $0.sign == other }) {
      found.append(
        (
          .thousand,
          Bilingual(
            "'\(other.text)' is the decimal sign in other cells",
            vi: "ở các ô khác dấu thập phân là '\(other.text)'")
        ))
    }
    if signs.contains(where: { $0.groupSign == other }) {
      found.append(
        (
          .decimal,
          Bilingual(
            "'\(other.text)' stands between thousands in other cells",
            vi: "ở các ô khác dấu hàng nghìn là '\(other.text)'")
        ))
    }
    return found
  }

  /// What the size of the other numbers says.
  private func bySize(
    _ open: [Number]
  ) -> [(reading: PointsSigns.Reading, reason: Bilingual)] {
    let sizes = numbers.compactMap { $0.points?.tenThousandths.magnitude }.filter { $0 > 0 }
    guard let least = sizes.min(), let most = sizes.max() else { return [] }
    func fits(_ points: Points?) -> Bool {
      guard let size = points?.tenThousandths.magnitude else { return false }
      return size >= least / UInt(Self.spread) && size <= most * UInt(Self.spread)
    }
    var readings: Set<PointsSigns.Reading> = []
    for number in open.compactMap(\.written?.number) {
      let fitting = PointsSigns.Reading.allCases.filter { fits($0.value(of: number)) }
      if fitting.count == 1 { readings.formUnion(fitting) }
    }
    return PointsSigns.Reading.allCases.filter(readings.contains).map {
      (
        $0,
        Bilingual(
          "the other numbers of the column are of that size", vi: "các số khác của cột cỡ như vậy")
      )
    }
  }
}
