import Input

/// Reads the points, totals and percentage in a row of a sheet of scores.
struct PointsReader {
  private let columns: ScoreColumns
  private let terms: ScoreSheet.Terms
  private let canCompare: Bool
  /// The most points that anything may have, where nothing else bounds it.
  private let widest: Points

  init(columns: ScoreColumns, terms: ScoreSheet.Terms, canCompare: Bool) {
    self.columns = columns
    self.terms = terms
    self.canCompare = canCompare
    widest = terms.references.registers.site.pointsRange.upperBound
  }

  /// The results that a row holds: of its own stage, and totals of others beside it.
  ///
  /// Reports points and totals that are no number or out of range, points for criteria that are not
  /// assigned, and totals and percentages that the points contradict. Of a member that is not known
  /// nothing but the numbers is checked.
  func read(
    _ row: Table.Row, at stage: Stage, of known: Member.ID?, note: LocalizedText?,
    _ problems: inout Problems
  ) -> [StageScore] {
    let errors = problems.errorCount
    let member = known ?? ""
    let points = points(of: row, member, &problems)
    let arePointsSound = problems.errorCount == errors && canCompare && known != nil
    let maximum = arePointsSound ? terms.maximum(for: member) : widest
    let cell = columns.total(of: row)
    let declared = total(cell, atMost: maximum + bonus(points, of: member), &problems)
    var own = declared
    if arePointsSound {
      let sum = CriteriaSum(points, terms.criteria, of: member, widest: widest)
      if let declared, let problem = sum.contradiction(declared, cell.place) {
        problems.report(problem)
      }
      if cell.text.isEmpty { own = computed(sum, cell.place, &problems) }
    }
    var results = columns.otherTotals(of: row).compactMap { other in
      total(other.cell, atMost: maximum + mostBonus(of: member), &problems).map { total in
        StageScore(
          stage: other.stage, points: [], total: total, isTotalComputed: false, note: nil,
          place: other.cell.place)
      }
    }
    // A total at fault would make its percentage seem wrong, too.
    if problems.errorCount == errors, arePointsSound {
      check(columns.percentage(of: row), own, member, &problems)
    }
    results.append(
      StageScore(
        stage: stage, points: points, total: own, isTotalComputed: declared == nil && own != nil,
        note: note, place: cell.text.isEmpty ? row.place : cell.place))
    return results
  }

  private func points(
    of row: Table.Row, _ member: Member.ID, _ problems: inout Problems
  ) -> [Figure?] {
    guard !columns.points.isEmpty else { return [] }
    var points = [Figure?](repeating: nil, count: terms.criteria.all.count)
    for (position, column) in columns.points {
      var cell = row.published(column)
      guard !cell.text.isEmpty else { continue }
      let criterion = terms.criteria.all[position]
      guard criterion.isAssigned(to: member) || !terms.hasSoundCriteria else {
        problems.report(
          EmulationProblem.notAssigned(criterion: criterion.id, member: member).at(cell.place))
        continue
      }
      if criterion.kind == .penalty, cell.text.hasPrefix("-") || cell.text.hasPrefix("−") {
        cell = LocatedText(String(cell.text.dropFirst()), at: cell.place)
      }
      let maximum = terms.hasSoundCriteria ? criterion.maximum(for: member) : nil
      let most = maximum ?? widest
      points[position] = problems.collect(try Figure(cell, within: .zero...most))
    }
    return points
  }

  private func total(
    _ cell: LocatedText, atMost most: Points, _ problems: inout Problems
  ) -> Figure? {
    guard !cell.text.isEmpty else { return nil }
    return problems.collect(try Figure(cell, within: .zero...most))
  }

  /// The total that criteria give, which a penalty must not take below 0.
  private func computed(
    _ sum: CriteriaSum, _ place: Place, _ problems: inout Problems
  ) -> Figure? {
    guard let exact = sum.exact else { return nil }
    guard exact >= .zero else {
      problems.report(
        EmulationProblem.penaltyBelowZero(exact).at(place))
      return nil
    }
    return Figure(exact)
  }

  /// The most that the bonus of a row adds: what stands there, or what it may be where the sheet has
  /// no column for it.
  private func bonus(_ points: [Figure?], of member: Member.ID) -> Points {
    var sum = Points.zero
    for position in terms.criteria.bonuses {
      let maximum = terms.criteria.all[position].maximum(for: member)
      if columns.hasPoints(position) {
        sum = sum + (points[position]?.most(of: maximum ?? widest) ?? .zero)
      } else {
        sum = sum + (maximum ?? .zero)
      }
    }
    return sum
  }

  /// The most that the bonus may add at a stage whose total alone stands in the sheet.
  private func mostBonus(of member: Member.ID) -> Points {
    terms.criteria.bonuses.reduce(.zero) { sum, position in
      let maximum = terms.criteria.all[position].maximum(for: member)
      return sum + (maximum ?? (columns.hasPoints(position) ? widest : .zero))
    }
  }

  /// Reports a declared percentage of the maximum that the total of its row contradicts.
  private func check(
    _ cell: LocatedText, _ total: Figure?, _ member: Member.ID, _ problems: inout Problems
  ) {
    guard !cell.text.isEmpty else { return }
    let number = cell.text.hasSuffix("%") ? String(cell.text.dropLast()) : cell.text
    guard let declared = Points(number.filter { $0 != " " }) else {
      problems.report(
        EmulationProblem.percentageOfRow(Excerpt.beginning(of: cell.text)).at(cell.place))
      return
    }
    guard let points = total?.exact, let maximum = terms.knownMaximum(for: member),
      let share = Share(points, of: maximum)
    else { return }
    let percent = share.percent(decimals: declared.decimals)
    guard percent != declared else { return }
    problems.report(
      EmulationProblem.percentageDisagrees(
        declared, points: points, maximum: maximum, percent: percent
      )
      .at(cell.place))
  }
}
