import Emulation
import Input

/// A column of a sheet by its heads alone: what they say before anything is known of the others.
struct ReadColumn {
  /// What the heads say.
  enum Said: Hashable {
    case word(SheetWord)
    /// The name of a criterion, or of nothing that is known.
    case name(String)
    /// A head over other columns, and "total" below it.
    case sum(of: String)
    /// No head.
    case nothing
  }

  /// The number of the column, from 1.
  let number: Int
  /// The heads from top to bottom, as the sheet has them.
  let heads: [String]
  /// Whether each of them names neither a stage nor a year alone.
  private let areOwn: [Bool]
  /// What they say.
  let said: Said
  /// The stage that one of them names.
  let stage: Stage?
  /// The year that one of them names, as in `Tổng điểm năm 2022`.
  private(set) var year: Int?
  /// Whether it is in the name of a criterion: `Kinh tế năm 2022 (600đ)`.
  private(set) var isYearOfName = false
  /// What they say that the figures are, where these are no points of the year, and the head that says it.
  let aside: (kind: HeadAside, head: String)?
  /// The most points that the head or the row of maxima gives.
  private(set) var maximum: LocatedText?
  /// The heads above the last one that name criteria together, the outermost first.
  private(set) var groups: [Head]
  /// The head that speaks of a bonus or penalty, where it says more or is over others.
  let extra: Head?
  /// Where its head stands, or else its first cell.
  let place: Place
  /// Whether it is below a head that says that it is a part of the column before: `Trong đó`.
  let isPart: Bool
  /// What is wrong with its heads.
  let flaws: [Problem]

  init(_ number: Int, _ layout: SheetLayout) {
    var cells: [Grid.Cell] = []
    for (index, row) in layout.heads.enumerated() {
      let cell =
        layout.cell(row, number) ?? layout.centred.cell(row, number)
        ?? Self.spanning(number, index, layout)
      guard let cell, cells.last?.text.text != cell.text.text else { continue }
      cells.append(cell)
    }
    let first = layout.cells(in: number).first
    let place = cells.last?.text.place ?? first?.text.place ?? layout.grid.file.place
    self.number = number
    self.place = place
    heads = cells.map(\.written)
    flaws = cells.filter(\.isStruck).compactMap(\.flaw)
    isPart = heads.dropLast().contains(where: Self.saysParts)
    let all = cells.map { Head($0.text.text) }
    areOwn = all.map { $0.stage == nil && !$0.isOfYear }
    stage = all.lazy.compactMap(\.stage).first
    let aside = Self.aside(all)
    self.aside = aside
    let nameYear = all.last.flatMap { $0.word == nil ? NamedYear($0.name)?.year : nil }
    let groupYear = all.dropLast().lazy.compactMap { NamedYear($0.name)?.year }.last
    let stated = all.lazy.compactMap(\.year).last
    year = aside == nil ? stated ?? nameYear ?? groupYear : nil
    isYearOfName = stated == nil && nameYear != nil
    let named = all.filter { $0.stage == nil }
    // A year over or below other heads is no criterion and no group of them.
    let undated = Self.naming(named)
    let names = undated.isEmpty && stage == nil ? named : undated
    let below = Self.maximum(number, layout)
    guard let last = names.last else {
      said = stage.map { .word(.points($0)) } ?? .nothing
      maximum = below
      groups = []
      extra = nil
      return
    }
    let above = names.dropLast().last { $0.word == .bonus || $0.word == .penalty }
    extra = names.last { $0.isExtra && $0.word == nil } ?? above
    switch last.word {
    case .total? where above != nil: said = .word(above?.word ?? .total)
    case .total? where names.count > 1 && names[names.count - 2].word == nil:
      said = .sum(of: names[names.count - 2].name)
    case let word?: said = .word(word)
    case nil: said = .name(last.name)
    }
    groups = names.dropLast().filter {
      $0.word == nil && !Self.saysParts($0.name) && HeadAside(over: $0) == nil
    }
    let given = last.maximum ?? (last.word == .total ? groups.last?.maximum : nil)
    let decimal = last.maximum == nil ? nil : last.decimalMaximum
    maximum =
      given.map { LocatedText(Self.chosen($0, or: decimal, number, layout), at: place) } ?? below
  }

  /// What heads say of the figures below them: those over the last one of all, the last one of its own.
  private static func aside(_ heads: [Head]) -> (kind: HeadAside, head: String)? {
    guard let last = heads.last else { return nil }
    let isDated = heads.contains { $0.year != nil }
    for head in heads.dropLast() {
      guard let kind = HeadAside(over: head), kind != .difference || !isDated else { continue }
      let saysMore = last.word == nil && last.stage == nil && !last.isOfYear
      if kind.isOfAll || (saysMore && head.maximum == nil) {
        return (kind, head.name)
      }
    }
    if last.isBelow(heads.dropLast().last), let kind = HeadAside(over: last), kind.isOfAll {
      return (kind, last.name)
    }
    guard last.word == nil || last.maximum != nil else { return nil }
    return HeadAside(own: last).map { ($0, last.name) }
  }

