import Emulation
import Input

/// A sheet of one member, whose name is on its tab or in its title, with criteria in rows.
struct MemberForm {
  /// The sheet turned, with a row for each of its columns of points.
  let layout: SheetLayout

  /// Reads a sheet; nil where it is none of one member, or has no heads.
  ///
  /// Reports `member-differs` where the tab and the title name different members.
  init?(_ grid: Grid, _ vocabulary: SheetVocabulary, _ problems: inout Problems) {
    guard let heads = Self.heads(of: grid) else { return nil }
    let labels = Self.labels(of: grid, heads)
    let codes = labels.filter { $0.value.contains { $0.word == .code } }.keys.min()
    var found = Problems()
    let ids = codes.flatMap { FormIDs(grid, in: $0, heads: heads, vocabulary, &found) }
    guard
      let member = ids?.member
        ?? Self.member(of: grid, above: heads.lowerBound, vocabulary, &problems)
    else { return nil }
    let title = Self.stage(of: grid, above: heads.lowerBound, vocabulary)
    let named = labels.filter { $0.value.contains { $0.word == .criterion } }.keys
    guard let names = named.max() else { return nil }
    problems.report(found)
    func column(_ word: SheetWord) -> Int? {
      labels.filter { $0.value.contains { $0.word == word } }.keys.min()
    }
    var stages: [Int: Stage] = [:]
    let years = Self.years(of: grid, heads)
    if !years.isEmpty, !years.values.contains(vocabulary.year) {
      Self.report(years, of: grid, heads, vocabulary, &problems)
    }
    for (column, heads) in labels.sorted(by: { $0.key < $1.key }) where column != names {
      if let year = years[column], year != vocabulary.year { continue }
      let isAside = heads.dropLast().contains { HeadAside(over: $0)?.isOfAll ?? false }
      if isAside || heads.last.map({ $0.word == nil && HeadAside(over: $0) != nil }) ?? false {
        continue
      }
      let isTotal = heads.last?.word == .total || heads.last?.word == .net
      guard let stage = heads.lazy.compactMap(\.stage).first ?? (isTotal ? title ?? .agreed : nil)
      else { continue }
      if let other = stages.first(where: { $0.value == stage })?.key {
        Self.reportTwice(column, other, stage, grid, &problems)
      }
      stages[column] = stage
    }
    guard !stages.isEmpty else { return nil }
    Self.reportExtras(grid, labels, below: heads, except: stages, to: &problems)
    if let title, stages.count == 1, let only = stages.first, only.value != title {
      problems.report(
        ImportProblem.stageOfTitle(title, rows: only.value)
          .at(
            grid.rows.first { heads.contains($0.number) }?[only.key]?.text.place ?? grid.file.place)
      )
    }
    if let ids {
      FormContradictions(
        grid: grid, ids: ids, names: names, maxima: column(.maximum), heads: heads.lowerBound,
        vocabulary: vocabulary
      ).report(to: &problems)
    }
    let service = [column(.number), column(.maximum), codes].compactMap(\.self)
    let beside = FormSurroundings(
      grid, heads: heads, read: Set(stages.keys).union([names]), service: Set(service),
      names: names, codes: ids == nil ? nil : codes)
    if ids != nil {
      for cell in beside.figures {
        problems.report(
          ImportProblem.formCell(cell.text.text, cell.address).at(cell.text.place))
      }
    }
    let below = grid.part(rows: heads.upperBound + 1...Int.max - 1, columns: 1...Int.max - 1)
    let turned = below.turned
    guard let criteria = Self.names(in: turned, names) else { return nil }
    var layout = SheetLayout(
      formOf: member, turned, stages: stages, criteria: ids?.criteria ?? [:], heads: criteria,
      maxima: column(.maximum).flatMap { turned[$0] },
      numbers: column(.number).flatMap { turned[$0] }, beside: beside.columns)
    layout.titleLines = grid.rows.prefix { $0.number < heads.lowerBound }.flatMap {
      $0.cells.map(\.text)
    }
    self.layout = layout
  }

  /// The years that the heads of columns name.
  private static func years(of grid: Grid, _ rows: ClosedRange<Int>) -> [Int: Int] {
    var years: [Int: Int] = [:]
    for (column, cell) in cells(of: grid, rows) {
      let head = Head(cell.text.text)
      if let year = head.year ?? NamedYear(head.name)?.year { years[column] = year }
    }
    return years
  }

  private static func report(
    _ years: [Int: Int], of grid: Grid, _ rows: ClosedRange<Int>, _ vocabulary: SheetVocabulary,
    _ problems: inout Problems
  ) {
    guard let (column, year) = years.min(by: { $0.key < $1.key }),
      let cell = grid.rows.first(where: { rows.contains($0.number) && $0[column] != nil })?[column]
    else { return }
    problems.report(
      ImportProblem.headsOfOtherYears(cell.text.text, year, year: vocabulary.year)
        .at(cell.text.place))
  }

