import Emulation
import Input

extension RepeatedSums {
  /// Leaves columns out that hold sums of others, and reports those of which that is not certain.
  static func settle(
    _ layout: SheetLayout, _ columns: inout SheetColumns, _ signs: PointsSigns,
    _ criteria: inout NewCriteria, _ vocabulary: SheetVocabulary, isListed: Bool,
    to problems: inout Problems
  ) {
    let rows = layout.rows.filter { layout.isOfKnownMember($0, vocabulary) }
    let stages = Set(
      columns.all.compactMap { $0.meaning.pointsStage } + columns.unread.map(\.column.stage))
    var asked: [(found: Found, id: Criterion.ID)] = []
    var certain: [(found: Found, id: Criterion.ID?)] = []
    for stage in stages {
      let series = series(of: stage, columns, rows, signs, criteria)
      guard series.count > 1 else { continue }
      let sums = RepeatedSums(series, totals: totals(of: stage, columns, rows, signs))
      for found in sums.found {
        let id = columns.meaning(of: found.column)?.criterion
        // The year says itself that it is a criterion.
        if isListed, id != nil { continue }
        if let id, !found.isCertain {
          asked.append((found, id))
        } else {
          certain.append((found, id))
        }
      }
    }
    // What is a sum at one stage and none at another is one that does not agree with its parts.
    for (found, id) in certain where id != nil {
      let all = columns.all.filter { $0.meaning.criterion == id }.map(\.column.number)
      let known = Set(certain.filter { $0.id == id }.map(\.found.column))
      if !all.allSatisfy(known.contains), let id { asked.append((found, id)) }
    }
    var reported: Set<Criterion.ID> = []
    for (found, id) in asked.sorted(by: { $0.found.column < $1.found.column })
    where reported.insert(id).inserted {
      problems.report(problem(of: found, columns))
    }
    for (found, id) in certain where id.map({ !reported.contains($0) }) ?? true {
      columns.leaveOut(found.column, asSumOf: found.parts, isMean: found.isMean)
      if let id { criteria.remove(id) }
    }
  }

  private static func series(
    of stage: Stage?, _ columns: SheetColumns, _ rows: [Grid.Row], _ signs: PointsSigns,
    _ criteria: NewCriteria
  ) -> [Series] {
    let unread = Set(columns.unread.map(\.column.number))
    return columns.all.compactMap { found in
      let number = found.column.number
      let isUnread = unread.contains(number) && found.column.stage == stage
      let id = found.meaning.pointsStage == .some(stage) ? found.meaning.criterion : nil
      guard isUnread || id != nil else { return nil }
      let maximum = id.flatMap { id in
        criteria.rows.first { $0.id == id }.flatMap { Points($0.maximum) }
      }
      return Series(
        column: number, name: found.column.ownHead, maximum: maximum?.tenThousandths,
        isCriterion: id != nil,
        values: rows.map { $0[number]?.exactNumber(signs[number])?.tenThousandths })
    }
  }

  /// The totals of the rows at a stage, without what is added to the criteria and taken off.
  private static func totals(
    of stage: Stage?, _ columns: SheetColumns, _ rows: [Grid.Row], _ signs: PointsSigns
  ) -> [Int?] {
    guard let total = columns.number(of: .total(stage)) else { return rows.map { _ in nil } }
    func value(_ row: Grid.Row, _ column: Int?) -> Int? {
      column.flatMap { row[$0]?.exactNumber(signs[$0])?.tenThousandths }
    }
    let bonus = columns.number(of: .points("bonus", stage))
    let penalty = columns.number(of: .points("penalty", stage))
    return rows.map { row in
      value(row, total).map { $0 - (value(row, bonus) ?? 0) + abs(value(row, penalty) ?? 0) }
    }
  }

  private static func problem(of found: Found, _ columns: SheetColumns) -> Problem {
    func head(_ column: Int) -> String {
      columns.all.first { $0.column.number == column }?.column.ownHead ?? ""
    }
    let own = columns.all.first { $0.column.number == found.column }
    return ImportProblem.pointsTwice(
      .init(
        head: head(found.column), parts: found.parts.sorted().map(head), isMean: found.isMean,
        exceptions: found.exceptions)
    )
    .at(own?.column.place ?? Place(path: ""))
  }
}

extension Meaning {
  /// The criterion that a column holds points for, other than a bonus or penalty.
  fileprivate var criterion: Criterion.ID? {
    guard case .points(let id, _) = self, id != "bonus", id != "penalty" else { return nil }
    return id
  }

  /// The stage of points for a criterion; nil for other columns, `.some(nil)` where it is the row's own.
  fileprivate var pointsStage: Stage?? {
    guard case .points(_, let stage) = self, criterion != nil else { return nil }
    return .some(stage)
  }
}
