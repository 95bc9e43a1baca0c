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
    let count = abs(distance)
    let unit = count == 1 ? "year" : "years"
    problems.report(
      .warning(
        "date-far",
        "\(iso) is \(count) \(unit) \(distance < 0 ? "before" : "after") the emulation year \(year);"
          + " is the date right?", at: place))
  }

  /// Warns of a day that is in none of the years that registers speak of.
  func reportUnlikely(at place: Place?, to problems: inout Problems) {
    guard let place, !(1900...2099).contains(year) else { return }
    problems.report(
      .warning("date-far", "\(iso) is not between 1900 and 2099; is the date right?", at: place))
  }
}
