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
    day.reportFar(from: year, within: 0...5, at: place, to: &problems)
    guard kind == .report, let conference, day < conference, let place else { return }
    problems.report(
      .warning(
        "date-order",
        "the report is dated \(day.iso), before the conference of \(conference.iso) that it describes",
        at: place))
  }

  /// Reads the day of a paper.
  /// - Throws: `date`, and `date-order` where the day lies before the year, or a letter's before the
  ///   conference that makes the proposals.
  func day(_ text: LocatedText, of kind: PaperKind) throws(Problem) -> Day {
    let day = try Day(text)
    if day.year < year {
      throw Problem(
        "date-order",
        "the \(kind.rawValue) cannot be dated in \(day.year), before the year \(year) it is about",
        at: text.place)
    }
    if kind == .proposal, let conference, day < conference {
      throw Problem(
        "date-order",
        "the proposal cannot be dated before \(conference.iso), the day of the conference"
          + " that proposes", at: text.place)
    }
    return day
  }
}
