package import Charts
package import Emulation
package import Localization
package import Templates

/// The points of a year's result as a chart: on one axis where all are known, else a bar for each
/// member and words where there is none.
package enum PointsChart {
  /// The chart under an id; nil where no points were published.
  package static func markup(_ year: Year, id: String, _ language: Localization) -> Markup? {
    chart(year, language)?.markup(id: id, width: .narrow)
  }

  /// The chart; nil where no points were published.
  static func chart(_ year: Year, _ language: Localization) -> (any Chart)? {
    guard year.standing.publishedCount > 0 else { return nil }
    guard year.spread?.isComplete ?? false else { return PointBars(year, language) }
    return DotStrip(year, language)
  }

  /// What the chart shows.
  package static func title(_ year: Year, _ language: Localization) -> String {
    language.words(
      .chartPoints(
        points: language.pointsName(year.resultStage),
        year: String(year.number)))
  }

  /// The names of the members and the points of the result.
  fileprivate static func rows(
    _ year: Year, _ language: Localization
  ) -> [(name: String, amount: Amount)] {
    year.standing.placings.map { placing in
      (
        language.name(placing.member.id, in: year.number),
        Amount(placing.score?.total, in: year, language)
      )
    }
  }
}

extension DotStrip {
  /// The points of a year's result on one axis; nil where fewer than two are exact, or where they are
  /// of different maxima.
  fileprivate init?(_ year: Year, _ language: Localization) {
    guard let spread = year.spreadOfSeveral else { return nil }
    let rows = PointsChart.rows(year, language)
    let unit = 10_000
    let ticks = Tick.amounts(covering: rows.compactMap(\.amount.number), unit: unit).map {
      Tick($0, String($0 / unit))
    }
    let mean = FigureCellView(meanOf: spread, language)
    let label = [language.words[.mean], mean.note].compactMap(\.self).joined(separator: " ")
    self.init(
      title: PointsChart.title(year, language),
      description: language.words(
        .chartPointsTold(
          names: language.list(spread.leaders.map { language.nameInSentence($0, in: year.number) }))
      ),
      ticks: ticks, mean: Tick(spread.mean.tenThousandths, "\(label): \(mean.figure ?? "")"),
      best: language.words[.best], rows: rows.map { Row($0.name, $0.amount) })
  }
}

extension PointBars {
  /// The points of a year's result as a bar for each member.
  fileprivate init(_ year: Year, _ language: Localization) {
    let maximum = year.hasOwnMaxima ? nil : year.maximum
    self.init(
      title: PointsChart.title(year, language), description: language.words[.chartBarsTold],
      maximum: maximum.map {
        Tick(
          $0.tenThousandths, language.words(.maximumOf(maximum: language.points($0))))
      }, rows: PointsChart.rows(year, language).map { Row($0.name, $0.amount) })
  }
}

extension StackedBars {
  /// The points of a year by group of criteria, at the last stage that has any; nil without groups.
  package init?(_ year: Year, _ language: Localization) {
    guard let stage = year.detailedStages.last, !year.criteria.groups.isEmpty else { return nil }
    let marks = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"]
    let groups = year.criteria.groups.enumerated().map { index, group in
      let most = year.criteria.positions(in: group.id).compactMap {
        year.criteria.all[$0].maximum
      }.reduce(.zero, +)
      return Group(
        "\(language.text(group.name)), \(language.points(most))",
        mark: index < marks.count ? marks[index] : String(index + 1),
        maximum: most.tenThousandths)
    }
    let rows = year.standing.placings.map { placing in
      let id = placing.member.id
      let total = FigureCellView(totalOf: id, at: stage, in: year, language)
      return Row(
        language.name(id, in: year.number), total: total.figure ?? total.gap,
        parts: year.criteria.groups.map {
          Amount(group: $0.id, of: id, at: stage, in: year, language)
        })
    }
    self.init(
      title: language.words(.chartGroups(year: String(year.number), stage: language.name(stage))),
      description: language.words[.chartGroupsTold], groups: groups, rows: rows)
  }
}

extension CriterionBar {
  /// The points of a member for a criterion as a bar, with the mean and the most of the cluster; nil
  /// where it is not assigned.
  package init?(
    _ position: Int, of member: Member.ID, at stage: Stage, in year: Year,
    _ language: Localization
  ) {
    let criterion = year.criteria.all[position]
    guard criterion.isAssigned(to: member), let maximum = criterion.maximum(for: member)
    else { return nil }
    let spread = year.spread(of: position, at: stage)
    self.init(
      Amount(
        year.standing.score(of: member)?[stage]?.points(at: position), in: year, language),
      maximum: maximum.tenThousandths, mean: spread?.mean.tenThousandths,
      best: spread?.best?.tenThousandths)
  }
}

extension Amount {
  /// A figure of a year as a chart draws it.
  fileprivate init(_ figure: Figure?, in year: Year, _ language: Localization) {
    guard let figure else {
      self = .missing(language.gap(in: year))
      return
    }
    let text = language.figure(figure)
    self =
      figure.precision == .exact
      ? .exact(figure.points.tenThousandths, text)
      : .approximate(figure.points.tenThousandths, text)
  }

  /// The points of a member for a group of criteria, where all of them were published.
  fileprivate init(
    group: CriteriaSet.Group.ID, of member: Member.ID, at stage: Stage, in year: Year,
    _ language: Localization
  ) {
    let cell = FigureCellView(group: group, of: member, at: stage, in: year, language)
    guard let text = cell.figure else {
      self = .missing(cell.gap)
      return
    }
    let figures = year.figures(of: group, for: member, at: stage).compactMap(\.self)
    let points = figures.map(\.points).reduce(.zero, +).tenThousandths
    self =
      figures.allSatisfy { $0.exact != nil } ? .exact(points, text) : .approximate(points, text)
  }
}
