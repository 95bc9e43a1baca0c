import Emulation
import Input

extension SheetColumns {
  /// Reports heads that are struck through, and stages of which it is open what they are over.
  func reportUnclear(_ layout: SheetLayout, _ problems: inout Problems) {
    var seen: Set<Place> = []
    for found in all where found.meaning.field != nil {
      for flaw in found.column.flaws where seen.insert(flaw.place).inserted {
        problems.report(flaw)
      }
    }
    for (cell, columns) in layout.centred.open {
      let isOpen = all.contains { found in
        guard columns.contains(found.column.number), found.column.stage == nil else { return false }
        switch found.meaning {
        case .points, .total: return true
        default: return false
        }
      }
      guard isOpen else { continue }
      problems.report(
        ImportProblem.headOverOpenColumns(cell.text.text, cell.address).at(cell.text.place))
    }
  }

  /// Reports criteria of one name and one maximum of which each is at other stages: a head above is over
  /// some of the columns of one criterion alone.
  func reportSplit(_ criteria: NewCriteria, _ problems: inout Problems) {
    reportAlike(criteria, &problems)
    var seen: [String: (id: Criterion.ID, stages: Set<Stage?>)] = [:]
    for row in criteria.rows where row.kind == "criterion" {
      let own = all.filter { found in
        guard case .points(row.id, _) = found.meaning else { return false }
        return true
      }
      guard let last = own.last else { continue }
      let stages = Set(own.map(\.meaning.stage))
      let key = "\(Head(last.column.ownHead).name)\n\(row.maximum)"
      guard let other = seen.updateValue((row.id, stages), forKey: key) else { continue }
      guard other.stages.isDisjoint(with: stages) else { continue }
      problems.report(
        ImportProblem.sameCriterionAtOtherStages(last.column.shown).at(last.column.place))
    }
  }

  /// Reports two heads over the same criteria with the same maxima, which are likely the points of one time
  /// or one review each, and would count twice.
  private func reportAlike(_ criteria: NewCriteria, _ problems: inout Problems) {
    func names(_ rows: [NewCriteria.Row]) -> [String] {
      rows.map { "\($0.names.sorted { $0.key < $1.key }) \($0.maximum)" }.sorted()
    }
    var seen: [[String]: String] = [:]
    // Those of a head that is no group, such as `Chỉ tiêu` beside `Kết quả`.
    let alone = criteria.rows.filter { $0.kind == "criterion" && $0.group == nil }
    if let first = alone.first,
      let head = all.first(where: {
        if case .points(first.id, _) = $0.meaning { true } else { false }
      })?.column.shown
    {
      seen[names(alone)] = head
    }
    for group in criteria.groups {
      let own = criteria.rows.filter { $0.group == group.id }
      guard own.count > 1, let other = seen.updateValue(group.head.name, forKey: names(own)) else {
        continue
      }
      problems.report(
        ImportProblem.groupsAlike(group.head.name, other: other).at(own[0].place))
    }
  }

  /// By which name the user may leave out one of two columns alone.
  private static func ownName(
    of column: ReadColumn, beside other: ReadColumn, in grid: Grid
  ) -> String {
    let others = Set(other.shownHeads(in: grid).map { Slug.text(for: $0) })
    return [column.ownHead, column.shown].first { !others.contains(Slug.text(for: $0)) }
      ?? grid.name(ofColumn: column.number)
  }

  func reportTwice(in grid: Grid, _ problems: inout Problems) {
    var seen: [Meaning: ReadColumn] = [:]
    for found in all {
      if case .leftOut = found.meaning { continue }
      guard let other = seen.updateValue(found.column, forKey: found.meaning) else { continue }
      problems.report(
        ImportProblem.headMeansTheSame(
          found.column.shown, found.meaning, other: other.shown,
          leftOutBy: Self.ownName(of: found.column, beside: other, in: grid)
        )
        .at(found.column.place))
    }
  }
}
