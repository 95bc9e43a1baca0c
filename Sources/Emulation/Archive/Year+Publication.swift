/// What pages, reports and data files ask of a year.
extension Year {
  /// Whether the year is known from what sources tell, if at all, and not from an office's own figures.
  public var isToldBySources: Bool { summary.isReported || summary.status == .unknown }

  /// Whether any of its notes names a source.
  public var citesSources: Bool { notes.contains { !$0.sources.isEmpty } }

  /// Whether its members are known as such: an office's year has those in force, one told by sources
  /// those that the sources list.
  public var listsMembers: Bool { !isToldBySources || !summary.members.isEmpty }

  /// Whether what it says is to stay as it is published.
  public var isClosed: Bool { summary.isClosed || isSealed }

  /// Whether any rank, or points at the stage of the result, were published.
  public var hasRanking: Bool { standing.hasResult }

  /// What the ranks rest on, as data files call it.
  public var rankBasis: String? {
    switch standing.basis {
    case .declared: "declared"
    case .allPoints: standing.ranksByShare ? "share" : "points"
    case .somePoints: "part"
    case .none: nil
    }
  }

  /// Whether any points or ranks of the year are known.
  public var hasScores: Bool { hasRanking || !stages.isEmpty || hasCriteriaPoints }

  /// Whether it is known how much of its scores may be published: of a year told by sources that is the
  /// office's to say, and holds only where the summary restricts it.
  public var statesDisclosure: Bool { hasScores && (!isToldBySources || disclosure != .criteria) }

  /// Whether it has awards, and all of them are proposals.
  public var hasProposalsOnly: Bool {
    !summary.awards.isEmpty && summary.awards.allSatisfy(\.status.isOpen)
  }

  /// Whether its page lists the totals of stages in a table of their own: there are several, or the only
  /// one is not that of the result.
  public var listsStages: Bool {
    stages.count > 1 || !standing.hasResult && stages.contains { $0 != standing.stage }
  }

  /// The stages at which points for single criteria were published, in their order.
  public var detailedStages: [Stage] {
    stages.filter { stage in
      standing.placings.contains { placing in
        placing.score?[stage]?.points.contains { $0 != nil } ?? false
      }
    }
  }

  /// Whether any member has points at the position of a bonus or penalty, which not all years have.
  public func isUsed(_ position: Int) -> Bool {
    standing.placings.contains { placing in
      placing.score?.stages.contains { $0.points(at: position) != nil } ?? false
    }
  }

  /// Whether a member has a page of its own for the year: something of its result is known.
  public func hasPage(of member: Member.ID) -> Bool {
    guard let placing = standing[member] else { return false }
    return placing.rank != nil || placing.tier != nil
      || placing.score?.stages.contains { stage in
        stage.total != nil || stage.points.contains { $0 != nil }
      } ?? false
  }

  /// The note on the review in the middle of the year; nil where there is none.
  public var midYearNote: Note? { notes.first { $0.kind == .midYear } }

  /// The day as of which its figures stand: that of the conference, or of the latest correction.
  public var asOf: Day? { ([note.day].compactMap(\.self) + summary.corrections.map(\.day)).max() }
}

extension [Year] {
  /// The day of the newest conference that sums one of the years up; nil where no day is known.
  ///
  /// It is a day of figures where that year has points or ranks.
  public var newestDay: (day: Day, hasFigures: Bool)? {
    compactMap { year in year.note.day.map { (day: $0, hasFigures: year.hasScores) } }
      .max { $0.day < $1.day }
  }
}

extension Archive {
  /// Whether the newest year that has ended is known from sources alone, so that the members of today
  /// are not known.
  public var isToldBySources: Bool { endedYears.last?.isToldBySources ?? false }

  /// Whether the office issues a paper of a year: it has a number, a date or a signer.
  public func issues(_ kind: PaperKind, in year: Year) -> Bool {
    site.office != nil && site.papers.kinds.contains(kind)
      && year.summary.papers[kind]?.isIssued ?? false
  }

  /// The documents that a letter of a year rests on: those of its own list, in its order, or else those that the
  /// register says letters rest on and that are in force on the day of the letter or of the conference.
  public func legalBases(of year: Year) -> [Document] {
    let letter = year.summary.papers.proposal
    let day = letter.day ?? year.note.day
    return bases(of: letter, .proposal, on: day).filter { document in
      day != nil || letter.bases != nil
        || (document.firstDay.map { $0.year <= year.number } ?? true)
    }
  }

  /// The documents that a paper of a kind rests on: those of its own list, in its order, or else those that the
  /// register says such papers rest on and that are in force on a day.
  public func bases(of paper: Paper, _ kind: PaperKind, on day: Day?) -> [Document] {
    if let own = paper.bases {
      return own.compactMap { id in documents.first { $0.id == id } }
    }
    return documents.filter { document in
      guard document.bases.contains(kind), document.number != nil, document.day != nil else {
        return false
      }
      return day.map(document.isInForce) ?? true
    }
  }
}
