import Emulation
import Input

/// The most points of a total beside those of its criteria.
enum TotalMaximum {
  /// Warns of a total whose head gives other most points than the criteria have together, with or without a
  /// bonus.
  static func report(
    _ tables: [ImportedTable], _ criteria: NewCriteria, _ vocabulary: SheetVocabulary,
    to problems: inout Problems
  ) {
    let sums = sums(criteria, vocabulary)
    guard let scale = sums.first, scale > .zero else { return }
    for found in tables.flatMap(\.columns.all) {
      guard case .total = found.meaning, let own = found.column.maximum,
        let maximum = Points(own.text), !sums.contains(maximum)
      else { continue }
      problems.report(
        ImportProblem.totalMaximum(found.column.shown, maximum, sum: scale).at(own.place))
      return
    }
  }

  /// What the criteria have together: those of the scale, and with what may be added; none where it is not
  /// the same for all members.
  private static func sums(_ criteria: NewCriteria, _ vocabulary: SheetVocabulary) -> [Points] {
    let rows = criteria.rows.filter { $0.kind == "criterion" }
    let known = vocabulary.criteria.all
    guard rows.isEmpty || criteria.isAddition else {
      let bonus = criteria.rows.filter { $0.kind == "bonus" }.compactMap { Points($0.maximum) }
      return sums(rows.compactMap { Points($0.maximum) }, bonus)
    }
    guard !known.isEmpty, rows.isEmpty, !known.contains(where: \.hasOwnMaxima) else { return [] }
    let maxima = known.map { criterion in
      (
        kind: criterion.kind,
        most: criteria.changedMaxima[criterion.id].flatMap { Points($0.text) } ?? criterion.maximum
      )
    }
    return sums(
      maxima.filter { $0.kind == .criterion }.compactMap(\.most),
      maxima.filter { $0.kind == .bonus }.compactMap(\.most))
  }

  private static func sums(_ scale: [Points], _ bonus: [Points]) -> [Points] {
    let sum = scale.reduce(.zero, +)
    return [sum, bonus.reduce(sum, +)]
  }
}
