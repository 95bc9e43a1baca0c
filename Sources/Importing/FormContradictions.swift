import Emulation
import Input

/// What a form that the program made says beside its ids, and says otherwise: whose it is, what its rows are
/// called, how many points they may have.
struct FormContradictions {
  let grid: Grid
  let ids: FormIDs
  /// The columns of the names of criteria and of their maxima.
  let (names, maxima): (Int, Int?)
  /// The first row of heads.
  let heads: Int
  let vocabulary: SheetVocabulary

  func report(to problems: inout Problems) {
    reportMember(to: &problems)
    reportRows(to: &problems)
    for (row, id) in ids.criteria.sorted(by: { $0.key < $1.key }) {
      guard let criterion = vocabulary.criteria.all.first(where: { $0.id == id }) else { continue }
      if let cell = grid[row]?[names] { reportName(cell, criterion, to: &problems) }
      if let cell = maxima.flatMap({ grid[row]?[$0] }) {
        reportMaximum(cell, criterion, to: &problems)
      }
    }
  }

  /// Reports the name of another member: in the row of the id, else in a title without that of the member,
  /// or on the tab.
  private func reportMember(to problems: inout Problems) {
    let own = ids.member.id
    let titles = grid.rows.prefix { $0.number < heads }
    func named(_ cells: [Grid.Cell]) -> [(cell: Grid.Cell, member: Member.ID)] {
      cells.compactMap { cell in
        guard cell.text.text != own else { return nil }
        return vocabulary.member(within: cell.text.text).map { (cell, $0.id) }
      }
    }
    let beside = named(titles.filter { $0.number == ids.row }.flatMap(\.cells))
    let all = beside.isEmpty ? named(titles.flatMap(\.cells)) : beside
    let other = all.contains { $0.member == own } ? nil : all.first
    let place = grid[ids.row]?.cells.first?.text.place ?? grid.file.place
    if let other {
      problems.report(
        ImportProblem.formOfOtherCode(own, named: other.member).at(other.cell.text.place))
    } else if let tab = grid.tab, let member = vocabulary.member(within: tab), member.id != own {
      problems.report(ImportProblem.formOfOtherCode(own, named: member.id).at(place))
    }
  }

  /// Reports criteria of the member that the form has no row of.
  private func reportRows(to problems: inout Problems) {
    let own = Set(ids.criteria.values)
    let gone = vocabulary.criteria.all.filter {
      $0.kind == .criterion && $0.isAssigned(to: ids.member.id) && !own.contains($0.id)
    }
    guard !gone.isEmpty else { return }
    let place = grid.rows.first { $0.number >= heads }?.cells.first?.text.place
    problems.report(
      ImportProblem.formRows(gone.map(\.id)).at(place ?? grid.file.place))
  }

  /// Reports a name that is another criterion's, and warns of one that is none.
  private func reportName(
    _ cell: Grid.Cell, _ criterion: Criterion, to problems: inout Problems
  ) {
    let text = cell.text.text
    let known = vocabulary.languages.flatMap { language in
      [FormWords(language).name(criterion.kind), criterion.name?.text(in: language) ?? ""]
    }
    let other = vocabulary.criterion(text)?.id
    guard other != criterion.id, !known.contains(where: { vocabulary.areSame($0, text) }) else {
      return
    }
    problems.report(
      ImportProblem.formName(text, cell.address, code: criterion.id, other: other)
        .at(cell.text.place))
  }

  private func reportMaximum(
    _ cell: Grid.Cell, _ criterion: Criterion, to problems: inout Problems
  ) {
    let known = criterion.maximum(for: ids.member.id)
    guard (cell.typed ?? WrittenPoints(cell.text.text)?.number.decimal) != known else { return }
    problems.report(
      ImportProblem.formMaximum(cell.text.text, cell.address, code: criterion.id, known)
        .at(cell.text.place))
  }
}
