import Emulation

extension Edition {
  /// The mergers that a province came from or ended in, a sentence each.
  func changes(_ province: Province) -> [String] {
    let joined = archive.provinces.predecessors(of: province.id).compactMap { other in
      other.merger.map {
        words(.mergedWith, ["name": other.latestName.text, "date": longDate($0.day)])
      }
    }
    return joined + [merger(province)].compactMap(\.self)
  }

  /// Best and lowest rank and mean points, each with how many years it rests on.
  func rankFacts(_ history: History) -> [FactView] {
    let count = history.ranked.count
    let total = history.entries.count { !$0.year.isAwaited }
    let rests = words(.rankedYears, ["count": String(count), "total": String(total)])
    var facts = [rankFact(.bestRank, history.best, note: rests)]
    if count > 1 { facts.append(rankFact(.lowestRank, history.lowest, note: nil)) }
    if let mean = history.mean { facts.append(meanFact(mean)) }
    return facts
  }

  private func rankFact(_ label: Word, _ entry: History.Entry?, note: String?) -> FactView {
    let value = entry.flatMap { entry in
      entry.rank.map {
        let year = [String(entry.year.number), stageNote(entry.year, of: entry.placing)]
        return words(
          .bestRankIn,
          [
            "rank": rank($0),
            "year": year.compactMap(\.self).joined(separator: words[.listSeparator]),
          ])
      }
    }
    return FactView(
      label: words[label], value: value ?? words[.notKnown], note: note, href: nil,
      source: nil)
  }

  private func meanFact(_ mean: History.Mean) -> FactView {
    let years = words(
      .meanYears,
      [
        "from": String(mean.years.lowerBound), "until": String(mean.years.upperBound),
        "count": self.count(mean.count.exact, of: mean.count.all),
      ])
    return FactView(
      label: words[.meanPoints], value: points(mean.points),
      note: [years, stageNote(mean.stage)].compactMap(\.self)
        .joined(separator: words[.noteSeparator]), href: nil, source: nil)
  }

  /// How many awards were proposed and conferred, by kind, and of how many years any are known.
  func awardFacts(_ province: Province, _ history: History) -> [FactView] {
    let years = history.entries.map(\.year).filter { !$0.isAwaited }
    let known = years.count { !$0.summary.awards.isEmpty }
    let isProposed = years.allSatisfy { $0.summary.awards.isEmpty || $0.hasProposalsOnly }
    let note = words(
      known > 0 && isProposed ? .awardYearsProposed : .awardYears,
      ["count": String(known), "total": String(years.count)])
    let awards = years.flatMap { $0.awards(to: province.id) }
    let proposed = awards.filter(\.status.isOpen)
    let conferred = awards.filter { $0.status == .conferred }
    func fact(_ label: Word, _ awards: [Award], _ note: String?) -> FactView {
      let tally = archive.awardKinds.compactMap { kind -> String? in
        let count = awards.count { $0.kind == kind }
        guard count > 0 else { return nil }
        return words(.tally, ["count": String(count), "award": text(kind.short)])
      }
      return FactView(
        label: words[label],
        value: tally.isEmpty ? words[.awardsNone] : tally.joined(separator: words[.listSeparator]),
        note: note, href: nil, source: nil)
    }
    let first = fact(.awardsProposed, proposed, conferred.isEmpty ? note : nil)
    return conferred.isEmpty ? [first] : [first, fact(.awardsConferred, conferred, note)]
  }

  /// The years as head, with how far the choice had come where no note of the year names the head.
  func headFact(_ province: Province) -> FactView {
    let years = archive.years.compactMap { year -> String? in
      guard let office = archive.head(of: year), office.province == province.id else {
        return nil
      }
      guard let status = status(office.status) else { return String(year.number) }
      return words(.yearWithStatus, ["year": String(year.number), "status": status])
    }
    return FactView(
      label: words[.timesHead], value: years.isEmpty ? words[.notKnown] : list(years), note: nil,
      href: nil, source: nil)
  }

  /// The names of a province over time, each with the codes in force under it.
  func names(_ province: Province) -> [NameView] {
    province.names.map { name in
      NameView(name: name.text, kind: kind(name.kind), period: period(name.period))
    }
      + province.codes.map { code in
        NameView(
          name: words(.gsoCode, ["code": code.gso]), kind: nil, period: period(code.period))
      }
  }
}
