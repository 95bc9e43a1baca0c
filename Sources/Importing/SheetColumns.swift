import Emulation
import Input

/// The columns of a sheet and what each is read as.
struct SheetColumns {
  /// What was found of one column.
  struct Found {
    let column: ReadColumn
    let meaning: Meaning
  }

  /// The most columns that are read; no year has as many criteria at as many stages.
  static let most = 4_096

  /// The columns that hold something, from left to right.
  private(set) var all: [Found] = []
  private var meanings: [Int: Meaning] = [:]
  /// The criteria in the order of their columns, as a new `criteria.csv` lists them.
  private(set) var criteria = NewCriteria()

  /// Reads the heads of all columns.
  ///
  /// Reports `head-twice` for two columns that mean the same, and warns of columns with points that
  /// nobody can be told of.
  /// - Parameter renewing: whether the year's criteria are taken from this sheet alone.
  init(
    _ layout: SheetLayout, _ vocabulary: SheetVocabulary, renewing: Bool,
    _ problems: inout Problems
  ) {
    let filled = Set(layout.rows.flatMap { $0[layout.provinces] == nil ? [] : $0.columns })
    let numbers = Set(layout.heads.flatMap(\.columns)).union(filled).sorted()
    guard numbers.count <= Self.most else {
      problems.report(
        Problem(
          "too-large", "the sheet has more than \(Self.most) columns",
          at: Place(path: layout.grid.name)))
      return
    }
    let read = Self.withoutCommonGroup(numbers.map { ReadColumn($0, layout) })
    let levels = Levels(read, layout)
    let grouped = Set(read.flatMap { $0.isNamed ? $0.groups.map(\.name) : [] })
    let isListed = !vocabulary.criteria.isEmpty && !renewing
    var reader = Reader(
      layout: layout, vocabulary: vocabulary, grouped: grouped, isListed: isListed, levels: levels)
    all = read.compactMap { column in
      let isFilled = filled.contains(column.number)
      guard isFilled || !column.heads.isEmpty else { return nil }
      return Found(
        column: column, meaning: reader.meaning(of: column, isFilled: isFilled, &problems))
    }
    criteria = reader.criteria
    for found in all { meanings[found.column.number] = found.meaning }
    reportTwice(&problems)
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

  private func reportTwice(_ problems: inout Problems) {
    var seen: [Meaning: ReadColumn] = [:]
    for found in all {
      if case .leftOut = found.meaning { continue }
      guard let other = seen.updateValue(found.column, forKey: found.meaning) else { continue }
      problems.report(
        Problem(
          "head-twice",
          "'\(Excerpt.beginning(of: found.column.shown))' means '\(found.meaning.text)', as"
            + " '\(Excerpt.beginning(of: other.shown))' does; take one of them out of the sheet",
          at: found.column.place))
    }
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
