/// A span of days, open at the ends that are not given.
public struct Period: Hashable, Sendable {
  /// The first day; nil where it has no known beginning.
  public let from: Day?
  /// The last day; nil where it still runs.
  public let until: Day?

  /// Whether a day lies in it.
  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}
