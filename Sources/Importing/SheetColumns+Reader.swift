import Emulation
import Input

extension SheetColumns {
  /// Says what columns mean, one after the other.
  struct Reader {
    let layout: SheetLayout
    let vocabulary: SheetVocabulary
    /// The names of heads that stand over others.
    let grouped: Set<String>
    /// Whether the year has its criteria already.
    let isListed: Bool
    let levels: Levels
    var criteria = NewCriteria()

    mutating func meaning(
      of column: ReadColumn, isFilled: Bool, _ problems: inout Problems
    ) -> Meaning {
      if column.number == layout.provinces { return .province }
      guard isFilled else { return .leftOut("empty") }
      if levels.parents.contains(column.number) { return .leftOut("sum of its criteria") }
      switch column.said {
      case .word(let word): return meaning(of: word, column, &problems)
      case .sum(let group):
        return grouped.contains(group) ? .leftOut("sum of '\(group)'") : .total(column.stage)
      case .name(let name): return points(name, column, &problems)
      case .nothing:
        if holdsStages(column) { return .stage }
        problems.report(
          .warning(
            "head-missing",
            "\(layout.grid.name(ofColumn: column.number)) has no head, so it is left out",
            at: column.place))
        return .leftOut("no head")
      }
    }

    private mutating func meaning(
      of word: SheetWord, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      switch word {
      case .number: return .leftOut("running number")
      case .province: return .leftOut("another name")
      case .stage: return .stage
      case .total: return .total(column.stage)
      case .points(let stage): return .total(stage)
      case .percentage: return .leftOut("computed from the points")
      case .rank: return .rank
      case .note: return .note
      case .source: return .leftOut("ids of sources are the site's own")
      case .maximum: return .leftOut("maxima stand beside criteria")
      case .criterion where holdsStages(column): return .stage
      case .criterion: return points(column.heads.last ?? "", column, &problems)
      case .bonus: return extra("bonus", column)
      case .penalty: return extra("penalty", column)
      case .tier: return tier(column, &problems)
      }
    }

    /// A bonus or penalty, which every sheet may have.
    private mutating func extra(_ id: String, _ column: ReadColumn) -> Meaning {
      if !isListed, let maximum = column.maximum { criteria.bound(id, to: maximum) }
      return .points(id, column.stage)
    }

    private func tier(_ column: ReadColumn, _ problems: inout Problems) -> Meaning {
      guard
        layout.cells(in: column.number).contains(where: { vocabulary.tier($0.text.text) != nil })
      else {
        problems.report(
          .warning(
            "tiers-unknown",
            "the summary of \(vocabulary.year) lists no tiers of these names, so the column is left"
              + " out; list them under 'tiers' and import again", at: column.place))
        return .leftOut("no such tiers in the year's summary")
      }
      return .tier
    }

    /// Points for a criterion that the year has, that an earlier year had, or that is new.
    private mutating func points(
      _ name: String, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      if isListed {
        if let known = vocabulary.criterion(name) {
          return .points(known.id, column.stage)
        }
        return stranger(
          column,
          "the year's criteria.csv has no criterion '\(Excerpt.beginning(of: name))', so the column"
            + " is left out; name it there, or let --force write criteria.csv anew from this sheet",
          &problems)
      }
      let earlier = vocabulary.earlierCriterion(name)
      guard let id = criteria.id(of: name, column, levels, like: earlier, vocabulary) else {
        return stranger(
          column,
          "nobody knows the most points of '\(Excerpt.beginning(of: name))', so the column is left"
            + " out; write them after its name, '\(Excerpt.beginning(of: name)) (100đ)'", &problems)
      }
      return .points(id, column.stage)
    }

    /// What nobody knows: points are worth a warning, words are not.
    private func stranger(
      _ column: ReadColumn, _ message: String, _ problems: inout Problems
    ) -> Meaning {
      guard layout.cells(in: column.number).contains(where: { Points($0.text.text) != nil }) else {
        return .leftOut("nobody knows this head")
      }
      problems.report(.warning("head-unknown", message, at: column.place))
      return .leftOut("nobody knows this head")
    }

    private func holdsStages(_ column: ReadColumn) -> Bool {
      let cells = layout.cells(in: column.number)
      return !cells.isEmpty && cells.allSatisfy { vocabulary.stage($0.text.text) != nil }
    }
  }
}
