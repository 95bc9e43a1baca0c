public import Input

/// The points of one member at one stage.
public struct StageScore: Hashable, Sendable {
  /// The stage.
  public let stage: Stage
  /// The points by the position of the criterion in the year's set; nil where none were published,
  /// and empty where none of them may be.
  public let points: [Figure?]
  /// The total; nil where it was not published and does not follow.
  public let total: Figure?
  /// Whether the total was not declared but computed from the criteria.
  public let isTotalComputed: Bool
  /// What else is to be known of it.
  public let note: LocalizedText?
  /// The cell of the total, or the row.
  public let place: Place

  /// The points for the criterion at a position; nil where none are known.
  public func points(at position: Int) -> Figure? {
    points.indices.contains(position) ? points[position] : nil
  }

  /// The same without the note, which is told of the result.
  func withoutNote() -> StageScore {
    StageScore(
      stage: stage, points: points, total: total, isTotalComputed: isTotalComputed, note: nil,
      place: place)
  }

  /// Whether any points of it are known.
  public var hasFigures: Bool { total != nil || points.contains { $0 != nil } }

  /// What is left when only totals may be published.
  func withoutCriteria() -> StageScore {
    StageScore(
      stage: stage, points: [], total: total, isTotalComputed: false, note: note, place: place)
  }
}
