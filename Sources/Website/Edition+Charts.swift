import Charts
import Emulation
import Templates

extension Edition {
  /// The ranks of all members over the years; nil where fewer than two years have ranks.
  ///
  /// - Parameter province: the one that the chart is about; nil for the leaders of the last year with ranks.
  func rankLines(about province: Province.ID? = nil, id: String) -> Markup? {
    let years = archive.endedYears
    guard years.count(where: \.standing.ranksCluster) > 1, let first = years.first,
      let last = years.last
    else { return nil }
    let provinces = archive.provinces.all.filter { member in
      years.contains { $0.standing.ranksCluster && $0.standing[member.id]?.rank != nil }
    }
    if let province, !provinces.contains(where: { $0.id == province }) { return nil }
    let leaders = years.last(where: \.standing.ranksCluster)?.standing.leaders.map(\.province.id)
    let emphasised = province.map { [$0] } ?? leaders ?? []
    let series = provinces.map { member in
      RankLines.Series(
        member.latestName.text,
        startLabel: years.first { $0.standing[member.id] != nil }.map {
          name(member.id, in: $0.number)
        },
        endNote: merger(member, dated: shortDate) ?? "",
        points: years.map { point(of: member.id, in: $0) },
        isEmphasised: emphasised.contains(member.id))
    }
    let breaks = years.enumerated().compactMap { index, year in
      index == 0
        ? nil
        : shortReason(archive.breaks(before: year).filter(\.breaksPlaces)).map { (index, $0) }
    }
    return RankLines(
      title: words[.chartRanks],
      description: words(
        .chartRanksTold, ["from": String(first.number), "until": String(last.number)]),
      years: years.map { String($0.number) }, places: years.map(\.members.count).max() ?? 1,
      series: series, breaks: breaks.map { RankLines.Break(after: $0 - 1, $1) }
    ).markup(id: id)
  }

  private func point(of province: Province.ID, in year: Year) -> RankLines.Point {
    guard let placing = year.standing[province] else { return .absent }
    guard year.standing.ranksCluster, let rank = placing.rank else { return .gap(gap(in: year)) }
    return .rank(rank.number)
  }

  /// Why places do not compare, in a word or two; nil where they do.
  private func shortReason(_ breaks: [LineBreak]) -> String? {
    breaks.first.map { reason in
      switch reason {
      case .criteria, .stated: words[.shortCriteria]
      case .scale: words[.shortScale]
      case .stage: words[.shortStage]
      case .members, .merger: words[.shortMembers]
      }
    }
  }

  /// The points of a year's result on one axis; nil where fewer than two are exact, or where they are
  /// of different maxima.
  private func dotStrip(_ year: Year, id: String) -> Markup? {
    guard let spread = year.spread, spread.count > 1 else { return nil }
    let rows = year.standing.placings.map { placing in
      DotStrip.Row(
        name(placing.province.id, in: year.number), amount(placing.score?.total, in: year))
    }
    let unit = 10_000
    let ticks = Tick.amounts(covering: rows.compactMap(\.amount.number), unit: unit).map {
      Tick($0, String($0 / unit))
    }
    let mean = mean(spread)
    let label = [words[.mean], mean.note].compactMap(\.self).joined(separator: " ")
    return DotStrip(
      title: chartTitle(year),
      description: words(
        .chartPointsTold, ["names": list(spread.leaders.map { name($0, in: year.number) })]),
      ticks: ticks, mean: Tick(spread.mean.tenThousandths, "\(label): \(mean.figure ?? "")"),
      best: words[.best], rows: rows
    ).markup(id: id, width: .narrow)
  }

  private func chartTitle(_ year: Year) -> String {
    words(
      .chartPoints,
      ["Points": capitalised(pointsName(year.resultStage)), "year": String(year.number)])
  }

  /// The points of a year's result as a chart: on one axis where all are known, else a bar for each
  /// member and words where there is none; nil where none were published.
  func pointsChart(_ year: Year, id: String) -> Markup? {
    guard year.standing.publishedCount > 0 else { return nil }
    if year.spread?.isComplete ?? false { return dotStrip(year, id: id) }
    let rows = year.standing.placings.map { placing in
      PointBars.Row(
        name(placing.province.id, in: year.number), amount(placing.score?.total, in: year))
    }
    return PointBars(
      title: chartTitle(year),
      description: words[.chartBarsTold],
      maximum: year.hasOwnMaxima
        ? nil
        : year.maximum.map {
          Tick($0.tenThousandths, words(.maximumOf, ["maximum": points($0)]))
        }, rows: rows
    ).markup(id: id, width: .narrow)
  }

  /// The ranks of a member over the years as a small line; nil where fewer than two are known.
  func sparkline(of province: Province.ID) -> Markup? {
    let ranks = archive.endedYears.map { year in
      year.standing.ranksCluster ? year.standing[province]?.rank?.number : nil
    }
    guard ranks.count(where: { $0 != nil }) > 1 else { return nil }
    return Sparkline(ranks, leastIsBest: true).markup()
  }

  /// The points of a year by group of criteria, at the last stage that has any; nil without groups.
  func stackedBars(_ year: Year, id: String) -> Markup? {
    guard let stage = criteriaStage(of: year), !year.criteria.groups.isEmpty else { return nil }
    let marks = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    let groups = year.criteria.groups.enumerated().map { index, group in
      let most = year.criteria.positions(in: group.id).compactMap {
        year.criteria.all[$0].maximum
      }.reduce(.zero, +)
      return StackedBars.Group(
        "\(text(group.name)), \(points(most))",
        mark: index < marks.count ? marks[index] : String(index + 1),
        maximum: most.tenThousandths)
    }
    let rows = year.standing.placings.map { placing in
      let id = placing.province.id
      let total = total(of: id, at: stage, in: year)
      return StackedBars.Row(
        name(id, in: year.number), total: total.figure ?? total.gap,
        parts: year.criteria.groups.map { group in
          let sum = year.subtotal(of: group.id, for: id, at: stage)
          guard sum.count == sum.total, sum.total > 0 else {
            return .missing(subtotal(of: group.id, for: id, at: stage, in: year).gap)
          }
          return .exact(sum.points.tenThousandths, points(sum.points))
        })
    }
    return StackedBars(
      title: words(.chartGroups, ["year": String(year.number), "stage": name(stage)]),
      description: words[.chartGroupsTold], groups: groups, rows: rows
    ).markup(id: id, width: .narrow)
  }

  /// A figure as a chart draws it.
  func amount(_ figure: Figure?, in year: Year) -> Amount {
    guard let figure else { return .missing(gap(in: year)) }
    let text = self.figure(figure)
    return figure.precision == .exact
      ? .exact(figure.points.tenThousandths, text)
      : .approximate(figure.points.tenThousandths, text)
  }
}
