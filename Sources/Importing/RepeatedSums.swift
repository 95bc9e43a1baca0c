import Emulation
import Input

/// Columns of a table that hold the sums or means of others, whose points would count twice.
///
/// A head need not say so: `Cả hai` after two criteria, `Năm` after four quarters. What shows it are the
/// figures, where they agree in all rows.
struct RepeatedSums {
  /// A column that holds a sum or a mean.
  struct Found {
    let column: Int
    let parts: [Int]
    let isMean: Bool
    /// The rows that do not agree.
    let exceptions: Int
    /// Whether its head or the totals of the table say that it does not count.
    var isCertain = false
  }

  /// What columns hold that may be sums or parts of them.
  struct Series {
    let column: Int
    let name: String
    /// The most points in ten-thousandths; nil where that is not known.
    let maximum: Int?
    /// Whether it is read as a criterion; else it can be no part of a sum.
    let isCriterion: Bool
    /// The figures by the position of the row, in ten-thousandths; nil where there is none.
    let values: [Int?]
  }

  private(set) var found: [Found] = []

  /// The rows that must show it where nothing else does.
  private static let enoughRows = 4
  /// The most columns that are looked at; no sheet has as many criteria.
  private static let mostColumns = 1_000
  /// How often sums are looked for among what is left without those that are found.
  private static let mostNested = 8
  /// The most columns of which sums are looked for that are not beside their parts.
  private static let mostApart = 60

  /// Looks for sums among columns of one stage.
  /// - Parameters:
  ///   - totals: the totals of the rows without bonuses and penalties; nil where a row has none.
  init(_ series: [Series], totals: [Int?]) {
    guard series.count <= Self.mostColumns else { return }
    var left = series
    for _ in 0..<Self.mostNested {
      let known = found.count
      var position = 0
      while position < left.count {
        if let sum = Self.found(for: left[position], at: position, in: left) {
          found.append(sum)
          left.remove(at: position)
        } else {
          position += 1
        }
      }
      if found.count == known { break }
    }
    settle(series, totals)
  }

  /// Tells by the totals of the table, then by the heads, which of them do not count.
  private mutating func settle(_ series: [Series], _ totals: [Int?]) {
    let sums = Set(found.map(\.column))
    let criteria = series.filter(\.isCriterion)
    func agree(_ counted: [Series]) -> Bool {
      let rows = totals.indices.filter { totals[$0] != nil }
      return !rows.isEmpty
        && rows.allSatisfy { row in
          let sum = counted.reduce(0) { $0 + ($1.values[row] ?? 0) }
          return abs(sum - (totals[row] ?? 0)) <= counted.count
        }
    }
    if agree(criteria) {
      found.removeAll { sum in criteria.contains { $0.column == sum.column } }
      return
    }
    let isProven = agree(criteria.filter { !sums.contains($0.column) })
    for position in found.indices {
      let own = series.first { $0.column == found[position].column }
      found[position].isCertain =
        isProven || !(own?.isCriterion ?? true) || Self.saysSum(own?.name ?? "")
    }
  }

  /// Whether the name of a column begins as that of a sum: `Tổng nhóm I`.
  private static func saysSum(_ name: String) -> Bool {
    let first = Slug.text(for: name).prefix { $0 != "-" }
    return ["tong", "cong", "total", "sum", "subtotal"].contains(first)
  }

  private static func found(for sum: Series, at position: Int, in series: [Series]) -> Found? {
    // The first row may be one that does not agree.
    let rows = sum.values.indices.filter { sum.values[$0].map { $0 != 0 } ?? false }.prefix(2)
    return rows.lazy.compactMap { found(for: sum, at: position, in: series, row: $0) }.first
  }

  /// - Parameter row: the row that is tried first.
  private static func found(
    for sum: Series, at position: Int, in series: [Series], row: Int
  ) -> Found? {
    guard let value = sum.values[row] else { return nil }
    let others = series.enumerated().filter { $0.offset != position && $0.element.isCriterion }
    let before = others.count { $0.offset < position }
    let columns = others.map(\.element)
    /// The parts from one position to another, if these are the sum or the mean in that row.
    func parts(_ range: Range<Int>, _ total: Int) -> Found? {
      // Of two columns of the same figures the second is the one that is asked about.
      guard range.count > 1 || range.upperBound == before else { return nil }
      let isSum = abs(total - value) <= range.count
      let isMean =
        range.count > 1 && abs(total - value * range.count) <= range.count * range.count
      guard isSum || isMean else { return nil }
      let isBeside = range.upperBound == before || range.lowerBound == before
      let parts = Array(columns[range])
      return shows(sum, parts, isMean: !isSum, isBeside: isBeside).map { exceptions in
        Found(
          column: sum.column, parts: parts.map(\.column), isMean: !isSum, exceptions: exceptions)
      }
    }
    var total = 0
    for start in stride(from: before - 1, through: 0, by: -1) {
      total += columns[start].values[row] ?? 0
      if let found = parts(start..<before, total) { return found }
    }
    total = 0
    for end in before..<max(before, columns.count) {
      total += columns[end].values[row] ?? 0
      if let found = parts(before..<end + 1, total) { return found }
    }
    guard columns.count <= mostApart else { return nil }
    for start in columns.indices {
      total = 0
      for end in start..<columns.count {
        total += columns[end].values[row] ?? 0
        if let found = parts(start..<end + 1, total) { return found }
      }
    }
    return nil
  }

  /// How many rows do not agree where the others show that a column is made of others, and not by
  /// chance; nil where they do not show it.
  private static func shows(
    _ sum: Series, _ parts: [Series], isMean: Bool, isBeside: Bool
  ) -> Int? {
    var evidence = 0
    var exceptions = 0
    var isLong = false
    for (row, value) in sum.values.enumerated() {
      guard let value else { continue }
      let figures = parts.map { $0.values[row] ?? 0 }
      let total = figures.reduce(0, +)
      let wanted = isMean ? value * parts.count : value
      guard abs(total - wanted) <= parts.count * (isMean ? parts.count : 1) else {
        exceptions += 1
        guard isBeside, !isMean, exceptions * 5 <= sum.values.count else { return nil }
        continue
      }
      // Full marks of all, or one part alone, show nothing.
      let areFull = zip(figures, parts).allSatisfy { $0 == $1.maximum }
      let areSame = isMean && Set(figures).count == 1
      if !areFull, !areSame, figures.count(where: { $0 != 0 }) > min(1, parts.count - 1) {
        evidence += 1
        isLong = isLong || digits(value) >= 3
      }
    }
    // The same figures under two heads are a sum of one part.
    if parts.count == 1 {
      let isVaried = Set(sum.values).count >= enoughRows
      return evidence >= enoughRows && isBeside && isVaried ? exceptions : nil
    }
    if evidence >= enoughRows { return isBeside || !isMean ? exceptions : nil }
    let maxima = parts.compactMap(\.maximum)
    let fits =
      maxima.count == parts.count && !isMean
      && sum.maximum.map { $0 == maxima.reduce(0, +) } ?? true
    let says = saysSum(sum.name) && !isMean
    let isShown = evidence > 0 && isBeside && !isMean && (says || fits && isLong)
    return isShown && exceptions == 0 ? 0 : nil
  }

  /// The digits of a number that are not zeros at its ends.
  private static func digits(_ value: Int) -> Int {
    var rest = value.magnitude
    while rest > 0, rest % 10 == 0 { rest /= 10 }
    return String(rest).count
  }
}
