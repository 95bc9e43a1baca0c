import Input

/// The folder of one emulation year, read and checked.
struct YearFolder {
  /// The year; nil where its summary is missing, cannot be read or is a draft.
  let year: Year?
  /// The notes that stand in no year because it has no summary; their texts are checked all the same.
  let stray: [Note]
  /// The paths in the content of notes that are there but cannot be shown because of a mistake.
  let unread: Set<String>
  /// The paths in the content of notes that are not shown because they or the summary are drafts.
  let drafts: Set<String>

  /// Reads the notes and the sheet of a year, notes that are in the memory only where they changed.
  ///
  /// Reports what is wrong in each of them, `missing-summary`, `second-summary`, and warns of
  /// finished notes that a draft of the summary holds back.
  init(
    _ number: Int, _ paths: [String], _ tree: FileTree, _ registers: Catalog, drafts: Bool,
    memory: inout NoteMemory, _ problems: inout Problems
  ) {
    let folder = String(number)
    let files = NoteFiles.all(
      paths, in: folder, year: number, tree, registers.languages, &problems)
    let notes = memory.notes(files, registers, &problems)
    // What cannot be read, or would be a page that another note is, is there all the same.
    let unread = NoteFiles.mainPaths(paths, in: folder)
      .subtracting(notes.map(\.contentPath))
    let summaries = notes.filter { $0.kind == .summary }
    Self.reportSecond(summaries, &problems)
    let members = Self.members(of: number, summaries.first?.summary, registers)
    let errors = problems.errorCount
    let scoring = Scoring(number, summaries.first, members, tree, registers, &problems)
    let hasSoundScores =
      problems.errorCount == errors && !tree.unreadable.contains("\(number)/scores.csv")
    if let file = tree.texts["\(number)/\(ImportMap.name)"] {
      _ = ImportMap(file, of: number, scoring.terms.criteria, &problems)
    }
    let shown = notes.filter { drafts || !$0.isDraft }
    let held = notes.filter { !drafts && $0.isDraft }.map(\.contentPath)
    guard let note = shown.first(where: { $0.kind == .summary }), let summary = note.summary else {
      year = nil
      stray = shown
      guard summaries.isEmpty else {
        self.drafts = Set(notes.map(\.contentPath))
        self.unread = unread
        Self.reportHeldBack(shown, &problems)
        return
      }
      self.drafts = Set(held)
      self.unread = unread.union(files.map(\.contentPath))
      if unread.isEmpty, !notes.contains(where: { $0.hasUnknownKind }) {
        problems.report(
          EmulationProblem.noSummary.at(Place(path: tree.shownPath(folder))))
      }
      return
    }
    let others = shown.filter { $0.kind != .summary }.map { ($0.day?.iso ?? "", $0.slug, $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    if hasSoundScores {
      summary.reportLowRanks(scoring.standing, in: number, on: note.day, to: &problems)
      summary.reportResult(scoring.standing, to: &problems)
    }
    var decided = summary
    if let file = tree.texts["\(number)/\(LaterDecisions.name)"] {
      decided = summary.adding(LaterDecisions(file, on: note, summary, registers, &problems))
    }
    decided.reportConferred(to: &problems)
    year = Year(
      number: number, note: note, summary: decided, notes: [note] + others, members: members,
      scoring: scoring, hasSoundScores: hasSoundScores,
      isSealed: tree.texts["\(number)/seal.txt"] != nil)
    stray = []
    self.unread = unread
    self.drafts = Set(held)
  }

  private static func reportSecond(_ summaries: [Note], _ problems: inout Problems) {
    for second in summaries.dropFirst() {
      problems.report(
        EmulationProblem.secondSummary(first: summaries[0].place.file.path).at(second.place))
    }
  }

  /// Warns of the first finished note that a draft of the summary holds back.
  private static func reportHeldBack(_ notes: [Note], _ problems: inout Problems) {
    guard let note = notes.first else { return }
    problems.report(
      EmulationProblem.noteHeldBack.at(note.place))
  }

  private static func members(
    of year: Int, _ summary: Summary?, _ registers: Catalog
  ) -> [Member] {
    guard let named = summary?.members, !named.isEmpty else {
      return registers.members.members(in: year)
    }
    return registers.members.all.filter { named.contains($0.id) }
  }
}
