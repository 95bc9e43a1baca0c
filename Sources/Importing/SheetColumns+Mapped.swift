import Emulation
import Input

extension SheetColumns.Reader {
  /// What a column means: what is said of its head, else what it says itself.
  mutating func meaning(
    of column: ReadColumn, isFilled: Bool, _ problems: inout Problems
  ) -> Meaning {
    guard layout.form == nil, isFilled, let mapped = mapped[column] else {
      return ownMeaning(of: column, isFilled: isFilled, &problems)
    }
    var trial = self
    var found = Problems()
    let own = trial.ownMeaning(of: column, isFilled: isFilled, &found)
    // What is left out on purpose has no problem of its own.
    if mapped.use == .leftOut, own != .member { return meaning(as: mapped, column, &problems) }
    reportStage(mapped, column, &problems)
    reportMaximum(mapped, column, &problems)
    // A criterion of a year before that this year does not have is none of its own.
    let isGone = isOfEarlierCriteria(mapped, column)
    guard !isGone, !mapped.fits(own), own != .member else {
      self = trial
      problems.report(found)
      return own
    }
    if let other = self.mapped.otherYear(in: column, besides: choices.titleYear) {
      let isOfOther = datedKeys.contains(MappedColumns.key(column.shown))
      // Heads of other years alone may be reported already.
      if !isOfOther, column.year == nil || !year.isMissing {
        problems.report(
          ImportProblem.headOfOtherYear(
            column.shown, head: column.ownHead, other, year: vocabulary.year
          ).at(column.place))
      }
      return .leftOut(Bilingual("of the year \(other)", vi: "của năm \(other)"))
    }
    return meaning(as: mapped, column, &problems)
  }

  private func isOfEarlierCriteria(_ mapped: ImportMap.Column, _ column: ReadColumn) -> Bool {
    guard case .points(let id) = mapped.use, !["bonus", "penalty"].contains(id),
      self.mapped.isEarlier(column), !vocabulary.criteria.isEmpty
    else { return false }
    return !vocabulary.criteria.all.contains { $0.id == id }
  }

  /// Reports a stage in the file that is not the one which the sheet says.
  private func reportStage(
    _ mapped: ImportMap.Column, _ column: ReadColumn, _ problems: inout Problems
  ) {
    guard let stage = mapped.stage else { return }
    let cells = stageColumn.map { layout.cells(in: $0) } ?? []
    let rows = cells.compactMap { vocabulary.stage($0.text.text) }
    let said =
      column.stage.map { [$0] } ?? (stageColumn == nil ? [layout.title].compactMap(\.self) : rows)
    guard let other = said.first(where: { $0 != stage }) else { return }
    problems.report(
      ImportProblem.stageNotInMap(column.shown, other, map: stage).at(column.place))
  }

  /// Reports a maximum in the file that is not the one which the sheet gives.
  ///
  /// In the file of a year before it is that of then.
  private func reportMaximum(
    _ mapped: ImportMap.Column, _ column: ReadColumn, _ problems: inout Problems
  ) {
    guard case .points = mapped.use, let said = mapped.maximum, !self.mapped.isEarlier(column),
      let own = column.maximum, let points = Points(own.text), points != said
    else { return }
    problems.report(
      ImportProblem.maximumNotInMap(column.shown, points, map: said).at(own.place))
  }

  private mutating func meaning(
    as mapped: ImportMap.Column, _ column: ReadColumn, _ problems: inout Problems
  ) -> Meaning {
    let stage = mapped.stage ?? column.stage ?? title
    switch mapped.use {
    case .member:
      return .leftOut(Bilingual("another name", vi: "tên khác"))
    case .leftOut:
      return .leftOut(Bilingual(same: ImportMap.name))
    case .stage: return .stage
    case .total: return .total(stage)
    case .rank: return .rank
    case .tier: return tier(column, &problems)
    case .note: return .note(noteCode(column))
    case .points(let id) where ["bonus", "penalty"].contains(id):
      _ = extra(id, column, &problems)
      return .points(id, stage)
    case .points(let id):
      let isOpen = column.maximum == nil
      let column = isOpen ? mapped.maximum.map { column.with(maximum: $0) } ?? column : column
      return points(id, column, stage, &problems)
    }
  }

  /// Points for a criterion that is said by its id.
  private mutating func points(
    _ id: Criterion.ID, _ column: ReadColumn, _ stage: Stage?, _ problems: inout Problems
  ) -> Meaning {
    let name = column.ownName
    if isListed {
      guard let known = vocabulary.criteria.all.first(where: { $0.id == id }) else {
        // A new criterion that the user names with its maximum is one more of the year.
        if mapped.isAnswered(column), mapped[column]?.maximum != nil,
          let added = criteria.id(
            of: name, column, levels, like: nil, called: id, vocabulary, &problems)
        {
          criteria.isAddition = true
          return .points(added, stage)
        }
        return stranger(column, .notListed(id))
      }
      criteria.compare(column, with: known, &problems)
      return .points(id, stage)
    }
    let earlier = vocabulary.earlierCriteria.all.first { $0.id == id }
    let taken = criteria.id(
      of: name, column, levels, like: earlier, called: id, vocabulary, &problems)
    guard let taken else { return stranger(column, .withoutMaximum(name)) }
    return .points(taken, stage)
  }
}
