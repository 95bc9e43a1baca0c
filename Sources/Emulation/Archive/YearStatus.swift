/// How far the result of a year has come, as its summary note says it.
///
/// A note without a status asserts nothing: the pages say "status not stated", and its figures may
/// change as provisional ones may.
public enum YearStatus: String, CaseIterable, Sendable {
  /// Under way: its notes are published, and no result is expected yet.
  case inProgress = "in-progress"
  /// Being written; not published.
  case draft
  /// Published, may still change.
  case provisional
  /// An office or a source says that the figures are closed.
  case final
  /// Known from reports; changed with a correction only, as a final result is.
  case reported
  /// No result is known.
  case unknown

  /// Words that authors may write instead, each with the status it stands for and when to use it.
  static let otherWords: [String: (status: YearStatus, when: String)] = [
    "unpublished": (.unknown, "where no result is known"),
    "published": (.provisional, "while the figures may change, 'final' when they are closed"),
    "closed": (.final, "when an office or a source says that the figures are closed"),
    "official": (.final, "when an office or a source says that the figures are closed"),
    "ongoing": (.inProgress, "while the year is under way"),
    "current": (.inProgress, "while the year is under way"),
  ]
}

extension Summary {
  /// Whether the published figures change with a correction only.
  public var isClosed: Bool {
    switch status {
    case .final, .reported: true
    case .inProgress, .draft, .provisional, .unknown, nil: false
    }
  }

  /// Whether its figures may still change: also where no status is stated.
  public var isProvisional: Bool { status == .provisional || status == nil }
}
