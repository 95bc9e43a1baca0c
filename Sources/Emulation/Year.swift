import Input

/// One emulation year: its summary, its scores and all its notes.
public struct Year: Sendable {
  /// The number of the year.
  public let number: Int
  /// The note that holds the year's facts.
  public let note: Note
  /// The facts.
  public let summary: Summary
  /// All notes, the summary first, then by day and name.
  public let notes: [Note]
  /// The members in that year, in official order.
  public let members: [Province]
  /// The ranking.
  public let standing: Standing

  /// Reads a year's folder; nil, and a problem, where it has no summary note.
  init?(
    _ number: Int, _ tree: FileTree, _ registers: Registers, drafts: Bool,
    _ problems: inout Problems
  ) {
    let folder = String(number)
    let files = NoteFiles.all(
      in: folder, year: number, tree, registers.languages, &problems)
    let all = files.compactMap { Note($0, registers, &problems) }
    Self.reportSecondSummary(all, &problems)
    let notes = all.filter { drafts || !$0.isDraft }
    guard let note = notes.first(where: { $0.kind == .summary }), let summary = note.summary else {
      if !all.contains(where: { $0.kind == .summary }), all.count == files.count {
        problems.report(
          Problem(
            "missing-summary", "no note of this year says 'kind: summary' and holds its facts",
            at: Place(path: tree.shownPath(folder))))
      }
      return nil
    }
    self.number = number
    self.note = note
    self.summary = summary
    self.notes =
      [note]
      + notes.filter { $0.kind != .summary }.sorted {
        ($0.day?.iso ?? "", $0.slug) < ($1.day?.iso ?? "", $1.slug)
      }
    let provinces = registers.provinces
    members =
      summary.members.isEmpty
      ? provinces.members(in: number)
      : provinces.all.filter { summary.members.contains($0.id) }
    var sheet = ScoreSheet.empty
    if let file = tree.texts["\(folder)/scores.csv"] {
      let references = References(registers: registers, sources: note.sources)
      let range = Points(0)...(summary.maximum ?? registers.site.pointsRange.upperBound)
      sheet = ScoreSheet(file, members: members, range: range, references, &problems)
    }
    standing = Standing(sheet, members: members)
  }

  /// The awards to a province.
  public func awards(to province: Province.ID) -> [Award] {
    summary.awards.filter { $0.province == province }
  }

  private static func reportSecondSummary(_ notes: [Note], _ problems: inout Problems) {
    let summaries = notes.filter { $0.kind == .summary }
    for second in summaries.dropFirst() {
      problems.report(
        Problem(
          "second-summary", "\(summaries[0].place.file.path) is the summary of this year already",
          at: second.place))
    }
  }
}
