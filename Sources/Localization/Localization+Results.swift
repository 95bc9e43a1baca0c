package import Emulation

extension Localization {
  /// What a year is called.
  package func title(of year: Int) -> String { words(.yearTitle(year: String(year))) }

  /// The first and the last of some years in words; nil where there are none.
  package func span(_ years: [Int]) -> String? {
    guard let first = years.min(), let last = years.max() else { return nil }
    return first == last
      ? title(of: first) : words(.yearSpan(from: String(first), until: String(last)))
  }

  /// The result of a year in one sentence, made from its figures, with its stage where that is not the
  /// agreed one.
  package func headline(_ year: Year) -> String {
    guard let leaders = leadersHeadline(year) else {
      return awardsHeadline(year) ?? words[year.isAwaited ? .headlineInProgress : .headlineNone]
    }
    return atStage(leaders, of: year)
  }

  private func leadersHeadline(_ year: Year) -> String? {
    let standing = year.standing
    let leaders = standing.leaders.map { name($0.member.id, in: year.number) }
    if !leaders.isEmpty, standing.basis == .somePoints {
      // The only one with known points leads no other.
      guard standing.rankedCount > 1 else { return nil }
      return words(
        .headlinePart(
          names: self.names(leaders), count: String(standing.rankedCount),
          total: String(year.members.count)))
    }
    if leaders.count == 1 { return words(.headlineLeader(name: leaders[0])) }
    return leaders.count > 1 ? words(.headlineLeaders(names: self.names(leaders))) : nil
  }

  /// To whom the highest kind of award went or, where none was conferred, is proposed to go; what was
  /// conferred and what was proposed are never told as one.
  private func awardsHeadline(_ year: Year) -> String? {
    let awards = year.summary.awards.filter { !$0.status.isClosedWithout }
    guard
      let kind = archive.awardKinds.first(where: { kind in awards.contains { $0.kind == kind } })
    else { return nil }
    let all = awards.filter { $0.kind == kind }
    let conferred = all.filter { $0.status == .conferred }
    let names = (conferred.isEmpty ? all : conferred).map { name($0.member, in: year.number) }
    return words(
      conferred.isEmpty
        ? .headlineProposed(names: self.names(names), award: text(kind.name))
        : .headlineConferred(names: self.names(names), award: text(kind.name)))
  }

  /// Why a figure of a year is missing: it was not published, no result is known at all, or none is
  /// expected yet.
  package func gap(in year: Year) -> String {
    if year.isAwaited { return words[.notYet] }
    return switch year.summary.status {
    case .unknown: words[.notKnown]
    case .reported: words[.notGiven]
    case .inProgress, .draft, .provisional, .final, nil: words[.notPublished]
    }
  }

  /// Whether the sources of a year name its members; of a year under way, the order of their list.
  package func membership(of year: Year) -> String {
    if !year.summary.members.isEmpty {
      return words[year.note.sources.isEmpty ? .membersStated : .membersNamed]
    }
    return words[year.isAwaited ? .membersOrder : .membersInForce]
  }

  /// How much of a year's result was published, or given by its sources, in one sentence.
  package func published(_ year: Year) -> String {
    let standing = year.standing
    let total = String(year.members.count)
    let name = pointsName(year.resultStage)
    let isReported = year.summary.isReported
    if standing.publishedCount > 0 {
      let count = String(standing.publishedCount)
      let all = isReported ? FilledText.publishedAllReported : FilledText.publishedAll
      let some = isReported ? FilledText.publishedPointsReported : FilledText.publishedPoints
      let text = standing.publishedCount == year.members.count ? all : some
      return words(text(name, count, total))
    }
    let listed = listedPoints(year)
    if standing.rankedCount > 0 {
      let count = String(standing.rankedCount)
      guard let listed else {
        let ranks = isReported ? FilledText.publishedRanksReported : FilledText.publishedRanks
        return atStage(words(ranks(count, total)), of: year)
      }
      let ranks =
        isReported ? FilledText.publishedRanksListedReported : FilledText.publishedRanksListed
      return words(ranks(count, total, listed))
    }
    if let listed {
      return words(
        isReported ? .publishedListedReported(points: listed) : .publishedListed(points: listed))
    }
    if year.isAwaited { return words[.publishedInProgress] }
    if year.summary.status == .unknown { return words[.publishedUnknown] }
    return words[year.citesSources ? .publishedNothing : .publishedNone]
  }

