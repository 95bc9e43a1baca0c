package import Emulation

extension Localization {
  /// How the points and ranks of a year came about and how much of them is published, in sentences.
  package func method(_ year: Year) -> [WordingView] {
    let standing = year.standing
    guard standing.publishedCount > 0 || standing.rankedCount > 0 || !year.stages.isEmpty else {
      return []
    }
    let breaks = self.sentences(archive.breaks(before: year), in: year.number)
    let basis = standing.hasResult || year.stages != [.own] ? [basis(year)] : []
    return (disclosed(year) + stageSentences(year) + basis + ties(year)).map {
      WordingView($0)
    } + tiers(year) + breaks
  }

  /// How final the points of a year are, and how much of them is published.
  private func disclosed(_ year: Year) -> [String] {
    let status = year.summary.isProvisional ? [words[.methodProvisional]] : []
    switch year.disclosure {
    case .criteria: return status
    case .totals: return status + [words[.methodTotals]]
    case .ranks: return status + [words[.methodRanks]]
    }
  }

  /// What the ranks of a year rest on.
  package func basis(_ year: Year) -> String {
    let standing = year.standing
    return switch standing.basis {
    case .declared: words[year.isToldBySources ? .methodDeclaredReported : .methodDeclared]
    case .allPoints:
      standing.ranksByShare
        ? words[.methodShare]
        : words(.methodPoints(points: pointsName(year.resultStage)))
    case .somePoints:
      words(.methodPart(count: count(standing.rankedCount, of: standing.placings.count)))
    case .none: words[.methodNone]
    }
  }

  /// What is done with equal results.
  private func ties(_ year: Year) -> [String] {
    let standing = year.standing
    let names = year.tieBreakers.map { name($0).text }
    if standing.ranksCluster, !names.isEmpty {
      return [words(.methodTieBreak(names: names.joined(separator: words[.noteSeparator])))]
    }
    return standing.basis == .allPoints || standing.hasTies ? [words[.methodTies]] : []
  }

  /// What each tier of a year asks for; none where no tier asks for anything.
  private func tiers(_ year: Year) -> [WordingView] {
    guard year.tiers.contains(where: { $0.threshold != nil || $0.floor != nil }) else { return [] }
    return year.tiers.map { tier in
      let from: String? =
        switch tier.threshold {
        case .points(let least): words(.tierPoints(points: points(least)))
        case .percent(let least): words(.tierPercent(percent: percent(least)))
        case nil: nil
        }
      let floor = tier.floor.map { words(.tierFloor(percent: percent($0))) }
      let conditions = [from, floor].compactMap(\.self)
      return WordingView(
        words(
          .tierAsks(
            name: text(tier.name),
            conditions: conditions.isEmpty ? words[.tierRest] : list(conditions))))
    }
  }

  /// Why points or places of a year do not compare with those of the year before, a sentence each.
  package func sentences(_ breaks: [ComparabilityBreak], in year: Int) -> [WordingView] {
    let years = (before: String(year - 1), year: String(year))
    return breaks.map { reason in
      switch reason {
      case .stated(let why?): wording(why)
      case .stated(nil): WordingView(words(.breakStated(before: years.before, year: years.year)))
      case .criteria: WordingView(words(.breakCriteria(before: years.before, year: years.year)))
      case .scale: WordingView(words(.breakScale(before: years.before, year: years.year)))
      case .stage(let before, let now): WordingView(sentence(before, now, in: year))
      case .members: WordingView(words(.breakMembers(before: years.before, year: years.year)))
      case .merger(let joined, let day):
        WordingView(
          words(
            .breakMerger(
              names: list(joined.map { nameInSentence($0, in: year - 1) }), date: longDate(day),
              before: years.before, year: years.year)))
      }
    }
  }

  /// How points of different stages keep two years from being compared.
  private func sentence(_ before: ResultStage, _ now: ResultStage, in year: Int) -> String {
    let years = (before: String(year - 1), year: String(year))
    guard before != .notStated, now != .notStated else {
      let unstated = before == .notStated ? years.before : years.year
      return words(.breakStageUnknown(unstated: unstated, before: years.before, year: years.year))
    }
    return words(
      .breakStage(before: years.before, first: name(before), year: years.year, second: name(now)))
  }

  // MARK: Stages

