import Input

extension Day {
  /// Warns of a day so far from its emulation year that it may be a typing error, such as 2062 for 2026.
  ///
  /// - Parameter years: how many years after the emulation year are likely.
  func reportFar(
    from year: Int, within years: ClosedRange<Int>, at place: Place?, to problems: inout Problems
  ) {
    let distance = self.year - year
    guard let place, !years.contains(distance) else { return }
    problems.report(
      EmulationProblem.dateFar(self, from: year).at(place))
  }

  /// Warns of a day that is in none of the years that registers speak of.
  func reportUnlikely(at place: Place?, to problems: inout Problems) {
    guard let place, !(1900...2099).contains(year) else { return }
    problems.report(
      EmulationProblem.dateUnlikely(self).at(place))
  }
}
