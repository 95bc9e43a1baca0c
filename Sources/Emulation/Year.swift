/// One emulation year: its summary, its scores and all its notes.
public struct Year: Sendable {
  /// The number of the year.
  public let number: Int
  /// The note that holds the year's facts.
  public let note: Note
  /// The facts.
  public let summary: Summary
  /// All notes, the summary first, then by day and name.
  public let notes: [Note]
  /// The members in that year, in official order.
  public let members: [Province]
  /// The ranking.
  public let standing: Standing
  /// Whether the sheet of scores could be read without a mistake.
  public let hasSoundScores: Bool

  /// The awards to a province.
  public func awards(to province: Province.ID) -> [Award] {
    summary.awards.filter { $0.province == province }
  }
}
