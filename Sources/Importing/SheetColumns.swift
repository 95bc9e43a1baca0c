import Emulation
import Input

/// The columns of a sheet and what each is read as.
struct SheetColumns {
  /// What was found of one column.
  struct Found {
    let column: ReadColumn
    fileprivate(set) var meaning: Meaning
    /// What it would be read as if it were not empty; nil for a column that holds something.
    let blank: Meaning?

    /// What an empty cell of it says nothing of.
    var field: MemberRow.Field? { (blank ?? meaning).field }
    /// The stage of that, where the column says it.
    var stage: Stage? { (blank ?? meaning).stage }
  }

  /// Why a total is left out that is followed by one after points were taken away.
  static let beforeDeductions = Bilingual(
    "the total before points are added or taken away", vi: "tổng điểm trước khi cộng, trừ")

  /// Why a column is left out that the user left out.
  static let leftOutByOption = Bilingual("--leave-out", vi: "--leave-out")

  /// The most columns that are read; no year has as many criteria at as many stages.
  static let most = 4_096

  /// The columns that hold something, from left to right.
  private(set) var all: [Found] = []
  private var meanings: [Int: Meaning] = [:]
  /// The columns with figures that are not understood.
  private(set) var unread: [UnreadColumn] = []
  /// The numbers of the criteria of each column that holds their sum.
  private(set) var sums: [Int: [Int]] = [:]

  /// Reads the heads of all columns.
  ///
  /// Reports `head-twice` for two columns that mean the same.
  /// - Parameters:
  ///   - lastStage: the last stage of all tables, of which ranks and tiers are.
  ///   - criteria: those of the tables before, to which this one adds its own.
  init(
    _ layout: SheetLayout, lastStage: Stage, _ vocabulary: SheetVocabulary,
    _ choices: ImportChoices,
    _ criteria: inout NewCriteria, _ problems: inout Problems
  ) {
    let filled = Set(layout.rows.flatMap { layout.isOfMember($0) ? $0.columns : [] })
    let numbers = Set(layout.heads.flatMap(\.columns)).union(filled).sorted()
    guard numbers.count <= Self.most else {
      problems.report(
        ImportProblem.tooManyColumns(most: Self.most).at(Place(path: layout.grid.name)))
      return
    }
    let mapped = choices.mapped(in: vocabulary.year)
    let read = Self.withoutCommonGroup(numbers.map { ReadColumn($0, layout) }).map { column in
      let isSaid = mapped[column] != nil && mapped.otherYear(in: column, besides: nil) == nil
      return isSaid || vocabulary.criterion(column.ownName) != nil ? column.undated : column
    }
    let levels = Levels(read, layout, filled: filled)
    let filledColumns = read.filter { filled.contains($0.number) }
    let year = YearOfColumns(filledColumns, layout, vocabulary, choices)
    year.report(to: &problems)
    let grouped = Set(read.flatMap { $0.isNamed ? $0.groups.map(\.name) : [] })
    var reader = Reader(
      layout: layout, lastStage: lastStage, vocabulary: vocabulary, choices: choices,
      grouped: grouped,
      isListed: !vocabulary.criteria.isEmpty && !choices.isRenewing, levels: levels,
      year: year, others: OtherColumns(filledColumns, in: layout.grid, year: year.year),
      mapped: mapped,
      criteria: criteria)
    reader.note(filledColumns)
    all = read.compactMap { column in
      let isFilled = filled.contains(column.number)
      guard isFilled || !column.heads.isEmpty else { return nil }
      let blank = isFilled ? nil : reader.meaning(ofBlank: column)
      return Found(
        column: column, meaning: reader.meaning(of: column, isFilled: isFilled, &problems),
        blank: blank)
    }
    criteria = reader.criteria
    unread = reader.unread
    leaveOutRanks()
    for found in all { meanings[found.column.number] = found.meaning }
    findSums(levels)
    reportTwice(in: layout.grid, &problems)
    reportUnclear(layout, &problems)
    reportSplit(criteria, &problems)
  }

