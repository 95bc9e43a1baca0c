import Emulation
import Input

/// The year of which the columns of a table are read, where heads name years: `Năm 2021`, `Năm 2022`.
struct YearOfColumns {
  /// That of the import, or the one that the user says is meant.
  let year: Int
  private let problem: Problem?

  init(
    _ columns: [ReadColumn], _ layout: SheetLayout, _ vocabulary: SheetVocabulary,
    _ choices: ImportChoices
  ) {
    let named = columns.filter { column in
      column.year != nil && !choices.leavesOut(column.shownHeads(in: layout.grid), vocabulary)
    }
    let years = Set(named.compactMap(\.year))
    let meant = choices.titleYear.flatMap { years.contains($0) ? $0 : nil }
    year = years.contains(vocabulary.year) ? vocabulary.year : meant ?? vocabulary.year
    guard let first = named.first, let other = first.year, !years.contains(year) else {
      problem = nil
      return
    }
    problem = Problem(
      "year-differs",
      "'\(Excerpt.beginning(of: first.shown))' is of \(other), and no head is of \(year); import it"
        + " with --year \(other), leave it out with --leave-out '\(Excerpt.beginning(of: first.ownHead))',"
        + " or say with --title-year \(other) that it is of \(year)", at: first.place)
  }

  /// Reports heads of other years alone.
  func report(to problems: inout Problems) {
    if let problem { problems.report(problem) }
  }
}
