public import Input

/// A column of the ranking, by the name that `columns` in `site.yaml` has for it.
public enum RankingColumn: String, CaseIterable, Hashable, Sendable {
  /// The number of the row (STT).
  case serial
  case rank
  case member
  case tier
  case points
  case share
  /// What was given beyond the scale.
  case bonus
  /// What was taken away.
  case penalty
  /// A column for each group of criteria of the year.
  case groups
  /// The stage that the points are of.
  case stage
  case change
  case award

  /// The columns of a site that names none.
  public static let standard: [RankingColumn] = [
    .rank, .member, .tier, .points, .share, .change, .award,
  ]

  /// Other words for columns, each with the one that is meant.
  static let otherWords: [String: RankingColumn] = [
    "stt": .serial, "no": .serial, "province": .member, "name": .member, "total": .points,
    "score": .points, "awards": .award, "group": .groups, "criteria": .groups,
    "classification": .tier, "penalties": .penalty,
  ]
}

/// The columns that a site names for its rankings.
public struct RankingColumns: Hashable, Sendable {
  /// The columns in their order; never empty.
  public let all: [RankingColumn]
  /// Where they are named; nil where they are not.
  public let place: Place?

  /// The columns under `columns`; the standard ones where there is no such key.
  ///
  /// Reports words that are no columns, columns named twice, and a list without `member`.
  init(in fields: Fields, _ problems: inout Problems) {
    guard let list = fields["columns"] else {
      (all, place) = (RankingColumn.standard, nil)
      return
    }
    var columns: [RankingColumn] = []
    let errors = problems.errorCount
    for entry in fields.list("columns", &problems) {
      guard let text = problems.collect(try entry.text()) else { continue }
      guard let column = problems.collect(try Self.column(text)) else { continue }
      guard !columns.contains(column) else {
        problems.report(EmulationProblem.rankingColumnTwice(text.text).at(text.place))
        continue
      }
      columns.append(column)
    }
    if problems.errorCount == errors, !columns.contains(.member) {
      problems.report(EmulationProblem.rankingWithoutMembers.at(list.place))
    }
    all = columns.isEmpty ? RankingColumn.standard : columns
    place = list.place
  }

  private static func column(_ text: LocatedText) throws(Problem) -> RankingColumn {
    let word = KeyWord.value(for: text.text, of: "columns") ?? text.text
    if let column = RankingColumn(rawValue: word) { return column }
    let known = RankingColumn.allCases.map(\.rawValue)
    let nearest =
      RankingColumn.otherWords[text.text.lowercased()]?.rawValue
      ?? Suggestion.nearest(
        to: text.text, among: known + KeyWord.words(for: known, of: "columns"))
    throw EmulationProblem.notAChoice(
      Excerpt.beginning(of: text.text), of: "columns", known: known, nearest: nearest
    ).at(text.place)
  }
}
