import Emulation
import Input

/// The year of which the columns of a table are read, where heads name years: `Năm 2021`, `Năm 2022`.
struct YearOfColumns {
  /// A head and the stage and groups that it is of.
  private struct Kind: Hashable {
    let said: ReadColumn.Said
    let stage: Stage?
    let groups: [String]

    init(_ column: ReadColumn) {
      stage = column.stage
      groups = column.groups.filter { NamedYear($0.name) == nil }.map { MappedColumns.key($0.name) }
      if case .name(let name) = column.said {
        said = .name(MappedColumns.key(name))
      } else {
        said = column.said
      }
    }
  }

  /// That of the import, or the one that the user says is meant.
  let year: Int
  /// The years of the columns of each kind; nil for one that names none.
  private var years: [Kind: Set<Int?>] = [:]
  private var problem: Problem?

  /// - Parameter columns: those that hold something.
  init(
    _ columns: [ReadColumn], _ layout: SheetLayout, _ vocabulary: SheetVocabulary,
    _ choices: ImportChoices
  ) {
    let columns = columns.filter { column in
      !choices.leavesOut(column.shownHeads(in: layout.grid), vocabulary)
    }
    for column in columns where column.aside == nil {
      years[Kind(column), default: []].insert(column.year)
    }
    let dated = columns.filter { $0.year != nil && !$0.isYearAlone }
    let named = Set(dated.compactMap(\.year))
    let meant = choices.titleYear.flatMap { named.contains($0) ? $0 : nil }
    year = named.contains(vocabulary.year) ? vocabulary.year : meant ?? vocabulary.year
    guard !named.contains(year), let first = dated.first(where: { !hasOwn(like: $0) }),
      let other = first.year
    else { return }
    problem = ImportProblem.headOfOtherYear(first.shown, head: first.ownHead, other, year: year)
      .at(first.place)
  }

  /// Whether only heads of other years are there, which is reported once.
  var isMissing: Bool { problem != nil }

  /// Whether another column is the same of the year that is read, or of none.
  func hasOwn(like column: ReadColumn) -> Bool {
    let years = years[Kind(column)] ?? []
    return years.contains(year) || years.contains(nil)
  }

  /// Reports heads of other years alone.
  func report(to problems: inout Problems) {
    if let problem { problems.report(problem) }
  }
}
