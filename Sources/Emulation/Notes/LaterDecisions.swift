import Input

/// The decisions on a year's awards that came after its summary was written, in `decisions.yaml`.
///
/// A seal does not cover the file: a decision that arrives later adds to what a sealed year says and
/// corrects nothing in it.
struct LaterDecisions {
  /// The name of the file in the folder of the year.
  static let name = "decisions.yaml"

  /// The awards of the summary, those decided on as the last decision has them.
  private(set) var awards: [Award]

  /// Reads the list of awards, in the order in which the decisions came.
  ///
  /// Reports an award that the summary does not list, and one that was decided on already.
  init(
    _ file: SourceFile, on note: Note, _ summary: Summary, _ registers: Catalog,
    _ problems: inout Problems
  ) {
    awards = summary.awards
    var later: [Award] = []
    let references = References(registers: registers, sources: note.sources)
    var entries: [Entry] = []
    if let entry = YAML.entry(of: file, &problems) {
      entries = problems.collect(try entry.list()) ?? []
    }
    for entry in entries {
      guard let award = Award(entry, references, &problems) else { continue }
      later.append(award)
      add(award, &problems)
    }
    summary.reportUntimely(later, note.year, on: note.day, references, to: &problems)
    Placeholder.report(in: file, to: &problems)
  }

  private mutating func add(_ award: Award, _ problems: inout Problems) {
    let matching = awards.indices.filter {
      awards[$0].member == award.member && awards[$0].kind.id == award.kind.id
    }
    // A withdrawn proposal may have been made again: the open one is meant.
    if let index = matching.last(where: { awards[$0].status.isOpen || awards[$0].isWithheld }) {
      awards[index] = award
    } else if let index = matching.last {
      problems.report(
        EmulationProblem.awardDecidedAlready(
          kind: award.kind.id, of: award.member, awards[index].status
        )
        .at(award.place))
    } else {
      problems.report(
        EmulationProblem.awardNotListed(kind: award.kind.id, of: award.member).at(award.place))
    }
  }
}

extension Award {
  /// Whether it is not considered for the time being, so that it may be again.
  fileprivate var isWithheld: Bool { status == .withheld }
}