  /// What a stage is called.
  package func name(_ stage: Stage) -> String {
    switch stage {
    case .own: words[.stageSelf]
    case .review: words[.stageReview]
    case .explained: words[.stageExplained]
    case .agreed: words[.stageAgreed]
    }
  }

  /// What a stage is called in a year; that of the result has no name where the source names none.
  package func name(_ stage: Stage, in year: Year) -> String {
    isUnnamed(stage, in: year) ? words[.pointsNotStated].capitalised : name(stage)
  }

  /// What a caption says of the stage of points of a year.
  package func told(_ stage: Stage, in year: Year) -> String {
    isUnnamed(stage, in: year) ? words[.notStated] : name(stage)
  }

  /// Whether points at a stage are those of a result whose stage the source does not name.
  private func isUnnamed(_ stage: Stage, in year: Year) -> Bool {
    year.resultStage == .notStated && year.standing.hasResult && stage == year.standing.stage
  }

  /// What points of a stage are called in a sentence, such as `agreed points`.
  package func pointsName(_ stage: Stage) -> String {
    switch stage {
    case .own: words[.pointsSelf]
    case .review: words[.pointsReview]
    case .explained: words[.pointsExplained]
    case .agreed: words[.pointsAgreed]
    }
  }

  /// What the points of a year's result are called in a sentence.
  package func pointsName(_ result: ResultStage) -> String {
    switch result {
    case .stated(let stage): pointsName(stage)
    case .notStated: words[.pointsNotStated]
    }
  }

  /// What the result of a year is called by its stage, such as `result after review`.
  package func name(_ result: ResultStage) -> String {
    switch result {
    case .stated(.own): words[.resultSelf]
    case .stated(.review): words[.resultReview]
    case .stated(.explained): words[.resultExplained]
    case .stated(.agreed): words[.resultAgreed]
    case .notStated: words[.resultNotStated]
    }
  }

  /// What is said beside a figure or a rank of a result that is not the agreed one; nil for that one.
  package func stageNote(_ result: ResultStage) -> String? {
    result == .stated(.agreed) ? nil : name(result)
  }

  /// The stage of a member's points and rank, where it is not the agreed one; a stage that is not known
  /// is said of points alone.
  package func stageNote(_ year: Year, of placing: RankingTable.Placing) -> String? {
    if year.resultStage == .notStated, placing.score?.total == nil { return nil }
    return stageNote(year.resultStage)
  }

  /// A sentence or heading about a result, with its stage where it is known to be an earlier one.
  package func atStage(_ text: String, of year: Year) -> String {
    guard year.standing.hasResult, case .stated = year.resultStage,
      let note = stageNote(year.resultStage)
    else { return text }
    return words(.withResult(text: text, result: note))
  }

  /// A figure of an earlier stage than that of the result, with the name of its stage; nil for none.
  package func earlierFigure(_ score: Score?) -> String? {
    guard let earlier = score?.earlier, let total = earlier.total else { return nil }
    return words(.stageFigure(stage: name(earlier.stage), points: figure(total)))
  }

  /// The points that a year has beside a result without points; nil where it has none.
  package func listedPoints(_ year: Year) -> String? {
    let totals = year.stages.filter { stage in
      year.members.contains { year.standing[$0.id]?.score?[stage]?.total != nil }
    }
    if !totals.isEmpty { return list(totals.map(pointsName)) }
    return year.hasCriteriaPoints ? words[.pointsCriteria] : nil
  }

  /// Of which stage the points of a year are, where they are not agreed ones, and which members have
  /// points of an earlier stage only.
  package func stageSentences(_ year: Year) -> [String] {
    guard year.standing.hasResult else {
      return year.stages == [.own] ? [words[.methodSelf]] : []
    }
    let points = pointsName(year.resultStage)
    var sentences: [String] = []
    switch year.resultStage {
    case .stated(.agreed): break
    case .stated: sentences = [words(.methodStage(result: name(year.resultStage)))]
    case .notStated:
      if year.standing.publishedCount > 0 { sentences = [words[.methodNotStated]] }
    }
    let behind = year.members.filter { year.standing[$0.id]?.score?.earlier != nil }
    if !behind.isEmpty, year.standing.publishedCount > 0 {
      let names = list(behind.map { nameInSentence($0.id, in: year.number) })
      sentences.append(words(.methodEarlier(names: names, points: points)))
    }
    return sentences
  }
}
