import Emulation

extension Year {
  /// Whether the year is known from what sources tell, if at all, and not from an office's own figures.
  var isToldBySources: Bool { summary.status == .reported || summary.status == .unknown }

  /// Whether its members are known as such: an office's year has those in force, one told by sources
  /// those that the sources list.
  var listsMembers: Bool { !isToldBySources || !summary.members.isEmpty }

  /// Whether any points or ranks of the year are known.
  var hasScores: Bool { hasRanking || !stages.isEmpty || hasCriteriaPoints }

  /// Whether it is known how much of its scores may be published: of a year told by sources that is the
  /// office's to say, and holds only where the summary restricts it.
  var statesDisclosure: Bool { hasScores && (!isToldBySources || disclosure != .criteria) }

  /// Whether it has awards, and all of them are proposals.
  var hasProposalsOnly: Bool {
    !summary.awards.isEmpty && summary.awards.allSatisfy(\.status.isOpen)
  }
}

extension [Year] {
  /// The day of the newest conference that sums one of the years up; nil where no day is known.
  ///
  /// It is a day of figures where that year has points or ranks.
  var newestDay: (day: Day, hasFigures: Bool)? {
    compactMap { year in year.note.day.map { (day: $0, hasFigures: year.hasScores) } }
      .max { $0.day < $1.day }
  }
}

extension Archive {
  /// Whether the newest year that has ended is known from sources alone, so that nobody says who the
  /// members are now.
  var isToldBySources: Bool { endedYears.last?.isToldBySources ?? false }
}