  /// The heads that name criteria and groups of them: those that say a year, a plan or the result alone do not.
  private static func naming(_ heads: [Head]) -> [Head] {
    heads.enumerated().filter { position, head in
      guard !head.isOfYear else { return false }
      let isOfTime = HeadAside.saysResults(head) || HeadAside(over: head)?.isOfAll ?? false
      guard isOfTime, head.maximum == nil else { return true }
      guard position == heads.count - 1 else { return false }
      return !head.isBelow(heads.dropLast().last)
    }.map(\.element)
  }

  /// The same column where its year is a part of the name of a criterion that is known.
  var undated: ReadColumn {
    guard isYearOfName else { return self }
    var column = self
    (column.year, column.isYearOfName) = (nil, false)
    return column
  }

  /// A maximum with thousands, or the decimal that it may be: the one of which the column has figures.
  private static func chosen(
    _ thousand: String, or decimal: String?, _ column: Int, _ layout: SheetLayout
  ) -> String {
    guard let decimal, let bound = Points(decimal) else { return thousand }
    let most = layout.cells(in: column).compactMap { cell -> Points? in
      let typed = cell.number.flatMap { OfficeNumber(typed: $0) }
      let number = typed ?? WrittenPoints(cell.text.text)?.number
      // A figure that may be two itself says nothing of the maximum.
      return number?.form == .open ? nil : number?.decimal
    }.max()
    let isNear = most.map { $0 <= bound && $0.tenThousandths >= bound.tenThousandths / 10 }
    return isNear ?? false ? decimal : thousand
  }

  /// The maximum that the row of maxima has for a column.
  private static func maximum(_ number: Int, _ layout: SheetLayout) -> LocatedText? {
    guard let row = layout.maxima, let cell = layout.cell(row, number) else { return nil }
    if let typed = cell.typed, typed > .zero {
      return LocatedText(typed.written, at: cell.text.place)
    }
    guard let maximum = HeadMaximum(cell: cell.text.text) else { return nil }
    let chosen = Self.chosen(maximum.number, or: maximum.decimal, number, layout)
    return LocatedText(chosen, at: cell.text.place)
  }

  /// Whether the head over "points" is the name of a criterion: it has a maximum, or it does not say
  /// that all is counted.
  var isOfCriterion: Bool {
    guard let group = groups.last else { return false }
    return group.maximum != nil || !HeadYear.isOfAll(group.name)
  }

  /// Whether the heads say no more than a year.
  var isYearAlone: Bool {
    if case .name(let name) = said { Head(name).isOfYear } else { false }
  }

  /// Whether a head says that what is below it are parts of the column before.
  private static func saysParts(_ head: String) -> Bool {
    ["trong-do", "bao-gom", "gom", "gom-co", "of-which", "including"].contains(Slug.text(for: head))
  }

  /// The column of points below the name of a criterion as that of the criterion.
  var asCriterion: ReadColumn {
    var column = self
    if !column.groups.isEmpty { column.groups.removeLast() }
    return column
  }

  /// The same column with a maximum that its heads do not give.
  func with(maximum: Points) -> ReadColumn {
    var column = self
    column.maximum = LocatedText(maximum.written, at: place)
    return column
  }

  /// The last head that names no stage and no year alone.
  var ownHead: String {
    zip(heads, areOwn).reversed().first { $0.1 }?.0 ?? heads.last ?? ""
  }

  /// The name in the last head, without its maximum.
  var ownName: String { Head(ownHead).name }

  /// All that the user may call it by.
  func shownHeads(in grid: Grid) -> [String] {
    heads + [shown, grid.name(ofColumn: number)] + heads.map { Head($0).name }
  }

  /// The same column outside a group that holds all criteria.
  func outside(_ group: Head) -> ReadColumn {
    var column = self
    column.groups.removeAll { $0 == group }
    return column
  }

  /// The head over several columns that stands left of this one without being merged with it.
  private static func spanning(
    _ number: Int, _ index: Int, _ layout: SheetLayout
  ) -> Grid.Cell? {
    let row = layout.heads[index]
    let lower = layout.heads[(index + 1)...]
    guard lower.contains(where: { $0[number] != nil }),
      !layout.heads[..<index].contains(where: { $0[number] != nil }),
      let left = row.columns.last(where: { $0 < number }), left > layout.members,
      lower.contains(where: { $0[left] != nil }), let cell = row[left],
      !layout.isMerged(row, left)
    else { return nil }
    return cell
  }
}

extension Head {
  /// Whether it says no more than what the points are of a criterion whose head is above it.
  fileprivate func isBelow(_ criterion: Head?) -> Bool {
    word == nil && maximum == nil && criterion?.maximum != nil
  }
}
