import Emulation

extension Edition {
  /// What a criterion is called.
  func name(_ criterion: Criterion) -> WordingView {
    if let name = criterion.name { return view(name) }
    return WordingView(
      text: words[criterion.kind == .penalty ? .penalty : .bonus], language: nil)
  }

  /// A percentage, such as `98.5%`.
  func percent(_ percent: Points) -> String {
    words(.percent, ["percent": points(percent)])
  }

  /// Points of a criterion as a table shows them, those of a penalty with their sign.
  func figure(_ figure: Figure, of criterion: Criterion) -> String {
    let text = self.figure(figure)
    return criterion.kind == .penalty && figure.points > .zero
      ? words(.pointsLess, ["points": text]) : text
  }

  /// The points of a member for a criterion, or why there are none.
  func cell(
    _ position: Int, of province: Province.ID, at stage: Stage, in year: Year
  ) -> FigureCellView {
    let criterion = year.criteria.all[position]
    let score = year.standing[province]?.score?[stage]
    guard criterion.isAssigned(to: province) else {
      return FigureCellView(figure: nil, gap: words[.notAssigned])
    }
    if let figure = score?.points(at: position) {
      return FigureCellView(figure: self.figure(figure, of: criterion), gap: "")
    }
    let isNone = criterion.kind != .criterion && score?.points.contains { $0 != nil } ?? false
    return FigureCellView(figure: nil, gap: isNone ? words[.none] : gap(in: year))
  }

  /// The points of a member for a group, if all of them are known, or how many are.
  func subtotal(
    of group: CriteriaSet.Group.ID?, for province: Province.ID, at stage: Stage, in year: Year
  ) -> FigureCellView {
    let sum = year.subtotal(of: group, for: province, at: stage)
    if sum.total == 0 { return FigureCellView(figure: nil, gap: words[.notAssigned]) }
    if sum.count == sum.total { return FigureCellView(figure: points(sum.points), gap: "") }
    return FigureCellView(
      figure: nil,
      gap: sum.count == 0
        ? gap(in: year) : words(.knownOf, ["count": count(sum.count, of: sum.total)]))
  }

  /// The total of a member at a stage, or why there is none.
  func total(of province: Province.ID, at stage: Stage, in year: Year) -> FigureCellView {
    FigureCellView(
      figure: year.standing[province]?.score?[stage]?.total.map(figure), gap: gap(in: year))
  }

  /// The mean, with the number of members where it is not that of all; none of a single member.
  func mean(_ spread: Spread?, orElse gap: Word = .notKnown) -> FigureCellView {
    let spread = spread.flatMap { $0.count > 1 ? $0 : nil }
    return FigureCellView(
      figure: spread.map { points($0.mean) }, gap: words[gap],
      note: spread.flatMap { $0.isComplete ? nil : count($0.count, of: $0.total) })
  }

  /// The most points, with the number of members where it is not that of all, and whose they are.
  func best(
    _ spread: Spread?, orElse gap: Word = .notKnown, in year: Year
  ) -> FigureCellView {
    guard let spread, spread.count > 1, let best = spread.best else {
      return FigureCellView(figure: nil, gap: words[gap])
    }
    let names = list(spread.leaders.map { name($0, in: year.number) })
    let known = spread.isComplete ? nil : count(spread.count, of: spread.total)
    return FigureCellView(
      figure: points(best), gap: "",
      note: [names, known].compactMap(\.self).joined(separator: words[.noteSeparator]))
  }

  /// The mean and the most of the points in a sentence; nil where fewer than two are known.
  func spread(_ year: Year) -> String? {
    guard let spread = year.spread, spread.count > 1 else { return nil }
    let subject = pointsName(year.resultStage)
    let count = count(spread.count, of: spread.total)
    guard let best = spread.best else {
      return words(.spreadMean, ["points": subject, "mean": points(spread.mean), "count": count])
    }
    return words(
      .spread,
      [
        "points": subject, "mean": points(spread.mean), "count": count, "best": points(best),
        "names": list(spread.leaders.map { name($0, in: year.number) }),
      ])
  }
}
