import Input

/// The scores of one emulation year, as the sheet `scores.csv` gives them.
struct ScoreSheet {
  /// What a sheet is read and checked against.
  struct Terms {
    /// The members of the cluster in the year, in official order.
    let members: [Member]
    /// What points are given for.
    let criteria: CriteriaSet
    /// Whether the criteria were read without a mistake, so that points can be checked against them.
    let hasSoundCriteria: Bool
    /// How they are ranked and classed.
    let rules: ScoringRules
    /// What its cells may refer to.
    let references: References

    /// The most points of a member before any bonus; nil where they are not published.
    func knownMaximum(for member: Member.ID) -> Points? {
      criteria.maximum(for: member) ?? rules.maximum
    }

    /// The most points that a member may have before any bonus.
    func maximum(for member: Member.ID) -> Points {
      knownMaximum(for: member) ?? references.registers.site.pointsRange.upperBound
    }
  }

  /// One score a member, in the order of the sheet.
  let scores: [Score]
  /// The stage of the year's result; agreed where the sheet has none.
  let resultStage: Stage
  /// Whether the sheet has points, ranks or tiers of that stage.
  let hasResult: Bool
  /// Whether it names that stage wherever it has points of it.
  let statesStage: Bool
  /// Whether every column and the form of every row was understood.
  let hasSoundColumns: Bool
  private let byMember: [Member.ID: Int]

  /// A year without a sheet.
  static let empty = ScoreSheet([], ResultFinder([], takesOwn: false))

  private init(_ scores: [Score], _ result: ResultFinder, hasSoundColumns: Bool = true) {
    self.scores = scores
    self.hasSoundColumns = hasSoundColumns
    resultStage = result.stage ?? .agreed
    hasResult = result.stage != nil
    statesStage = result.isStated
    byMember = Dictionary(uniqueKeysWithValues: scores.enumerated().map { ($1.member, $0) })
  }

  /// Reads a sheet with one row for each member, or one for each member and stage.
  ///
  /// Reports every cell that cannot be right: unknown columns, members, stages and tiers, a member
  /// that has the same stage twice or was no member, points that are no number or out of range, totals
  /// and percentages that the points contradict; and `too-many-mistakes` where the rest is not read.
  init(_ file: SourceFile, _ terms: Terms, _ problems: inout Problems) {
    let before = problems.errorCount
    let table = Table(file, problems: &problems)
    let columns = ScoreColumns(table, terms, &problems)
    let hasSoundColumns = problems.errorCount == before
    guard let columns else {
      self.init([], ResultFinder([], takesOwn: false), hasSoundColumns: hasSoundColumns)
      return
    }
    let reader = ScoreReader(
      columns: columns, terms: terms,
      canCompare: hasSoundColumns && terms.hasSoundCriteria)
    var groups: [[ScoreReader.Row]] = []
    var positions: [Member.ID: Int] = [:]
    let limit = MistakeLimit(problems)
    for row in table.rows {
      guard limit.allows(row.place, &problems) else { break }
      guard let read = reader.read(row, &problems) else { continue }
      let position = positions[read.member, default: groups.count]
      if position == groups.count {
        positions[read.member] = position
        groups.append([read])
      } else if let other = groups[position].first(where: { $0.stage == read.stage }) {
        problems.report(Self.duplicate(read, of: other))
        groups[position][0].isValid = false
      } else {
        groups[position].append(read)
      }
    }
    let result = ResultFinder(
      groups.flatMap(\.self), takesOwn: terms.rules.ownResultPlace != nil)
    let scores = groups.map { rows in
      reader.score(rows, at: result.stage ?? .agreed, &problems)
    }
    self.init(scores, result, hasSoundColumns: hasSoundColumns)
  }

  /// The score of a member; nil where the sheet has none.
  subscript(member: Member.ID) -> Score? { byMember[member].map { scores[$0] } }

  private static func duplicate(_ row: ScoreReader.Row, of other: ScoreReader.Row) -> Problem {
    EmulationProblem.duplicateRow(
      row.member, stage: row.stage == .agreed ? nil : row.stage, firstLine: other.place.line
    )
    .at(row.namePlace)
  }
}