  /// Reports a second column of the points of one stage, which would replace the first.
  private static func reportTwice(
    _ column: Int, _ other: Int, _ stage: Stage, _ grid: Grid, _ problems: inout Problems
  ) {
    let cell = grid.rows.first { isHeads($0) && $0[column] != nil }?[column]
    problems.report(
      ImportProblem.stageTwice(
        grid.line(ofColumn: column), stage, other: grid.line(ofColumn: other)
      )
      .at(cell?.text.place ?? grid.file.place))
  }

  /// Reports columns of points added or taken away beside the points of criteria, which would be lost.
  private static func reportExtras(
    _ grid: Grid, _ labels: [Int: [Head]], below rows: ClosedRange<Int>,
    except stages: [Int: Stage],
    to problems: inout Problems
  ) {
    for (column, heads) in labels.sorted(by: { $0.key < $1.key }) where stages[column] == nil {
      guard let head = heads.first(where: \.isExtra),
        let cell = grid.rows.filter({ $0.number > rows.upperBound }).compactMap({ $0[column] })
          .first(where: { $0.mayBePoints && $0.text.text != "0" })
      else { continue }
      problems.report(
        ImportProblem.extraPointsLeftOut(head.name, grid.line(ofColumn: column))
          .at(cell.text.place))
    }
  }

  /// The names of the criteria, and of a total whose name is merged over the number before them.
  private static func names(in turned: Grid, _ column: Int) -> Grid.Row? {
    guard let names = turned[column] else { return nil }
    var cells = Dictionary(zip(names.columns, names.cells)) { first, _ in first }
    for row in turned.rows where row.number < column {
      for (position, cell) in zip(row.columns, row.cells) where cells[position] == nil {
        if Head(cell.text.text).word == .total { cells[position] = cell }
      }
    }
    let sorted = cells.sorted { $0.key < $1.key }
    return Grid.Row(number: column, columns: sorted.map(\.key), cells: sorted.map(\.value))
  }

  /// Whether a row heads the criteria.
  static func isHeads(_ row: Grid.Row) -> Bool {
    row.cells.count > 1 && row.cells.contains { Head($0.text.text).word == .criterion }
  }

  /// The rows of heads: that which heads the criteria, and those below it without figures that head
  /// points.
  private static func heads(of grid: Grid) -> ClosedRange<Int>? {
    let position = grid.rows.firstIndex(where: isHeads)
    guard let position else { return nil }
    let first = grid.rows[position].number
    var last = first
    for row in grid.rows[(position + 1)...].prefix(2) {
      let heads = row.cells.map { Head($0.text.text) }
      guard heads.contains(where: { $0.stage != nil || $0.isOfYear }),
        zip(row.cells, heads).allSatisfy({ !$0.isFigure || $1.isOfYear })
      else { break }
      last = row.number
    }
    return first...last
  }

  /// The heads of each column from top to bottom.
  private static func labels(of grid: Grid, _ rows: ClosedRange<Int>) -> [Int: [Head]] {
    var labels: [Int: [Head]] = [:]
    for (column, cell) in cells(of: grid, rows) {
      labels[column, default: []].append(Head(cell.text.text))
    }
    return labels.mapValues { heads in
      let undated = heads.filter { !$0.isOfYear }
      return undated.isEmpty ? heads : undated
    }
  }

  /// The cells of the heads by column, from top to bottom: one over several columns for each of them.
  private static func cells(
    of grid: Grid, _ rows: ClosedRange<Int>
  ) -> [(column: Int, cell: Grid.Cell)] {
    let heads = grid.rows.filter { rows.contains($0.number) }
    return heads.enumerated().flatMap { position, row in
      let below = heads[(position + 1)...].flatMap(\.columns)
      let all = Set(row.columns).union(below).sorted()
      return all.compactMap { column in
        if let own = row[column] { return (column, own) }
        guard let left = row.columns.last(where: { $0 < column }), let cell = row[left],
          below.contains(left)
        else { return nil }
        return (column, cell)
      }
    }
  }

  private static func member(
    of grid: Grid, above first: Int, _ vocabulary: SheetVocabulary, _ problems: inout Problems
  ) -> Member? {
    let named = titles(of: grid, above: first).compactMap(vocabulary.member(within:))
    if let tab = grid.tab,
      let member = vocabulary.member(within: tab) ?? vocabulary.member(initials: tab)
    {
      if let other = named.first, !named.contains(where: { $0.id == member.id }) {
        problems.report(
          ImportProblem.formOfOtherMember(tab: tab, member: member.id, title: other.id)
            .at(grid.rows.first?.cells.first?.text.place ?? grid.file.place))
      }
      return member
    }
    return Set(named.map(\.id)).count == 1 ? named.first : nil
  }

  private static func stage(
    of grid: Grid, above first: Int, _ vocabulary: SheetVocabulary
  ) -> Stage? {
    let stages = Set(titles(of: grid, above: first).compactMap(vocabulary.stage(within:)))
    if stages.isEmpty, let tab = grid.tab { return vocabulary.stage(within: tab) }
    return stages.count == 1 ? stages.first : nil
  }

  private static func titles(of grid: Grid, above first: Int) -> [String] {
    grid.rows.prefix { $0.number < first }.flatMap { $0.cells.map(\.text.text) }
  }
}
