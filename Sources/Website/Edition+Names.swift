import Emulation

extension Edition {
  /// The name of a province in force in a year.
  func name(_ id: Province.ID, in year: Int) -> String {
    archive.provinces[id]?.name(in: year).text ?? id
  }

  /// What became of a name since a year: `now Huế`, `now part of Quảng Trị`; nil where it stands.
  func laterName(_ province: Province, since year: Int) -> String? {
    if let merger = province.merger, merger.day.year > year {
      return words(.nowPartOf, ["name": heirName(merger)])
    }
    let then = province.name(in: year)
    let now = province.latestName
    return then.text == now.text ? nil : words(.nowNamed, ["name": now.text])
  }

  /// The words for a merger in the year it happened.
  func merger(_ province: Province, in year: Int) -> String? {
    province.merger?.day.year == year ? merger(province) : nil
  }

  /// The words for the merger that ended a province; nil for one that goes on.
  ///
  /// - Parameter dated: how its day is written; in full where it is nil.
  func merger(_ province: Province, dated: ((Day) -> String)? = nil) -> String? {
    province.merger.map { merger in
      let date = dated?(merger.day) ?? longDate(merger.day)
      return words(.mergedInto, ["name": heirName(merger), "date": date])
    }
  }

  private func heirName(_ merger: Province.Merger) -> String {
    archive.provinces[merger.into]?.latestName.text ?? merger.into
  }

  /// Which kind of unit a name stands for.
  func kind(_ kind: Province.Kind) -> String {
    switch kind {
    case .province: words[.kindProvince]
    case .city: words[.kindCity]
    }
  }

  /// How far a year's result has come; "status not stated" for nil.
  func status(_ status: YearStatus?) -> String {
    switch status {
    case .inProgress: words[.statusInProgress]
    case .draft: words[.statusDraft]
    case .provisional: words[.statusProvisional]
    case .final: words[.statusFinal]
    case .reported: words[.statusReported]
    case .unknown: words[.statusUnknown]
    case nil: words[.statusNotStated]
    }
  }

  /// How far a year's result has come, beside a headline; nil where the headline says it.
  func status(of year: Year) -> String? {
    switch year.summary.status {
    case .unknown: nil
    case .inProgress where !year.hasResult: nil
    case let status: self.status(status)
    }
  }

  /// How far a year's result has come, where it is not final.
  func caution(of year: Year) -> String? {
    year.summary.status == .final ? nil : status(of: year)
  }

  /// How far the choice of a head or deputy has come; nil where that is not stated, and for one in
  /// office, who is named as such already.
  func status(_ status: Office.Status?) -> String? {
    switch status {
    case .nominated: words[.officeNominated]
    case .elected: words[.officeElected]
    case .confirmed: words[.officeConfirmed]
    case .held, nil: nil
    }
  }

  /// How far an award has come, with the decision or the day where it is known.
  func status(_ award: Award) -> String {
    if let decision = award.decision {
      return words(.conferredBy, ["number": decision.number, "date": longDate(decision.day)])
    }
    let status = status(award.status)
    return award.day.map { words(.awardDated, ["status": status, "date": longDate($0)]) } ?? status
  }

  /// How far an award has come.
  func status(_ status: Award.Status) -> String {
    switch status {
    case .proposed: words[.proposed]
    case .submitted: words[.submitted]
    case .conferred: words[.conferred]
    case .notConferred: words[.notConferred]
    case .withdrawn: words[.withdrawn]
    case .withheld: words[.withheld]
    }
  }

  /// What a note is; one that sums up no conference only says what is known of a year without a result.
  func kind(_ note: Note) -> String {
    let isUnknown = archive[note.year]?.summary.status == .unknown
    return note.kind == .summary && note.day == nil && isUnknown
      ? words[.noteOnYear] : kind(note.kind)
  }

  private func kind(_ kind: Note.Kind) -> String {
    switch kind {
    case .summary: words[.kindSummary]
    case .midYear: words[.kindMidYear]
    case .note: words[.kindNote]
    }
  }

  /// What a document is.
  func kind(_ kind: Document.Kind) -> String {
    switch kind {
    case .law: words[.kindLaw]
    case .decree: words[.kindDecree]
    case .decision: words[.kindDecision]
    case .directive: words[.kindDirective]
    case .circular: words[.kindCircular]
    case .guidance: words[.kindGuidance]
    case .resolution: words[.kindResolution]
    }
  }

  /// The result of a year in one sentence, made from its figures, with its stage where that is not the
  /// agreed one.
  func headline(_ year: Year) -> String {
    guard let leaders = leadersHeadline(year) else {
      return awardsHeadline(year) ?? words[year.isAwaited ? .headlineInProgress : .headlineNone]
    }
    return atStage(leaders, of: year)
  }

  private func leadersHeadline(_ year: Year) -> String? {
    let standing = year.standing
    let leaders = standing.leaders.map { name($0.province.id, in: year.number) }
    if !leaders.isEmpty, standing.basis == .somePoints {
      // The only one whose points are known leads nobody.
      guard standing.rankedCount > 1 else { return nil }
      return words(
        .headlinePart,
        [
          "names": list(leaders), "count": String(standing.rankedCount),
          "total": String(year.members.count),
        ])
    }
    if leaders.count == 1 { return words(.headlineLeader, ["name": leaders[0]]) }
    return leaders.count > 1 ? words(.headlineLeaders, ["names": list(leaders)]) : nil
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
    let names = (conferred.isEmpty ? all : conferred).map { name($0.province, in: year.number) }
    return words(
      conferred.isEmpty ? .headlineProposed : .headlineConferred,
      ["names": list(names), "award": text(kind.name)])
  }

  /// Why a figure of a year is missing: it was not published, no result is known at all, or none is
  /// expected yet.
  func gap(in year: Year) -> String {
    if year.isAwaited { return words[.notYet] }
    return switch year.summary.status {
    case .unknown: words[.notKnown]
    case .reported: words[.notGiven]
    case .inProgress, .draft, .provisional, .final, nil: words[.notPublished]
    }
  }

  /// Whether the sources of a year name its members; of a year under way, the order of their list.
  func membership(of year: Year) -> String {
    if !year.summary.members.isEmpty { return words[.membersNamed] }
    return words[year.isAwaited ? .membersOrder : .membersInForce]
  }

  /// How much of a year's result was published, or given by its sources, in one sentence.
  func published(_ year: Year) -> String {
    let standing = year.standing
    let total = String(year.members.count)
    let name = pointsName(year.resultStage)
    let isReported = year.summary.status == .reported
    if standing.publishedCount > 0 {
      let count = String(standing.publishedCount)
      let all: Word = isReported ? .publishedAllReported : .publishedAll
      let some: Word = isReported ? .publishedPointsReported : .publishedPoints
      return words(
        standing.publishedCount == year.members.count ? all : some,
        ["Points": capitalised(name), "points": name, "count": count, "total": total])
    }
    let listed = listedPoints(year)
    if standing.rankedCount > 0 {
      let count = String(standing.rankedCount)
      guard let listed else {
        let ranks: Word = isReported ? .publishedRanksReported : .publishedRanks
        return atStage(words(ranks, ["count": count, "total": total]), of: year)
      }
      return words(
        isReported ? .publishedRanksListedReported : .publishedRanksListed,
        ["count": count, "total": total, "points": listed])
    }
    if let listed {
      return words(isReported ? .publishedListedReported : .publishedListed, ["points": listed])
    }
    if year.isAwaited { return words[.publishedInProgress] }
    return words[year.summary.status == .unknown ? .publishedUnknown : .publishedNothing]
  }
}
