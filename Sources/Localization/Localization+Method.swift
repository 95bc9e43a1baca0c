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
}
