public import Input

extension SheetVocabulary {
  /// The year's `scores.csv`; nil where there is none, or none that can be taken apart, which is reported.
  public func standingScores(_ problems: inout Problems) -> StandingScores? {
    tree.texts["\(year)/scores.csv"].map { StandingScores($0, self, &problems) }
  }

  /// A year other than this one that has nearly all of these figures, and more of them than this one, so
  /// that they are likely its own, some of them corrected.
  ///
  /// - Parameter rows: for members at stages, points by the ids of criteria, and of the total by "".
  public func otherYear(
    having rows: [(member: Member.ID, stage: Stage, points: [Criterion.ID: String])]
  ) -> Int? {
    let years = tree.texts.keys.compactMap { path in
      path.hasSuffix("/scores.csv") ? Int(path.dropLast("/scores.csv".count)) : nil
    }
    let all = rows.reduce(0) { $0 + $1.points.count }
    let own = sameFigures(as: rows, in: year)
    return years.filter { $0 != year }.sorted().last { other in
      let same = sameFigures(as: rows, in: other)
      return same > max(own, 1) && 5 * (all - same) <= all
    }
  }

  /// How many of figures a year has.
  private func sameFigures(
    as rows: [(member: Member.ID, stage: Stage, points: [Criterion.ID: String])], in year: Int
  ) -> Int {
    var problems = Problems()
    guard let file = tree.texts["\(year)/scores.csv"] else { return 0 }
    let standing = StandingScores(file, self, &problems)
    let own = Dictionary(
      standing.rows.map { ("\($0.member) \($0.stage)", $0) }
    ) { first, _ in first }
    return rows.reduce(0) { count, row in
      guard let known = own["\(row.member) \(row.stage)"] else { return count }
      return count
        + row.points.count { id, text in
          let cell =
            known.cells[id.isEmpty ? .total : .points(id)]?.text ?? (id.isEmpty ? known.sum : "")
          return areSamePoints(cell, text, isPenalty: id == "penalty")
        }
    }
  }

  /// The text of the year's `scores.csv` or `criteria.csv`; nil where there is none.
  public func standingFile(_ name: String) -> SourceFile? { tree.texts["\(year)/\(name)"] }

  /// Whether two texts of points say the same number, as exactly.
  public func areSamePoints(_ one: String, _ other: String, isPenalty: Bool) -> Bool {
    guard one != other else { return true }
    guard let first = WrittenPoints(one), let second = WrittenPoints(other),
      first.precision == second.precision, first.number.form != .open,
      second.number.form != .open, let own = first.number.decimal, let new = second.number.decimal
    else { return false }
    return own == new || (isPenalty && own == .zero - new)
  }
}
