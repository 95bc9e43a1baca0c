package import Emulation

extension Localization {
  /// A day in full, such as `10 March 2017` or `ngày 10 tháng 3 năm 2017`.
  package func longDate(_ day: Day) -> String { date(day, isLong: true) }

  /// A day in short, for tables.
  package func shortDate(_ day: Day) -> String { date(day, isLong: false) }

  /// Points as precise as they were given, such as `989,5`.
  package func points(_ points: Points) -> String { points.text(decimalSign: words[.decimalSign]) }

  /// A figure with its precision, such as `≈ 990`.
  package func figure(_ figure: Figure) -> String {
    let points = points(figure.points)
    return switch figure.precision {
    case .exact: points
    case .approximate: words(.approximately(points: points))
    case .below: words(.below(points: points))
    case .above: words(.above(points: points))
    }
  }

  /// What figures come to together: `≈ 362` for `≈ 92` and `270`; where some are near a number and others
  /// below or above one, what they are the sum of.
  package func sum(of figures: [Figure]) -> String {
    let kinds = Set(figures.map(\.precision)).subtracting([.exact])
    guard kinds.count < 2 else { return figures.map(figure).joined(separator: " + ") }
    let points = points(figures.map(\.points).reduce(.zero, +))
    return switch kinds.first {
    case nil, .exact: points
    case .approximate: words(.approximately(points: points))
    case .below: words(.below(points: points))
    case .above: words(.above(points: points))
    }
  }

  /// Points of a criterion as a table shows them, those of a penalty with their sign.
  package func figure(_ figure: Figure, of criterion: Criterion) -> String {
    let text = self.figure(figure)
    return criterion.kind == .penalty && figure.points > .zero
      ? words(.pointsLess(points: text)) : text
  }

  /// A percentage, such as `98.5%`.
  package func percent(_ percent: Points) -> String {
    words(.percent(percent: points(percent)))
  }

  /// A rank, such as `1` or, where it is shared, `2=`.
  package func rank(_ rank: RankingTable.Rank) -> String {
    rank.isTied ? words(.rankTied(rank: String(rank.number))) : String(rank.number)
  }

  /// `5 of 6`.
  package func count(_ count: Int, of total: Int) -> String {
    words(.countOf(count: String(count), total: String(total)))
  }

  /// A span of time in words; nil for one without ends.
  package func period(from: String?, until: String?) -> String? {
    switch (from, until) {
    case (let from?, let until?): words(.period(from: from, until: until))
    case (let from?, nil): words(.since(from: from))
    case (nil, let until?): words(.until(until: until))
    case (nil, nil): nil
    }
  }

  /// The days on which a document or a rule is in force, in words; nil where neither end is known.
  ///
  /// A first day alone is only said to be the first: whether it is in force today is another matter.
  package func daysInForce(_ period: Period) -> String? {
    guard let from = period.from, period.until == nil else { return self.period(period) }
    return words(.fromDay(from: longDate(from)))
  }

  /// The years of a movement in words; nil where none is known.
  ///
  /// - Parameter form: how a period with both its years is written.
  package func movementPeriod(
    _ movement: Movement,
    as form: (_ from: String, _ until: String) -> FilledText = FilledText.movementPeriod
  ) -> String? {
    guard let from = movement.from, let until = movement.until else {
      return period(from: movement.from.map(String.init), until: movement.until.map(String.init))
    }
    return words(form(String(from), String(until)))
  }

  /// A span of days in words; nil for one without ends.
  package func period(_ period: Period) -> String? {
    self.period(from: period.from.map(longDate), until: period.until.map(longDate))
  }

  /// `dd` and `mm` are padded to two digits; `mv` is padded for the months 1 and 2 alone, as Decree
  /// 30/2020 (annex I) writes dates.
  private func date(_ day: Day, isLong: Bool) -> String {
    let month = words[key: "month-\(day.month)"]
    let short = words[key: "month-short-\(day.month)"]
    func padded(_ number: Int, below limit: Int) -> String {
      number < limit ? "0\(number)" : String(number)
    }
    let form = isLong ? FilledText.dateLong : FilledText.dateShort
    return words(
      form(
        String(day.day), padded(day.day, below: 10), String(day.month),
        padded(day.month, below: 10), padded(day.month, below: 3), month, short,
        String(day.year)))
  }
}

extension Localization {
  /// How large a file is, in thousands or millions of bytes: `640 kB`, `1,2 MB`.
  package func size(bytes: Int) -> String {
    if bytes < 1_000_000 { return "\(max(1, (bytes + 500) / 1_000))\u{A0}kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10)\(words[.decimalSign])\(tenths % 10)\u{A0}MB"
  }
}