  /// Who leads, where ranks are known, and how much of the result was published, in sentences.
  package func result(_ year: Year) -> [String] {
    let leads = year.standing.rankedCount > 0 ? [words(.sentence(text: headline(year)))] : []
    return leads + [published(year)]
  }

  /// How far the figures of a year can be relied on, and the day as of which they stand, in sentences.
  package func statusLine(_ year: Year) -> String? {
    let parts = [
      status(of: year).map { status in
        year.hasScores
          ? words(.reportStatus(status: status))
          : words[.status] + words[.labelEnd] + status
      },
      dated([year]),
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.map { "\($0)." }.joined(separator: " ")
  }

  /// The mean and the most of the points in a sentence; nil where fewer than two are known.
  package func spread(_ year: Year) -> String? {
    guard let spread = year.spreadOfSeveral else { return nil }
    let subject = pointsName(year.resultStage)
    let count = count(spread.count, of: spread.total)
    guard let best = spread.best else {
      return words(.spreadMean(points: subject, mean: points(spread.mean), count: count))
    }
    return words(
      .spread(
        points: subject, mean: points(spread.mean), count: count, best: points(best),
        names: list(spread.leaders.map { nameInSentence($0, in: year.number) })))
  }

  /// What the table of a year's awards is called: of proposals where there is nothing else.
  package func awardsCaption(_ year: Year) -> String {
    words(
      year.hasProposalsOnly
        ? .awardsCaptionProposed(year: String(year.number))
        : .awardsCaption(year: String(year.number)))
  }

  /// How many awards of each kind there are: `Flag: 1; Certificate: 2`.
  package func tally(_ awards: [Award]) -> String {
    remarks(counts(of: awards) { text($0.name) })
  }

  /// The same as an official paper writes it: `Cờ thi đua của Chính phủ: 01`.
  package func officialTally(_ awards: [Award]) -> String {
    remarks(counts(of: awards, as: officialCount) { text($0.name) })
  }

  /// How many awards of each kind there are, each kind by its short name: `1 Flag, 2 Certificate`.
  package func shortTally(_ awards: [Award]) -> String {
    row(counts(of: awards) { text($0.short) })
  }

  private func counts(
    of awards: [Award], as number: (Int) -> String = { String($0) }, _ name: (AwardKind) -> String
  ) -> [String] {
    archive.awardKinds.compactMap { kind in
      let count = awards.count { $0.kind == kind }
      return count > 0
        ? words(.tally(count: number(count), award: name(kind))) : nil
    }
  }

  /// The day of the newest figures of some years and that of the latest correction, in words; nil where
  /// neither is known.
  package func dated(_ years: [Year]) -> String? {
    guard let (day, hasFigures) = years.newestDay else {
      return latestCorrection(of: years).map {
        words(.correctedUntil(corrected: longDate($0)))
      }
    }
    guard let corrected = latestCorrection(of: years), corrected > day else {
      return words(plainAge(years, longDate(day), hasFigures))
    }
    return words(correctedAge(years, longDate(day), longDate(corrected), hasFigures))
  }

  /// The day of the newest figures of some years, for the head of a printed page, where there is no room
  /// for corrections.
  package func shortlyDated(_ years: [Year]) -> String? {
    years.newestDay.map {
      words(plainAge(years, longDate($0.day), $0.hasFigures))
    } ?? dated(years)
  }

  /// The newest day of some years in words: one year has its conference, several the latest known.
  private func plainAge(_ years: [Year], _ day: String, _ hasFigures: Bool) -> FilledText {
    if hasFigures { return .figuresAsOf(date: day) }
    return years.count == 1 ? .conferenceOf(date: day) : .knownAsOf(date: day)
  }

  /// The same with corrections after that day.
  private func correctedAge(
    _ years: [Year], _ day: String, _ corrected: String, _ hasFigures: Bool
  ) -> FilledText {
    if hasFigures { return .figuresCorrected(date: day, corrected: corrected) }
    return years.count == 1
      ? .conferenceCorrected(date: day, corrected: corrected)
      : .knownCorrected(date: day, corrected: corrected)
  }

  private func latestCorrection(of years: [Year]) -> Day? {
    years.flatMap(\.summary.corrections).map(\.day).max()
  }
}