  /// Finds the criteria that the columns of sums add up.
  private mutating func findSums(_ levels: Levels) {
    for found in all {
      guard case .leftOut(let why) = found.meaning else { continue }
      let group: String
      switch found.column.said {
      case .word(.total) where why == Self.beforeDeductions:
        sums[found.column.number] = partsBeforeDeductions(found.column)
        continue
      case .sum(let name): group = name
      case .name(let name) where levels.parents.contains(found.column.number): group = name
      default: continue
      }
      let parts = all.filter { other in
        guard case .points(_, let stage) = other.meaning, stage == found.column.stage else {
          return false
        }
        let above = (levels.groups[other.column.number] ?? []) + other.column.groups
        return above.contains { $0.name == group }
      }
      sums[found.column.number] = parts.map(\.column.number)
    }
    sums.merge(levels.partsOfExtras) { own, _ in own }
  }

  /// Leaves out ranks beside the points of one criterion where there are several columns of ranks.
  private mutating func leaveOutRanks() {
    let ranks = all.indices.filter { all[$0].meaning == .rank }
    guard ranks.count > 1 else { return }
    for position in ranks where position > 0 {
      let before = all[position - 1]
      guard case .points = before.meaning else { continue }
      all[position].meaning = .leftOut(
        Bilingual(
          "of '\(before.column.ownHead)' alone", vi: "chỉ của '\(before.column.ownHead)'"))
    }
  }

  /// Leaves a column out that holds the sum or mean of others.
  mutating func leaveOut(_ column: Int, asSumOf parts: [Int], isMean: Bool) {
    guard let position = all.firstIndex(where: { $0.column.number == column }) else { return }
    let names = parts.sorted().compactMap { part in
      all.first { $0.column.number == part }.map { "'\($0.column.ownHead)'" }
    }
    let shown = names.prefix(4).joined(separator: ", ") + (names.count > 4 ? " …" : "")
    let meaning = Meaning.leftOut(
      Bilingual(
        "\(isMean ? "mean" : "sum") of \(shown)",
        vi: "\(isMean ? "trung bình" : "tổng") của \(shown)"))
    all[position].meaning = meaning
    meanings[column] = meaning
    unread.removeAll { $0.column.number == column }
    if !isMean { sums[column] = parts }
  }

  /// What a total before deductions adds up: the points left of it, or else the total after them and
  /// what was taken away.
  private func partsBeforeDeductions(_ total: ReadColumn) -> [Int] {
    let points = all.filter { other in
      guard case .points(let id, let stage) = other.meaning else { return false }
      return stage == total.stage && id != "penalty" && other.column.number < total.number
    }
    guard points.isEmpty else { return points.map(\.column.number) }
    let rest = all.filter { other in
      switch other.meaning {
      case .total(let stage), .points("penalty", let stage): stage == total.stage
      default: false
      }
    }
    return rest.count == 2 ? rest.map(\.column.number) : []
  }

  /// What a column is read as; nil for one that holds nothing.
  func meaning(of column: Int) -> Meaning? { meanings[column] }

  /// The number of the only column of a meaning.
  func number(of meaning: Meaning) -> Int? {
    all.first { $0.meaning == meaning }?.column.number
  }

  /// The columns without a head over all criteria, such as "points for", which is no group.
  private static func withoutCommonGroup(_ columns: [ReadColumn]) -> [ReadColumn] {
    let named = columns.filter(\.isNamed)
    guard let group = named.first?.groups.first, group.maximum == nil,
      named.allSatisfy({ $0.groups.first == group })
    else { return columns }
    return columns.map { $0.outside(group) }
  }
}

extension ReadColumn {
  /// Whether the last head is the name of a criterion, or of nothing that is known.
  fileprivate var isNamed: Bool {
    if case .name = said { true } else { false }
  }

  /// The heads in one line.
  var shown: String { heads.joined(separator: " / ") }
}
