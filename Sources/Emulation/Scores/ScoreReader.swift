import Input

/// Reads the rows of a sheet of scores.
struct ScoreReader {
  /// What one row says.
  struct Row {
    let member: Member.ID
    let stage: Stage
    /// Whether a cell or the head of the total names the stage.
    let statesStage: Bool
    /// The points of the row's own stage, and totals of others beside it.
    let results: [StageScore]
    let rank: LocatedText
    let tier: LocatedText
    let note: LocalizedText?
    let source: Int?
    /// Whether no cell of it is at fault, and no other row says the same of its member.
    var isValid: Bool
    let place: Place
    let namePlace: Place

    /// Whether it may hold a rank or tier.
    var isClassed: Bool { !rank.text.isEmpty || !tier.text.isEmpty }

    /// Whether it is the row of a member's result, if that is of a stage.
    func isResult(at stage: Stage) -> Bool { self.stage == stage || !statesStage }
  }

  private let columns: ScoreColumns
  private let terms: ScoreSheet.Terms
  private let points: PointsReader
  private let members: Set<Member.ID>
  private let memberCount: Int

  /// A reader of rows with known columns.
  /// - Parameter canCompare: whether points can be compared with totals and maxima: no mistake in the
  ///   criteria or the columns would make them seem wrong.
  init(columns: ScoreColumns, terms: ScoreSheet.Terms, canCompare: Bool) {
    self.columns = columns
    self.terms = terms
    points = PointsReader(columns: columns, terms: terms, canCompare: canCompare)
    members = Set(terms.members.map(\.id))
    memberCount = terms.references.registers.count(of: terms.members)
  }

  /// Reads one row; nil where its province or stage is not known, or where it adds up others.
  func read(_ row: Table.Row, _ problems: inout Problems) -> Row? {
    let errors = problems.errorCount
    let name = columns.member(of: row)
    if name.text.isEmpty, let problem = nameless(row, name) {
      problems.report(problem)
      return nil
    }
    let found: Member?
    do {
      found = try terms.references.registers.member(name)
    } catch {
      if let total = TotalRow.problem(row, name) {
        problems.report(total)
        return nil
      }
      problems.report(error)
      found = nil
    }
    let stage = problems.collect(try Stage(columns.stage(of: row)))
    let member = found.flatMap { members.contains($0.id) ? $0.id : nil }
    if let found, member == nil {
      problems.report(
        EmulationProblem.notAMemberInYear(found.id, year: nil).at(name.place))
    }
    let note = columns.note(of: row)
    // The points are read for what is wrong in them, whosever they are.
    let results = points.read(
      row, at: stage ?? .agreed, of: member, note: note, &problems)
    guard let member = member, let stage else { return nil }
    let source = source(of: row, &problems)
    return Row(
      member: member, stage: stage,
      statesStage: !columns.stage(of: row).text.isEmpty || columns.namesStageOfTotal,
      results: results, rank: columns.rank(of: row), tier: columns.tier(of: row), note: note,
      source: source, isValid: problems.errorCount == errors, place: row.place,
      namePlace: name.place)
  }

  /// What is wrong with a row that names no member, where it holds no number or says its stage.
  private func nameless(_ row: Table.Row, _ name: LocatedText) -> Problem? {
    if let total = TotalRow.problem(row, name) { return total }
    if !columns.stage(of: row).text.isEmpty {
      return EmulationProblem.missingMemberOfMergedRows.at(name.place)
    }
    guard !row.cells.contains(where: { $0.text.utf8.contains { (0x30...0x39).contains($0) } }),
      let cell = row.cells.first(where: { !$0.text.isEmpty })
    else { return nil }
    return EmulationProblem.textInRowWithoutMember(Excerpt.beginning(of: cell.text))
      .at(cell.place)
  }

  /// The score that the rows of one member give together in a year with a result of a stage.
  func score(_ rows: [Row], at stage: Stage, _ problems: inout Problems) -> Score {
    let errors = problems.errorCount
    let result = rows.first { $0.stage == stage } ?? rows.first { $0.isResult(at: stage) }
    let main = result ?? rows.max { $0.stage < $1.stage } ?? rows[0]
    for row in rows where row.place != result?.place { reportClass(of: row, at: stage, &problems) }
    let rank = result.flatMap { self.rank($0.rank, &problems) }
    let tier = result.flatMap { self.tier($0.tier, &problems) }
    let stages = rows.flatMap { row in
      row.place == result?.place ? row.results.map { $0.withoutNote() } : row.results
    }
    return Score(
      member: main.member, stages: stages.sorted { $0.stage < $1.stage }, resultStage: stage,
      declaredRank: rank?.number, isDeclaredTied: rank?.isTied ?? false, declaredTier: tier,
      note: result?.note, source: main.source,
      isValid: rows.allSatisfy(\.isValid) && problems.errorCount == errors, place: main.place,
      rankPlace: main.rank.place, tierPlace: main.tier.place)
  }

  private func source(of row: Table.Row, _ problems: inout Problems) -> Int? {
    let cell = columns.source(of: row)
    guard !cell.text.isEmpty else { return terms.references.only }
    return problems.collect(try terms.references.source(named: cell)) ?? nil
  }

  private func rank(
    _ cell: LocatedText, _ problems: inout Problems
  ) -> (number: Int, isTied: Bool)? {
    guard !cell.text.isEmpty else { return nil }
    let isTied = cell.text.hasSuffix("=")
    let text = isTied ? cell.text.dropLast() : cell.text[...]
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let rank = Int(text),
      (1...max(memberCount, 1)).contains(rank)
    else {
      problems.report(
        EmulationProblem.notARank(Excerpt.beginning(of: cell.text), most: memberCount)
          .at(cell.place))
      return nil
    }
    return (rank, isTied)
  }

  private func tier(_ cell: LocatedText, _ problems: inout Problems) -> Tier? {
    guard !cell.text.isEmpty else { return nil }
    let key = NameKey(cell.text)
    let tiers = terms.rules.tiers
    if let tier = tiers.first(where: { $0.names.contains { NameKey($0) == key } }) { return tier }
    // Of tiers in a summary that has mistakes of its own nothing can be said.
    guard terms.rules.isValid else { return nil }
    let shown = Excerpt.beginning(of: cell.text)
    problems.report(
      (tiers.isEmpty
        ? EmulationProblem.noTiers(shown)
        : .unknownTier(
          shown, nearest: NameKey.nearest(to: cell.text, among: tiers.flatMap(\.names))))
        .at(cell.place))
    return nil
  }

  /// Reports a rank and a tier in a row that is not that of the result.
  private func reportClass(of row: Row, at stage: Stage, _ problems: inout Problems) {
    let mayBeOwn = row.stage == .own
    for (what, cell) in [(EmulationProblem.ResultCell.rank, row.rank), (.tier, row.tier)]
    where !cell.text.isEmpty {
      problems.report(
        EmulationProblem.notInRowOfResult(what, result: stage, row: row.stage, mayBeOwn: mayBeOwn)
          .at(cell.place))
    }
  }
}
