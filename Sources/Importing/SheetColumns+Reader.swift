import Emulation
import Input

extension SheetColumns {
  /// Says what columns mean, one after the other.
  struct Reader {
    let layout: SheetLayout
    /// The last stage of all tables.
    let lastStage: Stage
    let vocabulary: SheetVocabulary
    let choices: ImportChoices
    /// The names of heads that are over others.
    let grouped: Set<String>
    /// Whether the year has its criteria already.
    let isListed: Bool
    let levels: Levels
    /// The year of which columns are read where heads name one.
    let year: Int
    var criteria: NewCriteria
    private(set) var unread: [UnreadColumn] = []

    /// The stage of columns that do not name one: that of the title.
    private var title: Stage? { layout.title == .agreed ? nil : layout.title }

    init(
      layout: SheetLayout, lastStage: Stage, vocabulary: SheetVocabulary, choices: ImportChoices,
      grouped: Set<String>, isListed: Bool, levels: Levels, year: Int, criteria: NewCriteria
    ) {
      (self.layout, self.lastStage) = (layout, lastStage)
      (self.vocabulary, self.choices) = (vocabulary, choices)
      (self.grouped, self.isListed, self.levels) = (grouped, isListed, levels)
      self.year = year
      self.criteria = criteria
    }

    mutating func meaning(
      of column: ReadColumn, isFilled: Bool, _ problems: inout Problems
    ) -> Meaning {
      if layout.form == nil, column.number == layout.provinces { return .province }
      guard isFilled else { return .leftOut("empty") }
      if choices.leavesOut(column.shownHeads(in: layout.grid), vocabulary) {
        return .leftOut("--leave-out")
      }
      if let own = column.year, own != year { return .leftOut("of \(own)") }
      if levels.parents.contains(column.number) { return .leftOut("sum of its criteria") }
      if let heading = levels.summedExtras[column.number] {
        return .leftOut("part of '\(Excerpt.beginning(of: heading.name))'")
      }
      switch column.said {
      case .word(let word): return meaning(of: word, column, &problems)
      case .sum(let group) where grouped.contains(group):
        return .leftOut("sum of '\(group)'")
      case .sum(let group) where column.isOfCriterion:
        return points(group, column.asCriterion, &problems)
      case .sum: return .total(column.stage ?? title)
      case .name(let name): return points(name, column, &problems)
      case .nothing: return headless(column, &problems)
      }
    }

    private mutating func meaning(
      of word: SheetWord, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      switch word {
      case .number: return .leftOut("running number")
      case .province: return .leftOut("another name")
      case .code: return .leftOut("codes of members")
      case .stage: return .stage
      case .total: return .total(column.stage ?? title)
      case .points(let stage): return .total(stage)
      case .percentage: return .leftOut("computed from the points")
      case .rank, .tier: return placing(word, column, &problems)
      case .note: return .note
      case .precision: return .precision
      case .source: return .leftOut("ids of sources are the site's own")
      case .maximum: return .leftOut("maxima are beside criteria")
      case .criterion where holdsStages(column): return .stage
      case .criterion: return points(column.heads.last ?? "", column, &problems)
      case .bonus: return extra("bonus", column)
      case .penalty: return extra("penalty", column)
      }
    }

    /// A rank or tier: of the result alone, not of a criterion nor of an earlier stage.
    private func placing(
      _ word: SheetWord, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      if let group = column.groups.last, column.isOfCriterion {
        return .leftOut("of '\(group.name)' alone")
      }
      if let stage = column.stage ?? title, stage < lastStage {
        return .leftOut("of the stage '\(stage.rawValue)' alone")
      }
      return word == .rank ? .rank : tier(column, &problems)
    }

    /// A bonus or penalty, which every sheet may have.
    private mutating func extra(_ id: String, _ column: ReadColumn) -> Meaning {
      if !isListed, let maximum = column.maximum { criteria.bound(id, to: maximum) }
      return .points(id, column.stage ?? title)
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
      let shown = Excerpt.beginning(of: name)
      let stage = column.stage ?? title
      if isListed {
        guard let known = vocabulary.criterion(name) else {
          return stranger(
            column,
            "the year's criteria.csv has no criterion '\(shown)'; name it there, let --force write"
              + " criteria.csv anew from this sheet")
        }
        return .points(known.id, stage)
      }
      let earlier = vocabulary.earlierCriterion(name)
      if earlier == nil, let extra = levels.extras[column.number] ?? column.extra {
        let head = Excerpt.beginning(of: extra.name)
        return stranger(
          column,
          "'\(head)' speaks of points that are added or taken away, so '\(shown)' may be no criterion;"
            + " give their sum in a column headed 'Điểm thưởng' or 'Điểm trừ', or list '\(shown)' in"
            + " the year's criteria.csv")
      }
      let id = criteria.id(of: name, column, levels, like: earlier, vocabulary, &problems)
      guard let id else {
        return stranger(
          column, "'\(shown)' has no maximum; write it after the name, '\(shown) (100đ)'")
      }
      return .points(id, stage)
    }

    /// A column without a head: stages, words, or figures of nobody knows what.
    private mutating func headless(_ column: ReadColumn, _ problems: inout Problems) -> Meaning {
      if holdsStages(column) { return .stage }
      let name = layout.grid.name(ofColumn: column.number)
      guard !holdsFigures(column) else {
        return stranger(column, "\(name) has no head; write one above its figures", named: name)
      }
      problems.report(
        .warning("head-missing", "\(name) has no head, so it is left out", at: column.place))
      return .leftOut("no head")
    }

    /// What is not understood: figures are noted, words are not.
    private mutating func stranger(
      _ column: ReadColumn, _ advice: String, named name: String? = nil
    ) -> Meaning {
      if holdsFigures(column) {
        unread.append(
          UnreadColumn(
            column: column, name: name ?? column.ownHead, advice: advice))
      }
      return .leftOut(column.heads.isEmpty ? "no head" : "unknown head")
    }

    private func holdsFigures(_ column: ReadColumn) -> Bool {
      layout.cells(in: column.number).contains(where: \.isFigure)
    }

    private func holdsStages(_ column: ReadColumn) -> Bool {
      let cells = layout.cells(in: column.number)
      return !cells.isEmpty && cells.allSatisfy { vocabulary.stage($0.text.text) != nil }
    }
  }
}
