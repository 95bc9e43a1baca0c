import Input

/// The scores of one emulation year, as the sheet `scores.csv` gives them.
public struct ScoreSheet: Sendable {
  /// One score a province, in the order of the sheet.
  public let scores: [Score]

  /// A year without a sheet.
  static let empty = ScoreSheet(scores: [])

  /// The score of a province; nil where the sheet has none.
  public subscript(province: Province.ID) -> Score? {
    scores.first { $0.province == province }
  }

  private init(scores: [Score]) { self.scores = scores }

  /// Reads a sheet with the columns `province`, `total`, `rank`, `source`, `note` and, for each
  /// further language, `note.LANG`.
  ///
  /// Reports every cell that cannot be right: unknown columns and provinces, a province that stands
  /// twice or was no member, points that are no number or out of range, ranks that contradict the
  /// points or each other.
  init(
    _ file: SourceFile, members: [Province], range: ClosedRange<Points>, _ references: References,
    _ problems: inout Problems
  ) {
    let table = Table(file, problems: &problems)
    let columns = ScoreColumns(table, references.languages, &problems)
    guard columns.province != nil || table.heads.isEmpty else {
      problems.report(
        Problem("missing-column", "the sheet has no column 'province'", at: table.heads[0].place))
      scores = []
      return
    }
    var scores: [Score] = []
    for row in table.rows {
      guard
        let score = Self.score(row, columns, members: members, range: range, references, &problems)
      else { continue }
      if let other = scores.first(where: { $0.province == score.province }) {
        problems.report(
          Problem(
            "duplicate-province",
            "'\(score.province)' has a second row; the first is line \(other.place.line ?? 0)",
            at: columns.cell(columns.province, of: row).place))
      } else {
        scores.append(score)
      }
    }
    self.scores = scores
    reportContradictions(to: &problems)
  }

  private static func score(
    _ row: Table.Row, _ columns: ScoreColumns, members: [Province], range: ClosedRange<Points>,
    _ references: References, _ problems: inout Problems
  ) -> Score? {
    let name = columns.cell(columns.province, of: row)
    let total = columns.cell(columns.total, of: row)
    let rank = columns.cell(columns.rank, of: row)
    let source = columns.cell(columns.source, of: row)
    let figure =
      total.text.isEmpty ? nil : problems.collect(try Figure(total, within: range))
    // A rank beside points that could not be read would only seem to contradict the others.
    let isReadable = total.text.isEmpty || figure != nil
    let declared =
      rank.text.isEmpty || !isReadable
      ? nil
      : problems.collect(try Self.rank(rank, memberCount: references.registers.count(of: members)))
    guard let found = problems.collect(try references.registers.province(name)),
      let province = found
    else { return nil }
    guard members.contains(where: { $0.id == province.id }) else {
      problems.report(
        Problem(
          "not-a-member", "'\(province.id)' was no member of the cluster in this year",
          at: name.place))
      return nil
    }
    let named =
      source.text.isEmpty
      ? references.only : problems.collect(try references.source(named: source)) ?? nil
    return Score(
      province: province.id, total: figure, declaredRank: declared,
      note: columns.note(of: row, references.languages), source: named, place: row.place,
      rankPlace: rank.place)
  }

  private static func rank(_ cell: LocatedText, memberCount: Int) throws(Problem) -> Int {
    guard let rank = Int(cell.text), (1...max(memberCount, 1)).contains(rank) else {
      throw Problem(
        "rank", "'\(cell.text)' is no rank; ranks run from 1 to \(memberCount)", at: cell.place)
    }
    return rank
  }

  /// Reports ranks that the points contradict, or that two provinces hold without a tie.
  private func reportContradictions(to problems: inout Problems) {
    for (index, score) in scores.enumerated() {
      for other in scores[..<index] {
        guard let problem = Self.contradiction(of: score, and: other) else { continue }
        problems.report(problem)
        break
      }
    }
  }

  private static func contradiction(of score: Score, and other: Score) -> Problem? {
    switch (score.declaredRank, other.declaredRank) {
    case (let rank?, let otherRank?) where rank == otherRank:
      guard score.total != other.total || score.total?.precision != .exact else { return nil }
      return Problem(
        "rank-twice", "rank \(rank) is given to '\(other.province)' too, without equal points",
        at: score.rankPlace)
    case (let rank?, let otherRank?):
      let (better, worse) = rank < otherRank ? (score, other) : (other, score)
      guard Self.cannotLead(better.total, worse.total) else { return nil }
      return Problem(
        "rank-disagrees",
        "rank \(rank) contradicts the points: '\(other.province)' has rank \(otherRank)",
        at: score.rankPlace)
    case (nil, let rank?):
      guard Self.cannotLead(other.total, score.total) else { return nil }
      return Problem(
        "rank-disagrees",
        "'\(score.province)' has no rank, but not fewer points than '\(other.province)' with rank"
          + " \(rank)", at: score.rankPlace)
    case (let rank?, nil):
      guard Self.cannotLead(score.total, other.total) else { return nil }
      return Problem(
        "rank-disagrees",
        "rank \(rank) stands below '\(other.province)', which has no rank but not fewer points",
        at: score.rankPlace)
    case (nil, nil): return nil
    }
  }

  /// Whether points surely are not more than others; what is not known rules nothing out.
  private static func cannotLead(_ points: Figure?, _ others: Figure?) -> Bool {
    guard let points, let others else { return false }
    return switch (points.precision, others.precision) {
    case (.exact, .exact), (.below, .exact), (.below, .above), (.exact, .above):
      points.points <= others.points
    default: false
    }
  }
}
