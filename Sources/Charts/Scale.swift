/// From amounts to places on an axis.
struct Scale: Hashable, Sendable {
  private let floor: Int
  private let ceiling: Int
  private let start: Length
  private let end: Length

  /// Amounts from `floor` lie at `start`, amounts up to `ceiling` at `end`.
  init(_ floor: Int, _ ceiling: Int, from start: Length, to end: Length) {
    self.floor = Self.bounded(floor)
    self.ceiling = max(Self.bounded(ceiling), self.floor + 1)
    self.start = start
    self.end = end
  }

  /// The place of an amount; of one outside the axis, the nearer end.
  subscript(amount: Int) -> Length {
    let inside = min(max(Self.bounded(amount), floor), ceiling)
    let way = (end - start).tenths * (inside - floor)
    return start + Length(tenths: way / (ceiling - floor))
  }

  /// Amounts that can be multiplied by the length of a sheet.
  static func bounded(_ amount: Int) -> Int {
    min(max(amount, -100_000_000_000_000), 100_000_000_000_000)
  }
}
