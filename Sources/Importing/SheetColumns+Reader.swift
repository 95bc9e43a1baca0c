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
    let year: YearOfColumns
    let others: OtherColumns
    /// What is said of columns by their heads.
    let mapped: MappedColumns
    var criteria: NewCriteria
    var unread: [UnreadColumn] = []
    /// The column in which each row says its stage.
    var stageColumn: Int?
    /// The heads, by what they say without years, of columns that are of the year that is read.
    var datedKeys: Set<String> = []

    /// The stage of columns that do not name one: that of the title, unless each row says its own.
    var title: Stage? {
      layout.title == .agreed || stageColumn != nil ? nil : layout.title
    }

    init(
      layout: SheetLayout, lastStage: Stage, vocabulary: SheetVocabulary, choices: ImportChoices,
      grouped: Set<String>, isListed: Bool, levels: Levels, year: YearOfColumns,
      others: OtherColumns, mapped: MappedColumns,
      criteria: NewCriteria
    ) {
      (self.layout, self.lastStage) = (layout, lastStage)
      (self.vocabulary, self.choices) = (vocabulary, choices)
      (self.grouped, self.isListed, self.levels) = (grouped, isListed, levels)
      (self.year, self.others) = (year, others)
      self.mapped = mapped
      self.criteria = criteria
    }

    /// What the heads of a column say by themselves.
    mutating func ownMeaning(
      of column: ReadColumn, isFilled: Bool, _ problems: inout Problems
    ) -> Meaning {
      if layout.form == nil, column.number == layout.members { return .member }
      guard isFilled else { return .leftOut(Bilingual("empty", vi: "để trống")) }
      if choices.leavesOut(column.shownHeads(in: layout.grid), vocabulary) {
        return .leftOut(SheetColumns.leftOutByOption)
      }
      if let id = layout.criteria[column.number] { return .points(id, title) }
      if let aside = column.aside { return self.aside(aside.kind, column) }
      if let own = column.year, own != year.year, !column.isYearAlone {
        return ofYear(own, column)
      }
      if levels.parents.contains(column.number) {
        return .leftOut(Bilingual("sum of its criteria", vi: "tổng các tiêu chí của nó"))
      }
      if let heading = levels.summedExtras[column.number] {
        return .leftOut(
          Bilingual(
            "part of '\(Excerpt.beginning(of: heading.name))'",
            vi: "một phần của '\(Excerpt.beginning(of: heading.name))'"))
      }
      if column.ownName.hasPrefix("note."), !noteCode(column).isEmpty {
        return .note(noteCode(column))
      }
      switch column.said {
      case .word(let word): return meaning(of: word, column, &problems)
      case .sum(let group) where grouped.contains(group):
        return .leftOut(Bilingual("sum of '\(group)'", vi: "tổng của '\(group)'"))
      case .sum(let group) where column.isOfCriterion:
        return points(group, column.asCriterion, &problems)
      case .sum: return .total(column.stage ?? title)
      case .name(let name) where ["nam", "year", "nam-thi-dua"].contains(Slug.text(for: name)):
        return years(name, column, &problems)
      case .name(let name): return points(name, column, &problems)
      case .nothing: return headless(column, &problems)
      }
    }

    private mutating func meaning(
      of word: SheetWord, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      switch word {
      case .number: return .leftOut(Bilingual("running number", vi: "số thứ tự"))
      case .member: return .leftOut(Bilingual("another name", vi: "tên khác"))
      case .code: return .leftOut(Bilingual("codes of members", vi: "mã đơn vị"))
      case .stage: return .stage
      case .total where others.nets.contains(column.stage):
        return .leftOut(SheetColumns.beforeDeductions)
      case .total, .net: return .total(column.stage ?? title)
      case .points(let stage): return .total(stage)
      case .percentage, .difference, .yearBefore, .remark:
        // With a maximum in its head it is a criterion of that name.
        guard Head(column.ownHead).maximum == nil else {
          return points(column.ownName, column, &problems)
        }
        return .leftOut(Self.reason(for: word))
      case .rank, .tier: return placing(word, column, &problems)
      case .note: return .note(noteCode(column))
      case .precision: return .leftOut(Bilingual("read with the points", vi: "đọc cùng với điểm"))
      case .source:
        return .leftOut(
          Bilingual("ids of sources are the site's own", vi: "mã nguồn là của riêng trang"))
      case .maximum:
        return .leftOut(
          Bilingual("maxima are beside criteria", vi: "điểm tối đa ghi cạnh tiêu chí"))
      case .criterion where holdsStages(column): return .stage
      case .criterion: return points(column.heads.last ?? "", column, &problems)
      case .bonus: return extra("bonus", column, &problems)
      case .penalty: return extra("penalty", column, &problems)
      }
    }

    /// Why a column is left out that holds no points.
    private static func reason(for word: SheetWord) -> Bilingual {
      switch word {
      case .percentage: Bilingual("computed from the points", vi: "tính từ điểm")
      case .difference:
        Bilingual("the difference of other columns", vi: "chênh lệch của các cột khác")
      case .yearBefore: Bilingual("of the year before", vi: "của năm trước")
      default: Bilingual("remarks", vi: "ghi chú")
      }
    }

    /// A rank or tier: of the result alone, not of a criterion nor of an earlier stage.
    private func placing(
      _ word: SheetWord, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      if let group = column.groups.last, column.isOfCriterion {
        return .leftOut(Bilingual("of '\(group.name)' alone", vi: "chỉ của '\(group.name)'"))
      }
      if let stage = column.stage ?? title, stage < lastStage {
        return .leftOut(
          Bilingual(
            "of the stage '\(stage.rawValue)' alone", vi: "chỉ của bước chấm '\(stage.rawValue)'"))
      }
      return word == .rank ? .rank : tier(column, &problems)
    }

    /// A bonus or penalty, which every sheet may have.
    mutating func extra(
      _ id: String, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      if isListed, let known = vocabulary.criterion(id) {
        criteria.compare(column, with: known, &problems)
        // One that the year has without a row gets one.
        if known.maximum == nil, let maximum = column.maximum { criteria.bound(id, to: maximum) }
      } else if let maximum = column.maximum {
        criteria.bound(id, to: maximum)
      }
      return .points(id, column.stage ?? title)
    }

    func tier(_ column: ReadColumn, _ problems: inout Problems) -> Meaning {
      guard
        layout.cells(in: column.number).contains(where: { vocabulary.tier($0.text.text) != nil })
      else {
        problems.report(
          ImportProblem.noSuchTiers(year: vocabulary.year).at(column.place))
        return .leftOut(
          Bilingual(
            "no such tiers in the year's summary",
            vi: "bài tổng kết của năm không có các mức xếp loại này"))
      }
      return .tier
    }

    /// Points for a criterion that the year has, that an earlier year had, or that is new.
    mutating func points(
      _ name: String, _ column: ReadColumn, _ problems: inout Problems
    ) -> Meaning {
      let stage = column.stage ?? title
      if isListed {
        guard let known = vocabulary.criterion(name) else {
          return stranger(column, .notListed(name))
        }
        criteria.compare(column, with: known, &problems)
        return .points(known.id, stage)
      }
      let earlier = vocabulary.criterion(name) ?? vocabulary.earlierCriterion(name)
      if earlier == nil, let extra = levels.extras[column.number] ?? column.extra {
        return stranger(column, .partOfExtra(name, extra: extra.name))
      }
      let id = criteria.id(of: name, column, levels, like: earlier, vocabulary, &problems)
      guard let id else {
        return stranger(column, ImportProblem.UnreadHead(name, column, layout, vocabulary))
      }
      return .points(id, stage)
    }
  }
}
