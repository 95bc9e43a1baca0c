import Input

/// What the day of a year's paper is held against.
struct PaperDating {
  /// The emulation year that the papers are about.
  let year: Int
  /// The day of its conference; nil where it is not known.
  let conference: Day?

  /// Warns of a paper that is dated far from its year, and of a report dated before the conference that
  /// it describes.
  func reportUnlikely(
    _ day: Day, of kind: PaperKind, at place: Place?, to problems: inout Problems
  ) {
    day.reportFar(from: year, within: kind == .paper ? -1...5 : 0...5, at: place, to: &problems)
    guard kind == .report, let conference, day < conference, let place else { return }
    problems.report(
      EmulationProblem.reportBeforeConference(day, conference: conference).at(place))
  }

  /// Checks the day of a paper.
  /// - Throws: `date-order` where the day lies before the year, or a letter's before the conference that
  ///   makes the proposals.
  func check(_ day: Day, of kind: PaperKind, at place: Place) throws(Problem) {
    // A plan is made before its year.
    if day.year < year, kind != .paper {
      throw EmulationProblem.paperBeforeYear(kind, day.year, year: year).at(place)
    }
    if kind == .proposal, let conference, day < conference {
      throw EmulationProblem.proposalBeforeConference(conference).at(place)
    }
  }
}
