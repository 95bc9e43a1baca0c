import Emulation
import Input

/// Why no cell of a sheet names a member.
struct NoMembers {
  /// The problem of sheets none of which names one.
  static func problem(_ grids: [Grid], _ vocabulary: SheetVocabulary) -> Problem {
    let problems = grids.map { problem($0, vocabulary) }
    if let only = problems.first, problems.count == 1 { return only }
    return problems.first { $0.place.range != nil }
      ?? ImportProblem.workbookWithoutMembers.at(Place(path: grids.first?.name ?? ""))
  }

  /// The problem of one sheet.
  private static func problem(_ grid: Grid, _ vocabulary: SheetVocabulary) -> Problem {
    if let problem = unseparated(grid) { return problem }
    if let (font, cell) = OldFont.of(grid, vocabulary) {
      return ImportProblem.oldFont(font, cell.text.text, cell.address).at(cell.text.place)
    }
    if let (named, place) = titled(grid, vocabulary) {
      return ImportProblem.titlesOfMembers(named).at(place)
    }
    if let (head, cell) = unnamed(grid) {
      let name = cell.text.text
      return ImportProblem.headWithoutMembers(
        head, first: name, cell.address, nearest: vocabulary.nearest(toMember: name)
      )
      .at(cell.text.place)
    }
    return ImportProblem.sheetWithoutMembers.at(Place(path: grid.file.path))
  }

  /// The problem of delimited text in which nothing that is known separates the cells.
  private static func unseparated(_ grid: Grid) -> Problem? {
    guard grid.tab == nil, !grid.widths.isEmpty else { return nil }
    let lines = grid.rows.prefix(20).compactMap { row -> Substring? in
      let line = row.cells.first?.text.place.range.map { grid.file.line(around: $0.lowerBound) }
      return line.map { Substring(grid.file.text($0)) }
    }
    let place = grid.rows.first?.cells.first?.text.place ?? grid.file.place
    if lines.count > 1, lines.allSatisfy({ $0.contains("|") }) {
      return ImportProblem.separatedByBars.at(place)
    }
    let single = grid.rows.count { $0.cells.count == 1 }
    let spaced = lines.count { line in
      let words = line.split(separator: " ")
      return words.count > 1 && words.last.map { WrittenPoints(String($0)) != nil } ?? false
    }
    guard 4 * single >= 3 * grid.rows.count, 2 * spaced >= lines.count, spaced > 1 else {
      return nil
    }
    return ImportProblem.separatedBySpaces.at(place)
  }

  /// The members that the titles of a form name, where they are several.
  private static func titled(
    _ grid: Grid, _ vocabulary: SheetVocabulary
  ) -> (named: [Member.ID], place: Place)? {
    guard let heads = grid.rows.first(where: MemberForm.isHeads)?.number else { return nil }
    let cells = grid.rows.prefix { $0.number < heads }.flatMap(\.cells)
    var named: [Member.ID] = []
    for cell in cells {
      if let id = vocabulary.member(within: cell.text.text)?.id, !named.contains(id) {
        named.append(id)
      }
    }
    return named.count > 1 ? (named, cells[0].text.place) : nil
  }

  /// The first text under a head of members.
  private static func unnamed(_ grid: Grid) -> (head: String, cell: Grid.Cell)? {
    for (position, row) in grid.rows.prefix(200).enumerated() {
      for (column, cell) in zip(row.columns, row.cells)
      where Head(cell.text.text).word == .member {
        let below = grid.rows[(position + 1)...].prefix(50).lazy.compactMap { $0[column] }
        if let first = below.first(where: { !$0.isFigure && HeadMaximum(cell: $0.text.text) == nil }
        ) {
          return (cell.text.text, first)
        }
      }
    }
    return nil
  }
}
