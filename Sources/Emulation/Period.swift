/// A span of days, open at the ends that are not given.
public struct Period: Hashable, Sendable {
  /// The first day; nil where it has no known beginning.
  public let from: Day?
  /// The last day; nil where it still runs.
  public let until: Day?
}
